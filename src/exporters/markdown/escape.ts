import { isolated, printable } from '../words';

/**
 * Text as it may stand within a line of Markdown: never markup, whatever it says. What has a meaning only at the beginning of a line is left,
 * as our lines begin with words of ours.
 */
export function escapedMarkdown(text: string): string {
  return isolated(printable(text).replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<~|]/g, '\\$&')
    .replace(/&(?=#|[A-Za-z])/g, '\\&');
}

/**
 * A note stays the Markdown that its writer typed, but can neither hold HTML, fetch a picture, lead anywhere but to the web or to
 * an address of mail, nor define links or footnotes for the text around it.
 */
export function noteMarkdown(text: string): string {
  return printable(text)
    .replace(/\r\n?/g, '\n')
    .replace(/(?<!\\)\\*</g, '\\<')
    .replace(/(?<!\\)\\*!(?=\\*\[)/g, '\\!')
    .replace(/(?<!\\)\\*\[(?=\^)/g, '\\[')
    .replace(/(?<!\\)\\*\](?=[([:])(?!\((?:https?:\/\/|mailto:))/gi, '\\]')
    .replace(/^(?:[ \t]*(?:---+|===+)[ \t]*)$/gm, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)(#+\s)/gm, '$1\\$2')
    .trim();
}

/**
 * Text as it may follow a footnote's label. Where footnotes are not known, a label with one word behind it defines a link, and whatever
 * refers to the note would lead there: such a note (a word there ends at a plain space alone) gets words before it that can be neither an address nor its title.
 */
export function afterLabel(text: string, number: number): string {
  return /^[^ \t\n]+[ \t]*(?:$|\n|[ \t]["'(])/.test(text) ? `Note ${number}:\n${text}` : text;
}
