import { analyse } from 'chardet';
import { textIn } from './text';

/** What Western text that is no UTF-8 was written in, nearly always. */
const WESTERN = ['windows-1252', 'macintosh', 'iso-8859-15'] as const;
/** Detection reads this much: enough for its statistics, and quick for a book. */
const SAMPLE = 60_000;
/** In percent. Statistics of letter pairs say little below it. */
const SURE = 30;

/**
 * The most likely encoding of text that is no UTF-8. chardet knows letter statistics but neither Mac Roman nor how prose
 * uses quotation marks, so its guess for Western text is held against how each reading would look.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const guess = analyse(sample).find(({ name }) => isKnown(name));
  const name = guess?.name.toLowerCase() ?? '';
  if (guess && guess.confidence >= SURE && !/^iso-8859-[12]$|^windows-125[02]$/.test(name)) {
    return better(sample, name, WESTERN);
  }
  // Windows and ISO share most letters, but the Windows sets also have the quotation marks of prose.
  const central = /^(?:iso-8859-2|windows-1250)$/.test(name) ? ['windows-1250', 'iso-8859-2'] : [];
  return better(sample, 'windows-1252', [...WESTERN.slice(1), ...central]);
}

export function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

/** The first choice, unless another reads clearly more like prose. */
function better(bytes: Uint8Array, first: string, others: readonly string[]): string {
  const asProse = (encoding: string) => likeProse(textIn(bytes, encoding));
  let [best, most] = [first, asProse(first)];
  for (const other of others) {
    const score = asProse(other);
    if (score > most) [best, most] = [other, score];
  }
  return best;
}

/** What characters outside ASCII do in prose, and what they never do. The last rule speaks against any other letter in odd company. */
const HABITS: readonly (readonly [pattern: RegExp, points: number])[] = [
  // Quotation marks and apostrophes where they belong.
  [/(?<=\p{L})’(?=\p{L})|(?<![\p{L}\p{N}])[“‘«„](?=\S)|(?<=[\p{L}\p{N}.,!?…])[”’»](?![\p{L}\p{N}])/gu, 2],
  [/(?<=\s)[–—](?=\s)|(?<=\p{N})[–](?=\p{N})|…(?!\p{L})|(?<=\s|\()[£€$](?=\p{N})/gu, 2],
  // A small letter among small ones, or after a capital.
  [/(?<=[\p{L}])[^\p{ASCII}\P{Ll}]|(?<![\p{L}\p{N}])[^\p{ASCII}\P{Ll}](?=\p{Ll})/gu, 1],
  [/(?<![\p{L}\p{N}])[^\p{ASCII}\P{Lu}](?=\p{Ll})/gu, 1],
  // A capital after a small letter, a sign inside a word, a control character.
  [/(?<=\p{Ll})[^\p{ASCII}\P{Lu}]|(?<![\p{Lu}])[^\p{ASCII}\P{Lu}](?![\p{L}])/gu, -3],
  [/(?<=\p{L})[^\p{ASCII}\p{L}\p{M}’‘–—\s](?=\p{Ll})/gu, -3],
  [/[\u0080-\u009f\ufffd]/g, -5],
  [/[ªº¤¦¬¯±²³¹µ¶÷×ƒ∂∆∏∑√∞≈≠≤≥◊ˆ˜¸˝˛ˇ˘˙]/g, -2],
];

function likeProse(text: string): number {
  return HABITS.reduce((sum, [pattern, points]) => sum + points * (text.match(pattern)?.length ?? 0), 0);
}
