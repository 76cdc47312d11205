import { normalizeName } from './referents';

interface Entry<Person> {
  readonly surname: string;
  readonly person: Person;
  readonly order: number;
}

/** From so many letters on a name may have another spelling. */
const LONG = 5;

/** People by surname, found by any spelling of it; a look costs the same however many they are. */
export class BySurname<Person> {
  readonly #letters: number;
  readonly #entries = new Map<string, Entry<Person>[]>();
  #count = 0;

  /** @param letters with how many letters two spellings of one name must begin alike. */
  constructor(letters: number) {
    this.#letters = letters;
  }

  add(surname: string, person: Person): void {
    const entry = { surname: normalizeName(surname), person, order: this.#count++ };
    for (const key of keysOf(entry.surname, this.#letters)) {
      const known = this.#entries.get(key);
      if (known) known.push(entry);
      else this.#entries.set(key, [entry]);
    }
  }

  /** Up to `most` of those whose surname may be spelled so and who fit, in the order in which they were added. */
  like(surname: string, most: number, fits: (person: Person) => boolean = () => true): Person[] {
    const name = normalizeName(surname);
    const found = new Map<Entry<Person>, number>();
    for (const key of keysOf(name, this.#letters)) {
      let left = most;
      for (const own of this.#entries.get(key) ?? []) {
        if (left === 0) break;
        if (!alike(own.surname, name) || !fits(own.person)) continue;
        found.set(own, own.order);
        left--;
      }
    }
    return [...found.keys()]
      .sort((x, y) => x.order - y.order)
      .slice(0, most)
      .map(({ person }) => person);
  }

  /** Those of exactly this surname, in the order in which they were added. */
  exactly(surname: string): readonly Person[] {
    return (this.#entries.get(`=${normalizeName(surname)}`) ?? []).map(({ person }) => person);
  }
}

/** Two spellings of one name have one of these in common. */
function keysOf(name: string, letters: number): string[] {
  if (name.length < LONG) return [`=${name}`];
  return [`=${name}`, `~${name.slice(0, letters)} ${skeleton(name)}`];
}

/** Whether two surnames may be two spellings of one: the same but for vowels and doubled letters (“Zelensky”, “Zelenskyi”). */
function alike(x: string, y: string): boolean {
  return x === y || (Math.min(x.length, y.length) >= LONG && skeleton(x) === skeleton(y));
}

function skeleton(name: string): string {
  return name.replace(/[aeiouyj]/g, '').replace(/(.)\1/g, '$1');
}
