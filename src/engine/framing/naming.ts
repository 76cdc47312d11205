import type { LanguagePack } from '../../languages/pack';
import type { Naming, Unsaid } from '../../model/observation';
import { eventsInCommon } from '../names/events';
import type { Mention, Referent } from '../names/referents';
import type { Observer } from './observer';

/** The different names for one person, place, group or event. */
export const naming: Observer = ({ reports, named }) => {
  const names = { a: namesOf(reports[0].pack), b: namesOf(reports[1].pack) };
  return [...named, ...eventsInCommon(...reports)].flatMap(({ a, b }): Unsaid<Naming>[] =>
    areAlike(names.a.keys(a), names.b.keys(b))
      ? []
      : [
          {
            kind: 'naming',
            a: a.mentions.filter(isName).map(({ span }) => span),
            b: b.mentions.filter(isName).map(({ span }) => span),
            rule: `naming/${a.kind}`,
            detail: {
              a: a.name,
              b: b.name,
              namesA: names.a.distinct(a),
              namesB: names.b.distinct(b),
              referent: a.kind,
            },
          },
        ],
  );
};

/** Titles go with a name; they are no other name. */
function isName({ how }: Mention): boolean {
  return how !== 'title';
}

/** Nothing worth telling: every name of the one stands in the other too, or is but a longer or shorter form of it. */
function areAlike(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return [...x].every((key) => y.has(key)) && [...y].every((key) => x.has(key));
}

/** The names of what one report names, in its language. */
function namesOf({ lexeme }: LanguagePack) {
  return {
    distinct: ({ mentions }: Referent) => [...new Set(mentions.filter(isName).map(plain))],
    keys: (own: Referent) => new Set(own.mentions.filter(isName).map((mention) => nameKey(own, mention))),
  };

  /** A person's name counts by its last word, an event by its noun; titles before a name by themselves. */
  function nameKey({ kind }: Referent, { text, how }: Mention): string {
    const own = text.toLowerCase();
    if (kind === 'event') return own.split(/\s/).find((word) => lexeme(word).event !== null) ?? own;
    return kind === 'person' && how === 'name' ? surname(own) : own.slice(articleEnd(own));
  }

  /** Its last word that is not as “Jr.”. */
  function surname(name: string): string {
    return name.split(' ').findLast((word) => !lexeme(word.replace(/[.,]/g, '')).tags.has('name-suffix')) ?? name;
  }

  /** A description that begins a sentence has a capital that is not its own. */
  function plain({ text, how }: Mention): string {
    const end = how === 'description' ? articleEnd(text) : 0;
    return `${text.slice(0, end).toLowerCase()}${text.slice(end)}`;
  }

  /** Where what follows a definite article begins; 0 where there is none. */
  function articleEnd(text: string): number {
    const end = text.indexOf(' ') + 1;
    return end > 0 && lexeme(text.slice(0, end - 1).toLowerCase()).tags.has('definite-article') ? end : 0;
  }
}
