/**
 * Two reports of one event, of any length and for one seed the same every time: sentences of the example with their longer words exchanged
 * for invented ones, drawn as words of content are (Zipf and Mandelbrot: the r-th commonest comes up 1/(r + 20) as often). The second tells most of the
 * statements of the first in other words, leaves some out, has some of its own and changes the order here and there.
 */
export function twoReports([first, second], words, seed = 20231122) {
  const random = lottery(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const filler = zipf(random);
  const pattern = sentences(`${first}\n\n${second}`);
  const invented = (sentence, share) =>
    sentence.replace(/\p{L}{4,}|\d+/gu, (word) => {
      if (random() > share) return word;
      if (/\d/.test(word)) return String(1 + Math.floor(random() * 9000));
      const other = filler();
      return /^\p{Lu}/u.test(word) ? other[0].toUpperCase() + other.slice(1) : other;
    });

  const a = [];
  for (let count = 0; count < words; count += a.at(-1).split(' ').length) a.push(invented(pick(pattern), 1));
  const b = a.flatMap((sentence) => {
    if (random() < 0.35) return [invented(pick(pattern), 1)];
    return [invented(sentence, 0.25)];
  });
  for (let k = 0; k + 4 < b.length; k += 40) b.splice(k, 0, ...b.splice(k + 4, 2));
  return [paragraphs(a), paragraphs(b)];
}

function sentences(text) {
  return text
    .replace(/[*_#>[\]]|\]\([^)]*\)/g, '')
    .split(/(?<=[.!?])\s+|\n+/)
    .map((own) => own.trim())
    .filter((own) => own.split(' ').length >= 5 && /[.!?]$/.test(own));
}

function paragraphs(list) {
  const out = [];
  for (let k = 0; k < list.length; k += 3) out.push(list.slice(k, k + 3).join(' '));
  return out.join('\n\n');
}

/** Mulberry32. */
function lottery(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(' ');

/** Draws the r-th of 60,000 invented words with a chance of about 1/(r + 20). */
function zipf(random) {
  const most = Math.log(60_000 / 20);
  return () => {
    let rank = Math.floor(20 * Math.exp(random() * most));
    let word = '';
    for (let k = 0; k < 4; k++) {
      word += SYLLABLES[(rank * 7 + k * 11) % SYLLABLES.length];
      rank = Math.floor(rank / SYLLABLES.length);
    }
    return word;
  };
}
