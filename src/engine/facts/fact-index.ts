import type { ReadQuantity } from '../../languages/pack';
import { remembering } from '../../model/remembering';
import type { Sentence, Side } from '../../model/report';
import { type Token, tokenKey } from '../ingest/tokens';
import type { ReadReport } from '../read-report';
import type { ToldTime } from '../values/times';

/** A number with what is known of the words that it counts. */
export interface CountingQuantity extends ReadQuantity {
  /** What the forms of each word that it counts share. */
  readonly counts: ReadonlySet<string>;
  /** Several of something, as its last word tells. */
  readonly several: boolean;
}

/** The times and quantities of a report's sentences, each read once. */
export interface Facts {
  times(sentences: readonly Sentence[]): ToldTime[];
  /** Without numbers that are names, and bare years. */
  quantities(sentences: readonly Sentence[]): CountingQuantity[];
}

export type FactsOfBoth = Readonly<Record<Side, Facts>>;

/** Spans are into the report's text. A sentence is read when it is first asked for. */
export function readFacts(report: ReadReport): Facts {
  const timesOf = remembering(new Map<Sentence, ToldTime[]>(), (sentence) =>
    sentence.spans.flatMap((span) =>
      report.valuesIn(span).times.map(
        (time): ToldTime => ({
          ...time,
          words: tokenKey(report.text.slice(...time.span)),
          published: report.published,
          verb: verbAt(report, sentence, time.span[0]),
        }),
      ),
    ),
  );
  const quantitiesOf = remembering(new Map<Sentence, CountingQuantity[]>(), (sentence) =>
    sentence.spans
      .flatMap((span) => report.valuesIn(span).quantities)
      .filter((own) => !own.named && !isYear(report.text, own))
      .map((own) => counting(own, report)),
  );
  return { times: (list) => list.flatMap(timesOf), quantities: (list) => list.flatMap(quantitiesOf) };
}

/** A bare number of four digits that no word is counted by is a year, though nothing says so. */
function isYear(text: string, { number, unit }: ReadQuantity): boolean {
  return unit === '' && /^(?:1[6-9]|20)\d\d$/.test(text.slice(...number));
}

function counting(own: ReadQuantity, { pack }: ReadReport): CountingQuantity {
  const words = own.counted.map((word) => pack.lexeme(tokenKey(word)));
  return {
    ...own,
    counts: new Set(words.map(({ root, singular }) => root ?? singular)),
    several: words.some(({ tags }) => tags.has('plural')),
  };
}

/** The root of the verb nearest before a place in its sentence, or else nearest after it. */
function verbAt({ pack, tokensOf }: ReadReport, sentence: Sentence, at: number): string | null {
  const tokens = tokensOf(sentence);
  const lexemeOf = (token: Token | undefined) => (token ? pack.lexeme(token.key) : undefined);
  const isVerb = (token: Token, k: number) => {
    const own = lexemeOf(token);
    if (!own || token.kind !== 'word' || own.function) return false;
    if (own.tags.has('ed-form') || own.tags.has('past') || (own.cue !== null && own.cue.form !== 'ing')) return true;
    const before = lexemeOf(tokens[k - 1])?.tags;
    return (before?.has('tense-particle') || before?.has('infinitive-marker')) ?? false;
  };
  const [before, after] = [
    tokens.findLastIndex((token, k) => token.span[1] <= at && isVerb(token, k)),
    tokens.findIndex((token, k) => token.span[0] >= at && isVerb(token, k)),
  ];
  const verb = lexemeOf(tokens[before < 0 ? after : before]);
  return verb ? (verb.root ?? verb.key) : null;
}
