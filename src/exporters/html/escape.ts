import { balanced, printable } from '../words';

/** Text as it may stand between tags or in a quoted attribute: never markup, whatever it says. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Someone else's words in a line of ours: set apart, so that their writing direction does not turn our line around. */
export function theirs(text: string): string {
  return `<bdi>${escaped(balanced(text))}</bdi>`;
}
