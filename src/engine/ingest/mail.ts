import type { PageWords } from '../../languages/pack';
import type { Verdict } from './found';
import type { Paragraph } from './paragraphs';

/** Fewer lines than this that look like the head of a mail are a list of something else. */
const FEWEST = 2;
/** A signature is no longer than this, in lines. */
const SIGNATURE = 8;

/** Folds the heads of mails, where they begin with one, and the signature under the last. */
export function foldMail(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  verdicts: (Verdict | null)[],
  { mail, date }: PageWords,
) {
  const isHeader = (k: number) => mail.header.test(texts[k] ?? '');
  for (let k = 0; k < texts.length; ) {
    let end = k;
    while (isHeader(end) && paragraphs[end]?.group === paragraphs[k]?.group) end += 1;
    const isHead = end - k >= FEWEST && texts.slice(k, end).some((own) => mail.subject.test(own) || own.includes('@'));
    for (let at = k; isHead && at < end; at++) {
      const own = texts[at] ?? '';
      const isDate = date.test(own) && !own.includes('@') && !mail.subject.test(own);
      verdicts[at] = isDate
        ? { kind: 'dateline', reason: { code: 'publication-line' } }
        : { kind: 'furniture', reason: { code: 'page-furniture' } };
    }
    if (mail.forwarded.test(texts[k] ?? '')) verdicts[k] = { kind: 'furniture', reason: { code: 'page-furniture' } };
    k = Math.max(end, k + 1);
  }
  // By convention (RFC 3676) a line of two hyphens stands above it.
  const signature = texts.lastIndexOf('--');
  if (signature > 0 && texts.length - signature <= SIGNATURE + 1)
    for (let k = signature; k < texts.length; k++)
      verdicts[k] = { kind: 'furniture', reason: { code: 'page-furniture' } };
}

/** The subject of a mail whose head is folded, without what replies and forwarding put before it; null where there is none. */
export function subjectOf(folded: readonly string[], { mail }: PageWords): string | null {
  const subject = folded.map((own) => mail.subject.exec(own)?.[1]).find(Boolean);
  return subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|i)\s?:\s*){1,8}/i, '').trim() || null;
}
