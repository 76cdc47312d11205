const LONGEST = 64;

/**
 * Words of a report inside a sentence of ours: between quotation marks, those inside them single, white space folded, Markdown
 * left out, cut after a word where they are longer than `longest` characters.
 */
export function formatQuote(text: string, longest = LONGEST): string {
  const bare = text
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^["“”‘’«»„]+|["“”‘’«»„,]+$/g, '')
    .trim();
  const plain = paired(bare)
    .replace(/[“„«]|"(?=\S)/g, '‘')
    .replace(/[”»"]/g, '’');
  const cut = plain.length > longest ? `${plain.slice(0, longest - 4).replace(/\s+\S*$/u, '')} …` : plain;
  return `“${cut}”`;
}

/** Gives a quotation inside the words its own other mark back, which stood at their end. */
function paired(words: string): string {
  const opened = /[“„«][^”»]*$/.test(words) ? `${words}”` : words;
  return /^[^“„«]*[”»]/.test(opened) ? `“${opened}` : opened;
}
