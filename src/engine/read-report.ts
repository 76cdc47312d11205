import type { LanguagePack, Lexicon } from '../languages/pack';
import type { Report, Sentence, Span } from '../model/report';
import type { Meaning } from './encode/meaning';
import { type Token, tokenize } from './ingest/tokens';
import { readValues, type Values } from './values/read-values';

/** A sentence, or what is quoted in one. */
type Part = Pick<Sentence, 'spans'>;

/**
 * A report as the stages read it: with the pack of its language, and with its tokens and values, each part read once for
 * all who ask. It lives as long as one comparison is worked out, and never leaves the engine.
 */
export interface ReadReport extends Report {
  readonly pack: LanguagePack;
  /** What an encoder has read in it; null where it was left out. */
  readonly meaning: Meaning | null;
  tokensOf(part: Part): readonly Token[];
  /** When and how many, as a span of the text tells it. */
  valuesIn(span: Span): Values;
}

export function readReport(report: Report, pack: LanguagePack): ReadReport {
  const { text, published } = report;
  const tokens = new Map<Part, readonly Token[]>();
  const values = new Map<Span, Values>();
  return {
    ...report,
    pack,
    meaning: null,
    tokensOf: (part) => known(tokens, part, () => part.spans.flatMap((span) => tokenize(text, span))),
    valuesIn: (span) => known(values, span, () => readValues(text, span, published, pack.values)),
  };
}

/** The report alone, as it leaves the engine. */
export function reportOf({ pack: _, meaning: __, tokensOf: ___, valuesIn: ____, ...report }: ReadReport): Report {
  return report;
}

/** The lexicon of two reports in one language; null where they are in two, or it has none. */
export function sharedLexicon([a, b]: readonly [ReadReport, ReadReport]): Lexicon | null {
  return a.pack.language === b.pack.language ? a.pack.lexicon : null;
}

function known<K, V>(map: Map<K, V>, key: K, read: () => V): V {
  const open = map.get(key);
  if (open !== undefined) return open;
  const own = read();
  map.set(key, own);
  return own;
}
