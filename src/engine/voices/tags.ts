import type { Span } from '../../model/report';
import { TAGS, type Tag } from '../encode/meaning';
import { passagesOf } from '../encode/passages';
import type { ReadReport } from '../read-report';

/** A word as an encoder's tags have it, each as a probability. */
export interface TaggedWord {
  readonly span: Span;
  /** Its sentence, by index. */
  readonly sentence: number;
  /** That it belongs to nobody's words, begins somebody's, or goes on with them: together 1. */
  readonly outside: number;
  readonly begins: number;
  readonly inside: number;
  /** That it says whose words those are; or is the verb that tells so. */
  readonly source: number;
  readonly cue: number;
  /** That somebody surely says it; or only plans, wants or decides it. */
  readonly saying: number;
  readonly other: number;
}

/** The words of each passage that an encoder has read, in reading order; null where none has. */
export function tagsOf(report: ReadReport): readonly (readonly TaggedWord[])[] | null {
  const { meaning } = report;
  if (!meaning) return null;
  const logit = (row: number, tag: Tag) => meaning.tags[row * TAGS.length + TAGS.indexOf(tag)] as number;
  const sentences = new Map(
    report.sentences.flatMap((own, index) => report.tokensOf(own).map(({ span }) => [span[0], index] as const)),
  );
  const tagged = (span: Span, row: number): TaggedWord => {
    const [outside, begins, inside] = softmax(
      logit(row, 'outside content'),
      logit(row, 'begins content'),
      logit(row, 'inside content'),
    );
    const [, saying, other] = softmax(
      logit(row, 'no attribution'),
      logit(row, 'saying'),
      logit(row, 'other attribution'),
    );
    const [source, cue] = [logistic(logit(row, 'source')), logistic(logit(row, 'cue'))];
    const sentence = sentences.get(span[0]) ?? -1;
    return { span, sentence, outside, begins, inside, source, cue, saying, other };
  };
  return passagesOf(report, () => true)
    .map((tokens) =>
      tokens.flatMap(({ span }) => {
        const row = meaning.rowAt(span[0]);
        return row < 0 ? [] : [tagged(span, row)];
      }),
    )
    .filter(({ length }) => length > 0);
}

function softmax(x: number, y: number, z: number): readonly [number, number, number] {
  const most = Math.max(x, y, z);
  const [u, v, w] = [Math.exp(x - most), Math.exp(y - most), Math.exp(z - most)];
  const sum = u + v + w;
  return [u / sum, v / sum, w / sum];
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
