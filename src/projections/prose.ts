/** Made to do so, a note could take a parser of Markdown minutes: by its length, or by lists and quotations within one another. */
const LONGEST = 8_000;
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){16}/m;

/** Whether a note is read as Markdown; the others are shown as they were typed. */
export function isMarkdown(note: string): boolean {
  return note.length <= LONGEST && !TOO_DEEP.test(note);
}

/** What Markdown may be in a note: no picture, no HTML, nothing that is put together from afar, and no headings among those of the document. */
export const PLAIN_PROSE = {
  disable: {
    null: ['labelStartImage', 'htmlFlow', 'htmlText', 'definition', 'headingAtx', 'setextUnderline'],
  },
};
