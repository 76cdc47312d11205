/** How alike two words are written, 0 to 1: one less the edit distance by the longer (Wagner & Fischer 1974), in letters. */
export function writtenAlike(x: string, y: string): number {
  const longest = Math.max(x.length, y.length);
  if (longest === 0 || longest > MOST) return x === y ? 1 : 0;
  for (let j = 0; j <= y.length; j++) ROW[j] = j;
  for (let i = 1; i <= x.length; i++) {
    let diagonal = ROW[0] as number;
    ROW[0] = i;
    const letter = x.charCodeAt(i - 1);
    for (let j = 1; j <= y.length; j++) {
      const above = ROW[j] as number;
      const best = Math.min(above + 1, (ROW[j - 1] as number) + 1, diagonal + (letter === y.charCodeAt(j - 1) ? 0 : 1));
      diagonal = above;
      ROW[j] = best;
    }
  }
  return 1 - (ROW[y.length] as number) / longest;
}

/** Longer words than this are compared as wholes. */
const MOST = 40;
const ROW = new Uint16Array(MOST + 1);

/** How many letters two words begin with in common. */
export function commonBeginning(x: string, y: string): number {
  const most = Math.min(x.length, y.length);
  let at = 0;
  while (at < most && x.charCodeAt(at) === y.charCodeAt(at)) at++;
  return at;
}

/** Written without vowels and with letters that stand for one another as one: “Zelenskyi” and “Zelensky” agree. */
export function skeleton(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) {
    const next = word.charAt(at + 1);
    let letter = word.charAt(at);
    if (letter === 'p' && next === 'h') {
      letter = 'f';
      at++;
    } else if (letter === 'q') letter = 'k';
    else if (letter === 'z') letter = 's';
    else if (letter === 'c') {
      letter = 'eiy'.includes(next) && next !== '' ? 's' : 'k';
      if (next === 'k') at++;
    }
    if (out === '' || (!"aeiouyhw'".includes(letter) && letter !== out.at(-1))) out += letter;
  }
  return out;
}
