import type { Side } from '../../model/report';
import { cellOf, type Run } from '../cell';
import type { Content, ContentRow } from '../content';
import { other } from '../words';
import { escaped } from './escape';
import { markTitle } from './say';

/** One side of a row as paragraphs, its differences marked and its notes numbered. */
export function passage(content: Content, row: ContentRow, side: Side): string {
  return cellOf(content, row, side)
    .map(
      ({ kind, runs }) =>
        `<p class="${escaped(kind)}" dir="auto">${runs.map((run) => mark(run, side, content.differs.isRanked)).join('')}</p>`,
    )
    .join('\n');
}

function mark(run: Run, side: Side, isRanked: boolean): string {
  const { text, isGap, difference, ink, numbers, notes, ends } = run;
  if (isGap) return `<span class="gap">${text}</span>`;
  const words = notes.length > 0 ? `<span class="noted">${escaped(text)}</span>` : escaped(text);
  const title = ink?.label ?? (difference && markTitle(difference.kind, side, difference[other(side)]));
  const tier = ink ? ' told' : isRanked ? ' hair' : '';
  const marked = title ? `<mark class="${side}${tier}" title="${escaped(title)}">${words}</mark>` : words;
  return marked + (numbers ? ranks(numbers, side) : '') + ends.map(({ number }) => reference(number)).join('');
}

/** The numbers that tie words to page one, and to the words of the other side. */
function ranks(numbers: string, side: Side): string {
  const links = numbers
    .split(', ')
    .map((number) => `<a href="#differs-${number}" aria-label="difference ${number}">${number}</a>`);
  return `<sup class="rank ${side}">${links.join(', ')}</sup>`;
}

function reference(number: number): string {
  return `<sup class="note"><a href="#note-${number}" aria-label="note ${number}">${number}</a></sup>`;
}
