const LONGEST = 64;

/**
 * Words of a report inside a sentence of ours: between quotation marks, those inside them single, white space folded, Markdown
 * left out, cut after a word where they are longer than `longest` characters.
 */
export function formatQuote(text: string, longest = LONGEST): string {
  const bare = text
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^["“”‘’«»„]+|(?<!["“”‘’«»„,])["“”‘’«»„,]+$/g, '')
    .trim();
  const plain = nested(paired(bare));
  const cut = plain.length > longest ? `${plain.slice(0, longest - 4).replace(/(?<!\s)\s+\S*$/u, '')} …` : plain;
  return `“${cut}”`;
}

/** Words that will stand between quotation marks: those inside them are single, so that no mark is doubled. */
export function nested(words: string): string {
  // „So“ in German closes with the mark that opens in English.
  const opening = words.includes('„') ? /„/g : /[“«]/g;
  return words
    .replace(opening, '‘')
    .replace(/(^|[\s([{\p{Pd}])"(?=\S)/gu, '$1‘')
    .replace(/[“”«»"]/g, '’');
}

/** Gives a quotation inside the words its own other mark back, which stood at their end. */
function paired(words: string): string {
  const behindLast = words.slice(Math.max(words.lastIndexOf('”'), words.lastIndexOf('»')) + 1);
  const opened = /[“„«]/.test(behindLast) ? `${words}”` : words;
  return /^[^“„«]*[”»]/.test(opened) ? `“${opened}` : opened;
}
