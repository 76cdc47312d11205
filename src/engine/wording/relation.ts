import type { LexicalRelation, Lexicon } from '../../languages/pack';
import type { WordRelation } from '../../model/link';
import { skeleton, writtenAlike } from './match/letters';
import type { Word } from './words';

/** How a dictionary relates two words: `related` where it knows one above the other that is hardly used alike. */
export type Relation = LexicalRelation | 'related';

/** How one word answers another, by the first of these that holds. */
export function relation(a: Word, b: Word, lexicon: Lexicon | null): WordRelation {
  if (a.key === b.key) return 'same';
  if (a.time && b.time) return 'date';
  if ((isNumber(a) && isNumber(b)) || areOtherUnits(a, b)) return 'number';
  if (isNameVariant(a, b)) return 'name';
  if (a.code === b.code) return 'form';
  const known = lexicon?.relation(a.bare, b.bare) ?? null;
  if (known === 'derived') return 'form';
  return known === 'synonym' || known === 'hypernym' ? 'synonym' : 'other';
}

/** “Litres” and “gallons” of two amounts. */
function areOtherUnits({ quantity: x, function: small }: Word, { quantity: y, function: other }: Word): boolean {
  return x !== null && y !== null && !small && !other && x.unit !== y.unit;
}

export function isNumber({ kind, lexeme, code, quantity }: Word): boolean {
  return kind === 'number' || code.startsWith('=') || (quantity !== null && lexeme.tags.has('number-noun'));
}

/** One name in two spellings, as “Kiev” and “Kyiv”, “Zelenskyi” and “Zelensky”. */
export function isNameVariant(a: Word, b: Word): boolean {
  if (
    !a.capital ||
    !b.capital ||
    a.function ||
    b.function ||
    a.kind !== 'word' ||
    b.kind !== 'word' ||
    a.bare === b.bare
  )
    return false;
  if (a.bare[0] !== b.bare[0] || a.code === b.code) return false;
  return (skeleton(a.bare) === skeleton(b.bare) && a.bare.length > 2) || writtenAlike(a.bare, b.bare) >= 0.6;
}
