import type { Gazetteer } from '../../languages/pack';
import type { Span } from '../../model/report';
import { phraseStart } from './appositions';
import { answers, type Role, roleOf } from './role';
import { hasTag, isRole, type Word } from './words';

/** A noun phrase that says by a role whom it means, with those roles. */
export interface Description {
  readonly span: Span;
  readonly roles: readonly Role[];
}

/** Somebody of whom roles are known. */
export interface Holder {
  readonly roles: readonly Role[];
}

/** So many people with roles are thought of; no report that can be followed has more. */
const MOST = 200;

/**
 * Whom each description means: “the NATO chief”, “the Ukrainian leader”. Only somebody who alone holds that very role.
 */
export function describedBy<Own extends Holder>(
  sentences: readonly (readonly Word[])[],
  holders: readonly Own[],
  gazetteer: Gazetteer,
): { readonly span: Span; readonly holder: Own }[] {
  const known = holders.filter(({ roles }) => roles.length > 0).slice(0, MOST);
  if (known.length === 0) return [];
  return sentences.flatMap((words) =>
    descriptions(words, gazetteer).flatMap(({ span, roles }) => {
      const meant = roles.map((own) =>
        known.filter((holder) => holder.roles.some((role) => answers(own, role, gazetteer))),
      );
      const [holder, ...others] = new Set(meant.flat());
      return holder && others.length === 0 ? [{ span, holder }] : [];
    }),
  );
}

/** Noun phrases with “the” that end in a role, two of them joined by “and” as one. */
function descriptions(words: readonly Word[], gazetteer: Gazetteer): Description[] {
  const out: (Description & { readonly end: number })[] = [];
  words.forEach((word, at) => {
    if (!isRole(word) || isRole(words[at + 1]) || words[at + 1]?.capital || word.possessive || isOfAnother(words, at))
      return;
    const end = at + 1;
    const from = phraseStart(words, end);
    const role = words.slice(from, end).some(({ text }) => /\p{N}/u.test(text))
      ? null
      : roleOf(words.slice(from, end), gazetteer);
    const last = out.at(-1);
    if (!role) return;
    if (last && hasTag(words[last.end], 'copulative') && from === last.end + 1)
      out.splice(-1, 1, { span: [last.span[0], words[at]?.span[1] ?? 0], roles: [...last.roles, role], end });
    else if (hasTag(words[from], 'definite-article'))
      out.push({ span: [words[from]?.span[0] ?? 0, words[at]?.span[1] ?? 0], roles: [role], end });
  });
  return out;
}

/** “The president of the State Senate”: of something named behind it, which the role alone does not tell. */
function isOfAnother(words: readonly Word[], role: number): boolean {
  if (!hasTag(words[role + 1], 'genitive-preposition')) return false;
  const first = hasTag(words[role + 2], 'determiner') ? role + 3 : role + 2;
  return words[first]?.capital ?? false;
}
