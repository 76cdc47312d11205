import { AUXILIARY, PREPOSITIONS } from '../../languages/en/clauses';
import { CUE_FORMS, CUE_NOUN_CLASSES } from '../../languages/en/cue-verbs';
import { clauseEnd } from './content';
import type { Attribution } from './model';
import { nounPhraseAfter, nounPhraseBefore, type Run } from './source';
import type { Token } from './tokens';

/** “Her claim that …” and “statements by the mayor that …”. */
export function byNoun(sentence: readonly Token[], at: number): Attribution | null {
  if (!CUE_NOUN_CLASSES.has(sentence[at]?.key ?? '')) return null;
  const owner = possessor(sentence, at);
  const by = /^(?:by|from|of)$/.test(sentence[at + 1]?.key ?? '') ? nounPhraseAfter(sentence, at + 2) : null;
  const that = owner ? at + 1 : (by?.[1] ?? at);
  const source = owner ?? by;
  if (!source || sentence[that]?.key !== 'that') return null;
  const content: Run = [that + 1, verbEnd(sentence, that + 1, clauseEnd(sentence, that + 1), at)];
  return content[1] - content[0] >= 2 ? { content: [content], source, cue: [at, at + 1], spoken: null } : null;
}

/** “Zelensky’s recent”, “his”: whose noun it is. */
function possessor(sentence: readonly Token[], at: number): Run | null {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const { key, kind } = sentence[k] as Token;
    if (kind !== 'word') return null;
    if (/^(?:his|her|their|its|my|our|your)$/.test(key)) return [k, k + 1];
    if (/'s?$/.test(key)) return behindPreposition(sentence, nounPhraseBefore(sentence, k + 1));
  }
  return null;
}

/** “heard of the minister's”: the owner alone. */
function behindPreposition(sentence: readonly Token[], run: Run | null): Run | null {
  if (!run) return null;
  const last = sentence.slice(...run).findLastIndex(({ key }) => PREPOSITIONS.has(key));
  return [run[0] + last + 1, run[1]];
}

/** Where the noun is the subject, what it says ends before the second verb: “his claim that it was safe | contradicted …”. */
function verbEnd(sentence: readonly Token[], from: number, end: number, at: number): number {
  const isVerb = ({ key }: Token) =>
    AUXILIARY.has(key) || /(?:[^e]ed)$/.test(key) || /^(?:past|s)$/.test(CUE_FORMS.get(key)?.form ?? '');
  if (sentence.slice(Math.max(0, at - 8), at).some(isVerb)) return end;
  let verbs = 0;
  for (let k = from; k < end; k++) {
    const own = sentence[k] as Token;
    if (!isVerb(own) || (k > from && AUXILIARY.has(sentence[k - 1]?.key ?? ''))) continue;
    if (++verbs === 2) return k;
  }
  return end;
}
