import type { Attribution } from './attribution-model';
import { clauseEnd } from './content';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase';
import { hasTag, isFiniteCue, type Token, type TokenRange } from './tokens';

/** “Her claim that …” and “statements by the mayor that …”. */
export function byNoun(sentence: readonly Token[], at: number): Attribution | null {
  if (!sentence[at]?.lexeme.cueNoun) return null;
  const owner = possessor(sentence, at);
  const author = hasTag(sentence[at + 1], 'author-preposition') ? nounPhraseAfter(sentence, at + 2) : null;
  const that = owner ? at + 1 : (author?.[1] ?? at);
  const source = owner ?? author;
  if (!source || !hasTag(sentence[that], 'complementizer')) return null;
  const content: TokenRange = [that + 1, verbEnd(sentence, that + 1, clauseEnd(sentence, that + 1), at)];
  return content[1] - content[0] >= 2 ? { content: [content], source, cue: [at, at + 1], verb: null } : null;
}

/** “Zelensky’s recent”, “his”: whose noun it is. */
function possessor(sentence: readonly Token[], at: number): TokenRange | null {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const own = sentence[k];
    if (own?.kind !== 'word') return null;
    if (hasTag(own, 'possessive-determiner')) return [k, k + 1];
    if (hasTag(own, 'possessive-ending')) return behindPreposition(sentence, nounPhraseBefore(sentence, k + 1));
  }
  return null;
}

/** “heard of the minister's”: the owner alone. */
function behindPreposition(sentence: readonly Token[], phrase: TokenRange | null): TokenRange | null {
  if (!phrase) return null;
  const last = sentence.slice(...phrase).findLastIndex((token) => hasTag(token, 'preposition'));
  return [phrase[0] + last + 1, phrase[1]];
}

/** Where the noun is the subject, what it says ends before the second verb: “his claim that it was safe | contradicted …”. */
function verbEnd(sentence: readonly Token[], from: number, end: number, at: number): number {
  if (sentence.slice(Math.max(0, at - 8), at).some(isVerb)) return end;
  let verbs = 0;
  for (let k = from; k < end; k++) {
    const own = sentence[k] as Token;
    if (!isVerb(own) || (k > from && hasTag(sentence[k - 1], 'auxiliary'))) continue;
    if (++verbs === 2) return k;
  }
  return end;
}

function isVerb(token: Token): boolean {
  return hasTag(token, 'auxiliary') || hasTag(token, 'past-ending') || isFiniteCue(token);
}
