import type { RoleKind } from '../../languages/lexeme';
import type { Gender, LanguagePack } from '../../languages/pack';
import type { Quote, Span } from '../../model/report';
import type { Referent } from '../names/referents';
import type { ReadReport } from '../read-report';
import { sentenceIndex } from '../sentence-index';

export type Source = NonNullable<Quote['source']>;

export interface PlacedMention {
  readonly span: Span;
  readonly referent: Referent;
}

/** So many sentences back a pronoun may mean somebody. */
const BACK = 3;
/** What stands between a name and its “who” is no longer, in characters: “Ann Lee, D-Ore., who …”. */
const LONGEST_ASIDE = 200;

/** Finds whom a pronoun that is a source means, told of the sources before it. */
export interface Antecedents {
  /** The person whom a pronoun at an offset means; `gender` is the one that it tells. */
  meant(at: number, gender: Gender | null): Pick<Source, 'name' | 'entity'> | null;
  /** The person with a kind of role whom a noun that may stand for any such role means at an offset: “the leader”. */
  holder(at: number, kind: RoleKind): Pick<Source, 'name' | 'entity'> | null;
  /** The person named right before a relative pronoun. */
  relative(at: number): Pick<Source, 'name' | 'entity'> | null;
  /** The person who is the subject of the sentence that holds an offset, before it: named by no owner and behind no preposition. */
  subject(at: number): PlacedMention | null;
  /** Notes who speaks at an offset. */
  spoke(at: number, source: Source): void;
}

/**
 * A pronoun means the subject of its own sentence before it, else who spoke in that sentence or the one before, else the subject or speaker
 * of up to three sentences back; never one of another gender, as the name tells it or an earlier pronoun did.
 *
 * @param people mentions of people, in reading order; `quoted` the spans of direct speech, in which nobody is the report's own subject.
 */
export function antecedents(
  report: ReadReport,
  people: readonly PlacedMention[],
  quoted: readonly Span[],
): Antecedents {
  const { text, sentences, pack } = report;
  const { sentenceAt } = sentenceIndex(report);
  const genders = new Map<string, Gender | null>(people.map(({ referent }) => [referent.key, referent.gender ?? null]));
  const roles = new Map(people.map(({ referent }) => [referent.key, referent.roles]));
  const speakers = new Map<number, Source>();
  const bySentence = new Map<number, PlacedMention[]>();
  for (const own of people) {
    const at = sentenceAt(own.span[0]);
    bySentence.set(at, [...(bySentence.get(at) ?? []), own]);
  }
  const marks = [...quoted].sort((x, y) => x[0] - y[0]);
  const isQuoted = (at: number) => marks.some(([from, to]) => from <= at && at < to);
  const fits = (entity: string, gender: Gender | null) => !gender || (genders.get(entity) ?? gender) === gender;

  function subjectOf(index: number, before: number): PlacedMention | null {
    const start = sentences[index]?.spans[0]?.[0] ?? 0;
    const own = bySentence.get(index) ?? [];
    return own.find(({ span }) => span[1] <= before && isSubject(span, start) && !isQuoted(span[0])) ?? null;
  }

  function isSubject([from, to]: Span, start: number): boolean {
    if (/^['’]/.test(text.slice(to, to + 1))) return false;
    const phrase = /[^,;:.()“”"—–]*$/.exec(text.slice(Math.max(start, from - 45), from))?.[0] ?? '';
    return !(phrase.match(/[\p{L}'’]+/gu) ?? []).some((word) =>
      pack.lexeme(word.toLowerCase()).tags.has('preposition'),
    );
  }

  function found({ referent: { key, name } }: PlacedMention) {
    return { name, entity: key };
  }

  function candidates(at: number): Pick<Source, 'name' | 'entity'>[] {
    const index = sentenceAt(at);
    const same = subjectOf(index, at);
    const out = same ? [found(same)] : [];
    for (let back = 0; back <= BACK; back++) {
      const spoke = speakers.get(index - back);
      if (spoke) out.push({ name: spoke.name, entity: spoke.entity });
      const subject = back > 0 ? subjectOf(index - back, Number.POSITIVE_INFINITY) : null;
      if (subject) out.push(found(subject));
    }
    return out;
  }

  return {
    meant(at, gender) {
      const own = candidates(at).find(({ entity }) => fits(entity, gender));
      if (own && gender) genders.set(own.entity, gender);
      return own ?? null;
    },
    holder(at, kind) {
      const [own] = candidates(at);
      return own && roles.get(own.entity)?.has(kind) ? own : null;
    },
    relative(at) {
      const before = people.filter(({ span }) => span[1] <= at).at(-1);
      if (!before || at - before.span[1] > LONGEST_ASIDE) return null;
      const between = text.slice(before.span[1], at);
      return /^[,)( ]*(?:\p{L}-[\p{L}.]+[,) ]+|\([^)]*\),? |\p{Ll}[^,.;]{0,60}, )?$/u.test(between)
        ? found(before)
        : null;
    },
    subject: (at) => subjectOf(sentenceAt(at), at),
    spoke(at, source) {
      if (source.entity.startsWith('person:') || isPersonal(source, pack)) speakers.set(sentenceAt(at), source);
    },
  };
}

/** A name of up to three words that no rule knows and that is no organisation's. */
function isPersonal({ name, entity }: Source, { lexeme }: LanguagePack): boolean {
  const words = name.split(' ');
  return (
    entity.startsWith('named:') &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !lexeme(word.toLowerCase()).tags.has('organisation-end'))
  );
}
