import { micromark } from 'micromark';
import { isMarkdown, PLAIN_PROSE } from '../../projections/prose';
import type { Content } from '../content';
import type { NumberedNote } from '../numbered-notes';
import { isLost, noteFacts, printable, quoteWords } from '../words';
import { escaped, theirs } from './escape';

/** What the reader wrote, numbered as in the table. */
export function noteList({ notes }: Content): string {
  if (notes.length === 0) return '';
  const placed = notes.filter((own) => !isLost(own));
  const lost = notes.filter(isLost);
  const list = (some: readonly NumberedNote[]) => (some.length > 0 ? `<ol>${some.map(item).join('\n')}</ol>` : '');
  const gone = lost.length > 0 ? `<h3>On words that are no longer in the reports</h3>\n${list(lost)}` : '';
  return `<section class="notes"><h2>Notes</h2>\n${list(placed)}\n${gone}</section>`;
}

function item(own: NumberedNote): string {
  const { number, row } = own;
  const back =
    row === null ? '' : ` <a href="#passage-${row}" aria-label="back to the passage of note ${number}">back</a>`;
  const facts = noteFacts(own).map(theirs).join(' · ');
  return `<li id="note-${number}" value="${number}"><p class="on">${quoteWords(own, theirs)}${back}</p>
<div class="text" dir="auto">${noteText(own.note.text)}</div><p class="by">${facts}</p></li>`;
}

/** A note as it reads. Nothing in it is run, and nothing is fetched. */
export function noteText(text: string): string {
  if (!isMarkdown(text)) return `<p class="typed">${escaped(text)}</p>`;
  return micromark(printable(text), { extensions: [PLAIN_PROSE] });
}
