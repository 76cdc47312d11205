import type { ReadReport } from '../read-report';
import { capitalRuns, hasTag, isWord, type Word, wordsOf } from './words';

/** The full name of a group for its acronym, and for itself; other names as they are. All in lower case, without article. */
export type GroupNames = (name: string) => string;

/** A group's name has so many words at most. */
const LONGEST = 8;

/**
 * Which acronyms of reports stand for which full names in them, by the initials of their words in capitals: “DNC” for “Democratic National
 * Committee”. None for one that could stand for two.
 */
export function groupNames(reports: readonly ReadReport[]): GroupNames {
  const [acronyms, byInitials] = [new Set<string>(), new Map<string, Set<string>>()];
  for (const report of reports.filter(({ pack }) => pack.capitalsAreNames && pack.gazetteer))
    for (const sentence of report.sentences) {
      const words = wordsOf(report, sentence);
      for (const { text } of words) if (isAcronym(text)) acronyms.add(withoutStops(text));
      for (const name of fullNames(words)) {
        const initials = name.flatMap(({ capital, text }) => (capital ? text.charAt(0).toLowerCase() : [])).join('');
        const known = byInitials.get(initials) ?? new Set();
        byInitials.set(initials, known.add(name.map(({ text }) => text.toLowerCase()).join(' ')));
      }
    }
  return (name) => {
    const own = withoutStops(name);
    const [full, other] = acronyms.has(own) ? (byInitials.get(own) ?? []) : [];
    return full && !other ? full : name;
  };
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}

function withoutStops(name: string): string {
  return name.replace(/\./g, '').toLowerCase();
}

/** Runs of words in capitals, with the small words that join them: “Bureau of Land Management”. */
function fullNames(words: readonly Word[]): Word[][] {
  const runs = capitalRuns(words);
  const joined: [number, number][] = [];
  for (const [from, to] of runs) {
    const last = joined.at(-1);
    const between = last ? words.slice(last[1], from) : [];
    const joins =
      between.length > 0 &&
      between.length <= 2 &&
      between.every((word) => isWord(word) && word.lexeme.function && !hasTag(word, 'auxiliary'));
    if (last && joins) last[1] = to;
    else joined.push([from, to]);
  }
  return [...runs, ...joined].flatMap(([from, to]) => {
    const all = words.slice(from, to).filter(isWord);
    const own = all[0]?.lexeme.function ? all.slice(1) : all;
    return own.length > 1 && own.length <= LONGEST ? [own] : [];
  });
}
