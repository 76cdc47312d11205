import type { AlignedLink } from '../align/align';
import type { Link, Report, Sentence } from '../model';
import { diff } from './diff';
import { editsOf } from './edits';
import { wordPairs } from './pairs';
import { tidy } from './tidy';
import { readerOf, type Word } from './words';

/** Works out the links' wording: correct first (`diff`), then readable (`tidy`). */
export function word(links: readonly AlignedLink[], reports: readonly [Report, Report]): Link[] {
  const [wordsOfA, wordsOfB] = reports.map(lookUp) as [LookUp, LookUp];
  return links.map((link) => {
    const a = wordsOfA(link.a);
    const b = wordsOfB(link.b);
    const hunks = diff(
      a.map(({ code }) => code),
      b.map(({ code }) => code),
    );
    return { ...link, words: wordPairs(hunks, a, b), edits: editsOf(tidy(hunks, a), a, b) };
  });
}

type LookUp = (ids: readonly string[]) => Word[];

function lookUp({ text, sentences }: Report): LookUp {
  const byId = new Map<string, Sentence>(sentences.map((sentence) => [sentence.id, sentence]));
  const read = readerOf(text);
  return (ids) => read(ids.flatMap((id) => byId.get(id) ?? []));
}
