/** How many words a text has: what stands between spaces, with a letter or a digit in it. */
export function countWords(text: string): number {
  return (text.match(/\S+/g) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
