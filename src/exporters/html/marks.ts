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
      ({ kind, runs }) => `<p class="${escaped(kind)}" dir="auto">${runs.map((run) => mark(run, side)).join('')}</p>`,
    )
    .join('\n');
}

function mark({ text, isGap, difference, notes, ends }: Run, side: Side): string {
  if (isGap) return `<span class="gap">${text}</span>`;
  const words = notes.length > 0 ? `<span class="noted">${escaped(text)}</span>` : escaped(text);
  const title = difference && escaped(markTitle(difference.kind, side, difference[other(side)]));
  const marked = title ? `<mark class="${side}" title="${title}">${words}</mark>` : words;
  return marked + ends.map(({ number }) => reference(number)).join('');
}

function reference(number: number): string {
  return `<sup><a href="#note-${number}" aria-label="note ${number}">${number}</a></sup>`;
}
