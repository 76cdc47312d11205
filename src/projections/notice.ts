import { primarySubtag } from '../languages/tag';
import type { Comparison } from '../model/comparison';
import type { Report } from '../model/report';
import { sentenceText } from './reading';

/** Something about the two reports as a whole that a reader should know before reading on. */
export interface Notice {
  readonly kind: 'same-text' | 'two-languages' | 'nothing-in-common';
  readonly says: string;
}

export function notice({ reports: [a, b], links }: Comparison): Notice | null {
  if (story(a) === story(b))
    return {
      kind: 'same-text',
      says: 'Both reports are the same text, word for word. Choose a different report for A or B.',
    };
  const languages = [primarySubtag(a.language), primarySubtag(b.language)] as const;
  if (languages[0] !== languages[1] && !languages.includes('und'))
    return {
      kind: 'two-languages',
      says: `A is in ${languageName(languages[0])}, B in ${languageName(languages[1])}: only names, numbers and words that are alike in both can be compared; the rest is not.`,
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

function languageName(subtag: string): string {
  if (!/^[a-z]{2,3}$/.test(subtag)) return subtag; // anything else is refused
  return new Intl.DisplayNames('en', { type: 'language' }).of(subtag) ?? subtag;
}
