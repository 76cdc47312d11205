import type { ReadReport } from '../read-report';
import { type Attributed, sayingFeatures } from './saying-features';

/** Tells what is surely said in a report from its words alone. */
export interface SayingFinder {
  /** As the logarithm of the odds. */
  sureness(own: Attributed): number;
  isSaying(own: Attributed): boolean;
}

/** The logarithm of the odds at least, of what takes a statement by all that the pack knows of its words. */
const BY_RULE = 1;

/** Null where nothing is known of how a language tells who says what. */
export function sayingFinder(report: ReadReport): SayingFinder | null {
  const { pack } = report;
  if (!pack.speech) return null;
  const { weights, least } = pack.speech.sayings;
  const featuresOf = sayingFeatures(report);
  const sureness = (own: Attributed) => {
    const names = featuresOf(own);
    const sum = names.reduce((all, name) => all + (weights.get(name) ?? 0), 0);
    const isWeighed = names.some((name) => name.startsWith('lemma=') && weights.has(name));
    return takesStatement(report, own, names, isWeighed) ? Math.max(sum, BY_RULE) : sum;
  };
  return { sureness, isSaying: (own) => 1 / (1 + Math.exp(-sureness(own))) >= least };
}

/**
 * A noun of speech, or a finite verb of speech that takes a clause and has no weight of its own, with somebody who says and with a verb or a
 * quotation in what is said; or “what she posited”.
 */
function takesStatement(
  { text, pack }: ReadReport,
  { spans, cue, source, direct }: Attributed,
  names: readonly string[],
  isWeighed: boolean,
): boolean {
  const said = spans.map((span) => text.slice(...span)).join(' ');
  const isFull = direct || !names.includes('verbs=0') || pack.lexeme(said.toLowerCase()).tags.has('free-relative');
  if (!cue || !source || !isFull) return false;
  const { cue: verb, cueNoun } = pack.lexeme(text.slice(...cue).toLowerCase());
  if (cueNoun && (!verb || verb.form === 'base')) return true;
  if (!verb || isWeighed || verb.class === 'directive') return false;
  return verb.speech && verb.form !== 'base' && verb.form !== 'ing' && verb.frames.has('clause');
}
