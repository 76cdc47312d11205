import { READ_ALL_CLOSELY, READ_SOME_CLOSELY } from '../../model/limits';
import type { Watch } from '../../model/options';
import type { Sentence } from '../../model/report';
import { findCandidates } from '../align/candidates';
import { termVectors } from '../align/terms';
import type { ReadReport } from '../read-report';
import type { Encoder } from '../resources';
import { gatherMeaning } from './meaning';
import { passagesOf } from './passages';

type Pair = readonly [ReadReport, ReadReport];

/**
 * Both reports with what the encoder reads in them: passage by passage, each by itself, so that what is told of a word
 * depends on nothing outside of it. As they are where the encoder is not for their languages, or they are too long.
 */
export async function encode(reports: Pair, encoder: Encoder | null, watch: Watch = {}): Promise<Pair> {
  const wanted = encoder && reports.every(({ language }) => encoder.reads(language)) ? wantedOf(reports) : null;
  if (!encoder || !wanted) return reports;
  const [a, b] = reports;
  const [inA, inB] = [passagesOf(a, wanted[0]), passagesOf(b, wanted[1])];
  const share = wordsIn(inA) / Math.max(1, wordsIn(inA) + wordsIn(inB));
  const { progress = () => {}, signal } = watch;
  const left = await read(a, inA, encoder, { signal, progress: (done) => progress(done * share) });
  const right = await read(b, inB, encoder, { signal, progress: (done) => progress(share + done * (1 - share)) });
  return [left, right];
}

/** A report with what the encoder reads in the passages of some sentences, as it read them the first time. */
export async function encodeSentences(
  report: ReadReport,
  ids: readonly string[],
  encoder: Encoder,
): Promise<ReadReport> {
  const wanted = new Set(ids);
  return read(
    report,
    passagesOf(report, ({ id }) => wanted.has(id)),
    encoder,
    {},
  );
}

type Wanted = (sentence: Sentence, index: number) => boolean;

/** Which sentences of each report are to be read; null for none of either. */
function wantedOf(reports: Pair): readonly [Wanted, Wanted] | null {
  const words = Math.max(...reports.map(wordCount));
  if (words > READ_SOME_CLOSELY) return null;
  if (words <= READ_ALL_CLOSELY) return [() => true, () => true];
  const { a, b } = findCandidates(termVectors(reports));
  const [inA, inB] = [new Set(a), new Set(b)];
  return [(_, index) => inA.has(index), (_, index) => inB.has(index)];
}

function wordCount({ sentences, tokensOf }: ReadReport): number {
  return sentences.reduce(
    (sum, own) => sum + tokensOf(own).reduce((words, { kind }) => words + Number(kind !== 'punctuation'), 0),
    0,
  );
}

type Passages = ReturnType<typeof passagesOf>;

function wordsIn(passages: Passages): number {
  return passages.reduce((sum, own) => sum + own.length, 0);
}

async function read(report: ReadReport, passages: Passages, encoder: Encoder, watch: Watch): Promise<ReadReport> {
  const words = passages.map((tokens) => tokens.map(({ span }) => report.text.slice(...span)));
  const encoded = await encoder.encode(words, watch);
  const starts = passages.map((tokens) => tokens.map(({ span }) => span[0]));
  return { ...report, meaning: gatherMeaning(report.text.length, starts, encoded, encoder) };
}
