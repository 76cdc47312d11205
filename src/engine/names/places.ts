import type { Place } from '../../languages/lexeme';
import type { Gazetteer } from '../../languages/pack';
import type { Span } from '../../model/report';
import type { Mention, Referent } from './referents';
import { hasTag, isWord, type Word } from './words';

/**
 * Countries, capitals and groups of a report, each with its names, and groups also by nouns: “the alliance” after “NATO”. What ends where a
 * person's name ends (`people`) is the person's, and “Washington Post” is no place.
 */
export function findPlaces(
  text: string,
  sentences: readonly (readonly Word[])[],
  people: ReadonlySet<number>,
  gazetteer: Gazetteer,
): Referent[] {
  const found = new Gathered(text, gazetteer);
  for (const words of sentences)
    for (let k = 0; k < words.length; k++) {
      const length = nameLength(words, k, gazetteer);
      const span = spanOf(words, k, k + Math.max(1, length));
      if (isDateline(words, k) || people.has(span[1]) || isInstitution(words[k + length])) continue;
      if (length === 0 || !found.addName(keyOf(words, k, length), span)) addNoun(words, k, found);
      k += Math.max(0, length - 1);
    }
  return found.referents();
}

/** A country and its capital are two. */
export function placeKey({ as, country }: Place): string {
  return `${as}:${country}`;
}

/** Places and groups with what mentions them. */
class Gathered {
  readonly #text: string;
  readonly #gazetteer: Gazetteer;
  readonly #found = new Map<string, { kind: Referent['kind']; name: string; mentions: Mention[] }>();
  /** The groups, each once, the one named last first. */
  #groups: string[] = [];

  constructor(text: string, gazetteer: Gazetteer) {
    this.#text = text;
    this.#gazetteer = gazetteer;
  }

  /** False where the name is an adjective, which names nothing by itself. */
  addName(name: string, span: Span): boolean {
    const place = this.#gazetteer.places.get(name);
    if (place && place.as !== 'adjective') this.#add(placeKey(place), 'place', span, 'name');
    else if (this.#gazetteer.groups.has(name)) {
      this.#add(this.#groupKey(name), 'group', span, 'name');
      if (this.#groups[0] !== name) this.#groups = [name, ...this.#groups.filter((own) => own !== name)];
    } else return false;
    return true;
  }

  /** The group that a noun stands for: of those of that kind the one that was named last. */
  groupCalled(noun: string): string | undefined {
    return this.#groups.find((own) => this.#gazetteer.groups.get(own)?.includes(noun));
  }

  addGroupByNoun(group: string, span: Span): void {
    this.#add(this.#groupKey(group), 'group', span, 'description');
  }

  referents(): Referent[] {
    return [...this.#found].map(([key, own]) => ({ key, ...own }));
  }

  #groupKey(group: string): string {
    return `group:${this.#gazetteer.abbreviations.get(group) ?? group}`;
  }

  #add(key: string, kind: Referent['kind'], span: Span, how: Mention['how']): void {
    const written = this.#text.slice(...span).replace(/\s+/g, ' ');
    const known = this.#found.get(key);
    if (known) known.mentions.push({ span, text: written, how });
    else this.#found.set(key, { kind, name: written, mentions: [{ span, text: written, how }] });
  }
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return [words[from]?.span[0] ?? 0, words[to - 1]?.span[1] ?? 0];
}

/** “LISBON —”: where a report was written, not what it tells of. */
function isDateline(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  return at === 0 && text.length > 4 && text === text.toUpperCase();
}

/** The word after a place that makes it the name of a newspaper or a school. */
function isInstitution(next: Word | undefined): boolean {
  return next?.capital === true && hasTag(next, 'institution-noun');
}

function keyOf(words: readonly Word[], from: number, length: number): string {
  if (length === 1) return words[from]?.key ?? '';
  return words
    .slice(from, from + length)
    .map(({ key }) => key)
    .join(' ');
}

/** How many words the longest name that begins here has; 0 where none does. */
function nameLength(words: readonly Word[], from: number, { places, groups, firstWords }: Gazetteer): number {
  const { key, capital } = words[from] as Word;
  if (!capital) return 0;
  for (let length = firstWords.has(key) ? 4 : 1; length > 0; length--) {
    const own = from + length <= words.length ? keyOf(words, from, length) : '';
    if (places.has(own) || groups.has(own)) return length;
  }
  return 0;
}

/** “the military alliance”, “the U.S.-led bloc”: a noun for a group, within a noun phrase with “the”. */
function addNoun(words: readonly Word[], at: number, found: Gathered): void {
  const group = found.groupCalled(words[at]?.key ?? '');
  if (!group || words[at + 1]?.capital) return;
  const from = [1, 2, 3].map((n) => at - n).find((k) => hasTag(words[k], 'definite-article'));
  if (from === undefined || !words.slice(from, at).every(isWord)) return;
  found.addGroupByNoun(group, spanOf(words, from, at + 1));
}
