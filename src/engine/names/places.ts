import { GROUPS, PLACES } from '../../languages/en/countries';
import type { Span } from '../../model/report';
import type { Mention, Referent } from './referents';
import type { Word } from './words';

/**
 * Countries, capitals and groups of a report, each with its names, and groups also by nouns: “the alliance” after “NATO”. What ends where a
 * person's name ends (`people`) is the person's, and “Washington Post” is no place.
 */
export function findPlaces(
  text: string,
  sentences: readonly (readonly Word[])[],
  people: ReadonlySet<number>,
): Referent[] {
  const found = new Map<string, { kind: Referent['kind']; name: string; mentions: Mention[] }>();
  const note = (key: string, kind: Referent['kind'], span: Span, how: Mention['how']) => {
    const written = text.slice(...span).replace(/\s+/g, ' ');
    const known = found.get(key);
    if (known) known.mentions.push({ span, text: written, how });
    else found.set(key, { kind, name: written, mentions: [{ span, text: written, how }] });
  };
  /** Each once, the one named last first. */
  const groups: string[] = [];
  for (const words of sentences)
    for (let k = 0; k < words.length; k++) {
      const length = nameLength(words, k);
      const key = length > 0 ? keyOf(words, k, length) : '';
      const place = PLACES.get(key);
      const span: Span = [words[k]?.span[0] ?? 0, words[k + Math.max(1, length) - 1]?.span[1] ?? 0];
      if (isDateline(words, k) || people.has(span[1]) || isOutlet(words[k + length])) continue;
      if (place && place.as !== 'adjective') note(`${place.as}:${place.country}`, 'place', span, 'name');
      else if (GROUPS.has(key)) {
        note(`group:${GROUP_NAMES.get(key) ?? key}`, 'group', span, 'name');
        if (groups[0] !== key) groups.splice(0, groups.length, key, ...groups.filter((own) => own !== key));
      } else noteNoun(words, k, groups, note);
      k += Math.max(0, length - 1);
    }
  return [...found].map(([key, own]) => ({ key, ...own }));
}

/** “LISBON —”: where a report was written, not what it tells of. */
function isDateline(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  return at === 0 && text.length > 4 && text === text.toUpperCase();
}

/** The word after a place that makes it the name of a newspaper or a school. */
function isOutlet(next: Word | undefined): boolean {
  return (
    next?.capital === true &&
    /^(?:post|times|journal|tribune|herald|press|examiner|observer|university)$/.test(next.key)
  );
}

/** Two names of one group. */
const GROUP_NAMES: ReadonlyMap<string, string> = new Map([
  ['eu', 'european union'],
  ['un', 'united nations'],
]);

function keyOf(words: readonly Word[], from: number, length: number): string {
  if (length === 1) return words[from]?.key ?? '';
  return words
    .slice(from, from + length)
    .map(({ key }) => key)
    .join(' ');
}

/** First words of names of several words. */
const OPENING: ReadonlySet<string> = new Set(
  [...PLACES.keys(), ...GROUPS.keys()].flatMap((key) => (key.includes(' ') ? [key.replace(/ .*/, '')] : [])),
);

/** How many words the longest name that begins here has; 0 where none does. */
function nameLength(words: readonly Word[], from: number): number {
  const { key, capital } = words[from] as Word;
  if (!capital) return 0;
  for (let length = OPENING.has(key) ? 3 : 1; length > 0; length--) {
    const own = from + length <= words.length ? keyOf(words, from, length) : '';
    if (PLACES.has(own) || GROUPS.has(own)) return length;
  }
  return 0;
}

/** “the military alliance”, “the U.S.-led bloc”: the group of that kind that was named last. */
function noteNoun(
  words: readonly Word[],
  at: number,
  groups: readonly string[],
  note: (key: string, kind: 'group', span: Span, how: 'description') => void,
): void {
  const { key } = words[at] as Word;
  if (groups.length === 0) return;
  const group = groups.find((own) => GROUPS.get(own)?.includes(key));
  const from = [1, 2, 3].map((n) => at - n).find((k) => words[k]?.key === 'the');
  if (!group || from === undefined || words[at + 1]?.capital) return;
  if (words.slice(from, at).some(({ text }) => !/^[\p{L}\p{N}]/u.test(text))) return;
  note(
    `group:${GROUP_NAMES.get(group) ?? group}`,
    'group',
    [words[from]?.span[0] ?? 0, words[at]?.span[1] ?? 0],
    'description',
  );
}
