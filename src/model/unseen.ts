/** Soft hyphens and marks without a width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** Letters that are printed as one: “ﬁ”. */
const LIGATURES = /[\ufb00-\ufb06]/g;

/**
 * A text without what no reader sees of it: its accents composed (Unicode Normalization Form C, UAX #15), ligatures apart, nothing
 * without a width.
 */
export function withoutUnseen(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(LIGATURES, (own) => own.normalize('NFKC'));
}
