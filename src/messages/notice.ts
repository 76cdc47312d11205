import type { Notice } from '../projections/notice';

/** What a reader should know of the two reports before reading on. */
export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'same-text':
      return 'Both reports are the same text, word for word. Choose a different report for A or B.';
    case 'two-languages': {
      const [a, b] = notice.languages.map(languageName);
      return `A is in ${a}, B in ${b}: only names, numbers and words that are alike in both can be compared; the rest is not.`;
    }
    case 'nothing-in-common':
      return 'No passage of these two reports says the same thing. They are shown as they are; check that both are about one event.';
  }
}

function languageName(subtag: string): string {
  if (!/^[a-z]{2,3}$/.test(subtag)) return subtag; // anything else is refused
  return new Intl.DisplayNames('en', { type: 'language' }).of(subtag) ?? subtag;
}
