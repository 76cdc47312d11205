/** Text as it may stand between tags or in a quoted attribute: never markup, whatever it says. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
      // Control characters are no part of HTML, half a surrogate pair none of UTF-8: show that something was there.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to replace
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd')
  );
}

/** Someone else's words in a line of ours: set apart, so that their writing direction does not turn our line around. */
export function theirs(text: string): string {
  return `<bdi>${escaped(balanced(text))}</bdi>`;
}

/** The beginning of a long text, cut between words. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

/** Bidi isolates of the text, closed inside it; one that it closes but never opened would end ours too early. */
function balanced(text: string): string {
  let open = 0;
  const kept = text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control !== '\u2069') open++;
    else if (open === 0) return '';
    else open--;
    return control;
  });
  return kept + '\u2069'.repeat(open);
}
