import { ADDRESSES } from '../../languages/en/roles';
import type { Sentence, Span } from '../../model/report';
import type { ReadReport } from '../read-report';

/** A word or mark of a sentence, into the report's text. */
export interface Word {
  readonly span: Span;
  readonly text: string;
  /** Lower case, straight apostrophes, without the possessive ending. */
  readonly key: string;
  readonly possessive: boolean;
  readonly capital: boolean;
}

export function wordsOf({ text, tokensOf }: Pick<ReadReport, 'text' | 'tokensOf'>, sentence: Sentence): Word[] {
  return tokensOf(sentence).map(({ span, key }) => {
    const written = text.slice(span[0], span[1]);
    const capital = written.charCodeAt(0) !== key.charCodeAt(0) && /^\p{Lu}/u.test(written);
    if (!key.includes("'") || !/[^']'s?$/.test(key)) return { span, text: written, key, possessive: false, capital };
    const bare = written.replace(/['’]s?$/, '');
    return {
      span: [span[0], span[0] + bare.length],
      text: bare,
      key: key.replace(/'s?$/, ''),
      possessive: true,
      capital,
    };
  });
}

/** Words of one name or title: the indices `[from, to)` of each run of capitalised words. */
export function capitalRuns(words: readonly Word[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.capital) continue;
    let to = from + 1;
    while (to < words.length && !words[to - 1]?.possessive) {
      const next = words[to] as Word;
      const stop = next.text === '.' && isShort(words[to - 1] as Word) && words[to + 1]?.capital;
      const particle = PARTICLES.has(next.key) && words[to + 1]?.capital;
      if (!next.capital && !stop && !particle) break;
      to++;
    }
    runs.push([from, to]);
    from = to - 1;
  }
  return runs;
}

const PARTICLES: ReadonlySet<string> = new Set('de del der den van von bin al el la di da'.split(' '));

/** An initial or a form of address, after which a full stop does not end the name. */
function isShort({ text, key }: Word): boolean {
  return /^\p{Lu}$/u.test(text) || ADDRESSES.has(key);
}
