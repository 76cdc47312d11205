const LONGEST = 64;

/**
 * Words of a report inside a sentence of ours: between quotation marks, those inside them single, white space folded, Markdown
 * left out, cut after a word where they are longer than `longest` characters.
 */
export function quoted(text: string, longest = LONGEST): string {
  const plain = text
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^["“”‘’«»„]+|["“”‘’«»„,]+$/g, '')
    .replace(/[“„«]|"(?=\S)/g, '‘')
    .replace(/[”»"]/g, '’')
    .trim();
  const cut = plain.length > longest ? `${plain.slice(0, longest - 4).replace(/\s+\S*$/u, '')} …` : plain;
  return `“${cut}”`;
}
