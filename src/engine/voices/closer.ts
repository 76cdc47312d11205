import type { LanguagePack } from '../../languages/pack';
import type { Span } from '../../model/report';
import { overlap } from '../../model/span';
import type { ReadReport } from '../read-report';
import { FILTER } from './closer-weights.data';
import { FILTER_FEATURES, type FilterFeature, type Logistic } from './filter';
import { quotedRanges } from './quotation-marks';
import { type SayingFinder, sayingFinder } from './sayings';
import { cueOf, sourceOf, spanOf, taggedContents } from './tagged';
import { type TaggedWord, tagsOf } from './tags';

/** Words that are somebody's, before it is told who that is. */
export interface Utterance {
  readonly spans: Span[];
  readonly direct: boolean;
  readonly source: Span | null;
  readonly cue: Span | null;
  /** A heading says by its form alone whose words it gives. */
  readonly headed?: true;
}

/** Somebody's words with what an encoder makes of them, and what was measured for that. */
export interface Candidate extends Utterance {
  readonly byTags: boolean;
  readonly values: Readonly<Record<FilterFeature, number>>;
}

/** Somebody's words, and whether they are surely said; null where nothing is known of how the language says so. */
export type CloserUtterance = Utterance & { readonly saying: boolean | null };

/**
 * Of what the rules find and what the encoder's tags find the surest, where nothing surer stands; each with whether somebody surely says
 * it. Where no encoder has read the report all that the rules found, and its words alone tell what is said.
 */
export function readCloser(report: ReadReport, found: readonly Utterance[]): readonly CloserUtterance[] {
  const candidates = candidatesIn(report, found);
  if (!candidates) {
    const sayings = sayingFinder(report);
    return found.map((own) => ({ ...own, saying: own.headed ?? sayings?.isSaying(own) ?? null }));
  }
  const likely = candidates
    .map((own) => ({ own, sure: sureness(own, own.byTags ? FILTER.ofTags : FILTER.ofRules) }))
    .filter(({ own, sure }) => sure >= (own.byTags ? FILTER.ofTags : FILTER.ofRules).least)
    .sort((x, y) => y.sure - x.sure);
  const kept: Candidate[] = [];
  for (const { own } of likely) if (!kept.some((other) => touch(own, other))) kept.push(own);
  return kept.map(({ byTags: _, values, ...own }) => ({
    ...own,
    saying: own.headed ?? sureness({ values }, FILTER.saying) >= FILTER.saying.least,
  }));
}

function sureness({ values }: Pick<Candidate, 'values'>, { bias, weights }: Logistic): number {
  const sum = FILTER_FEATURES.reduce((all, name) => all + weights[name] * values[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

type Words = Pick<Utterance, 'spans' | 'cue'>;

function touch(x: Words, y: Words): boolean {
  return x.spans.some((span) => y.spans.some((other) => meet(span, other)));
}

function meet(x: Span | null, y: Span | null): boolean {
  return x !== null && y !== null && overlap(x, y);
}

/** Whose words the rules take them to be, where they found the same cue for about the same words: they err seldom there. */
function byRule(own: Words, found: readonly Utterance[]): Span | null {
  return found.find((other) => touch(own, other) && meet(own.cue, other.cue))?.source ?? null;
}

/** All that may be somebody's words, measured: what the rules found, and what the tags find; null where there are no tags. */
export function candidatesIn(report: ReadReport, found: readonly Utterance[]): readonly Candidate[] | null {
  const passages = tagsOf(report);
  if (!passages) return null;
  const words = passages.flat();
  const sayings = sayingFinder(report);
  const measured = measurer(words, report, sayings);
  const tagged = passages.flatMap((passage) =>
    taggedContents(passage).map((content): Utterance => {
      const spans = runs(passage.slice(content.from, content.to), report.text);
      const cue = cueOf(passage, content);
      const own = { spans, direct: isDirect(spans, report), cue: spanOf(passage, cue) };
      return { ...own, source: byRule(own, found) ?? spanOf(passage, sourceOf(passage, content, cue)) };
    }),
  );
  return [
    ...found.map((own) => ({ ...own, byTags: false, values: measured(own) })),
    ...tagged.map((own) => ({ ...own, byTags: true, values: measured(own) })),
  ];
}

/** Words as spans, one span over what nothing but space stands between. */
function runs(words: readonly TaggedWord[], text: string): Span[] {
  const spans: [number, number][] = [];
  for (const { span } of words) {
    const last = spans.at(-1);
    if (last && !/\S/.test(text.slice(last[1], span[0]))) last[1] = span[1];
    else spans.push([...span]);
  }
  return spans;
}

/** More of it stands in quotation marks than not. */
function isDirect(spans: readonly Span[], { text, pack }: ReadReport): boolean {
  let [marked, all] = [0, 0];
  for (const span of spans) {
    for (const [start, end] of quotedRanges(text.slice(...span), pack.speech)) marked += end - start;
    all += span[1] - span[0];
  }
  return 2 * marked > all;
}

function measurer(
  words: readonly TaggedWord[],
  { text, pack }: ReadReport,
  sayings: SayingFinder | null,
): (own: Utterance) => Candidate['values'] {
  const places = new Map(words.map(({ span }, at) => [span[0], at]));
  const within = (spans: readonly Span[]): number[] =>
    spans.flatMap(([start, end]) => {
      const out: number[] = [];
      for (let at = start; at < end; at++) {
        const place = places.get(at);
        if (place !== undefined) out.push(place);
      }
      return out;
    });
  const mean = (at: readonly number[], value: (word: TaggedWord) => number) =>
    at.length === 0 ? 0 : at.reduce((sum, place) => sum + value(words[place] as TaggedWord), 0) / at.length;
  return (utterance) => {
    const { spans, direct, source, cue } = utterance;
    const own = within(spans);
    const [first, last] = [own[0] ?? -1, own.at(-1) ?? -1];
    const saying = mean(own, (word) => word.saying);
    return {
      support: mean(own, (word) => 1 - word.outside),
      begins: words[first]?.begins ?? 0,
      'goes-on-before': first < 0 ? 0 : 1 - (words[first - 1]?.outside ?? 1),
      'goes-on-behind': words[last + 1]?.inside ?? 0,
      direct: Number(direct),
      cue: Number(cue !== null),
      'cue-support': cue ? mean(within([cue]), (word) => word.cue) : 0,
      source: Number(source !== null),
      'source-support': source ? mean(within([source]), (word) => word.source) : 0,
      length: Math.log1p(own.length) / 4,
      saying,
      other: mean(own, (word) => word.other),
      'direct-saying': direct ? saying : 0,
      'cue-of-speech': Number(cue !== null && isSpeech(text.slice(...cue), pack)),
      'by-words': Math.max(-1, Math.min(1, (sayings?.sureness(utterance) ?? 0) / SUREST)),
    };
  };
}

/** Logarithms of odds beyond this are all as sure. */
const SUREST = 6;

/** Whether a cue is a colon or a verb of saying alone, not of planning or deciding too. */
function isSpeech(cue: string, { lexeme }: LanguagePack): boolean {
  return cue.includes(':') || cue.split(/\s+/).some((word) => lexeme(word.toLowerCase()).cue?.speech === true);
}
