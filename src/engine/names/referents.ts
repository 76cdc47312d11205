import type { Span } from '../model';

/** A place in a report where somebody or something is named. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  /** A name of its own, a description (“the NATO chief”), or a bare title before a name (“Prime Minister”). */
  readonly how: 'name' | 'description' | 'title';
}

/** One person, place, group or event with all its mentions in one report, in reading order. */
export interface Referent {
  /** The same for the same thing in any report that spells it alike. */
  readonly key: string;
  readonly kind: 'person' | 'place' | 'group' | 'event';
  /** The fullest name. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Lower case without accents, so that “Nicolás” and “Nicolas” are one. */
export function folded(name: string): string {
  if (/^[ -~]*$/.test(name)) return name.toLowerCase();
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Whether two surnames may be two spellings of one: the same but for vowels and doubled letters, or one letter more at the end
 * (“Zelensky”, “Zelenskyi”).
 */
export function alike(x: string, y: string): boolean {
  const [a, b] = [folded(x), folded(y)];
  if (a === b) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 5) return false;
  return a.startsWith(b) || b.startsWith(a) ? Math.abs(a.length - b.length) <= 2 : skeleton(a) === skeleton(b);
}

function skeleton(name: string): string {
  return name.replace(/[aeiouyj]/g, '').replace(/(.)\1/g, '$1');
}
