import type { Comparison } from '../model/comparison';
import type { Report } from '../model/report';
import { withoutUnseen } from '../model/unseen';
import { primaryLanguage } from './language';
import { sentenceText } from './sentences';

/** Something about the two reports as a whole that a reader should know before reading on. */
export type Notice =
  | { readonly kind: 'same-text' | 'nothing-in-common' }
  /** Primary language subtags, of A and of B. */
  | { readonly kind: 'two-languages'; readonly languages: readonly [string, string] };

export function notice({ reports: [a, b], links }: Comparison): Notice | null {
  if (tellsTheSame(a, b)) return { kind: 'same-text' };
  const languages = [primaryLanguage(a), primaryLanguage(b)] as const;
  if (languages[0] !== languages[1] && !languages.includes('und')) return { kind: 'two-languages', languages };
  return links.length === 0 ? { kind: 'nothing-in-common' } : null;
}

/** Whether both stories are the same text. It may be written down in two ways: accents composed or not, with soft hyphens or without. */
function tellsTheSame(a: Report, b: Report): boolean {
  const { sentences } = a;
  return (
    sentences.length === b.sentences.length &&
    sentences.every((own, k) => {
      const other = b.sentences[k];
      return other !== undefined && withoutUnseen(sentenceText(a, own)) === withoutUnseen(sentenceText(b, other));
    })
  );
}
