import type { Observation } from '../model/observation';
import type { Report, Sentence, Side, Span } from '../model/report';
import { sentencesOver } from '../model/sentences';
import { overlap } from '../model/span';

/** The sentences that hold any of these words, in reading order. */
export function sentencesHolding(report: Report, spans: readonly Span[]): readonly Sentence[] {
  const holding = spans.flatMap((span) =>
    sentencesOver(report, span).filter((sentence) => sentence.spans.some((own) => overlap(own, span))),
  );
  return [...new Set(holding)].sort((x, y) => (x.spans[0]?.[0] ?? 0) - (y.spans[0]?.[0] ?? 0));
}

/** The words of an observation to mark on one side. Whole sentences are none: they are lit as they are. */
export function evidenceWords(observation: Observation, report: Report): readonly Span[] {
  return observation[report.id].filter(
    (span) =>
      !sentencesOver(report, span).some(({ spans }) => spans.some((own) => span[0] <= own[0] && own[1] <= span[1])),
  );
}

/** The side an observation is looked at from: the one that the reader is on, if it has evidence there. */
export function sideOfEvidence(observation: Observation, wanted: Side): Side {
  if (observation[wanted].length > 0 && ownSide(observation) !== (wanted === 'a' ? 'b' : 'a')) return wanted;
  return wanted === 'a' ? 'b' : 'a';
}

/** The one report that an observation is about; undefined where it is about both. */
function ownSide({ detail }: Observation): Side | undefined {
  return 'side' in detail ? detail.side : undefined;
}

/** Every place of these words in a report's sentences, however they are spaced. One letter alone would be everywhere: it is not sought. */
export function findInReport({ text, sentences }: Report, sought: string): readonly Span[] {
  const words = sought.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0 || /^[\p{sc=Latin}\p{P}]$/u.test(words.join(''))) return [];
  const pattern = new RegExp(words.map(escaped).join('\\s+'), 'giu');
  const found: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const span: Span = [match.index, match.index + match[0].length];
    const ended = (sentence: Sentence | undefined) => (sentence?.spans.at(-1)?.[1] ?? Infinity) <= span[0];
    while (at < sentences.length && ended(sentences[at])) at++;
    if (sentences[at]?.spans.some((own) => overlap(own, span))) found.push(span);
  }
  return found;
}

/** Straight and curly marks are one to a reader who types. */
function escaped(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”„]/g, '["“”„]')
    .replace(/[-‐-–]/g, '[-‐-–]');
}
