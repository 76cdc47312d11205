import type { Comparison, Report } from './model';
import { sentenceText } from './reading';

/** Something about the two reports as a whole that a reader should know before reading on. */
export interface Notice {
  readonly kind: 'same-text' | 'nothing-in-common';
  readonly says: string;
}

export function notice({ reports: [a, b], links }: Comparison): Notice | null {
  if (story(a) === story(b))
    return {
      kind: 'same-text',
      says: 'Both reports are the same text, word for word. Choose a different report for A or B.',
    };
  if (links.length === 0)
    return {
      kind: 'nothing-in-common',
      says: 'No passage of these two reports says the same thing. They are shown as they are; check that both are about one event.',
    };
  return null;
}

function story(report: Report): string {
  return report.sentences.map((sentence) => sentenceText(report, sentence)).join('\n');
}
