/** A share to four digits, as the comparison holds it: the same on every machine, and short in the file. */
export function rounded(share: number): number {
  return Math.round(share * 10000) / 10000;
}
