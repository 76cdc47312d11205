/** The beginning of a text that has more than so many characters: white space folded, cut between words where that can be, never within a character. */
export function truncate(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return space > longest / 2 ? `${cut.slice(0, space)} …` : `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
