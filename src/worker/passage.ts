import type { Comparison } from '../model/comparison';
import type { Link } from '../model/link';
import type { Rejected } from '../model/reviewed';

/**
 * Both sides of a passage or, without a link, one sentence alone, with where they come from: as rich text and as plain text,
 * made on the page. What makes them is loaded when it is first asked for.
 */
export async function passageWords(comparison: Comparison, rejected: Rejected, link: Link | null, sentence: string) {
  const { passageHtml, passageText, quotedOf } = await import('../exporters/passage');
  const quoted = quotedOf(comparison, rejected, link, sentence);
  return { html: passageHtml(quoted), text: passageText(quoted) };
}
