import type { Link } from '../../model/link';
import type { LoadedWord, Unsaid } from '../../model/observation';
import type { Sentence, Side, Span } from '../../model/report';
import { isHeldForTheSame } from '../../model/sureness';
import { type Token, tokenize } from '../ingest/tokens';
import { overlapFinder } from '../overlap';
import type { ReadReport } from '../read-report';
import type { Observer, ObserverInput } from './observer';

/** Charged words in a shared passage or in what one report adds that the other does not have. A hint from a list, never a score. */
export const loadedWords: Observer = (input) => [
  ...input.links.filter(isHeldForTheSame).flatMap((link) => inLink(input.reports, link)),
  ...inAdditions(input, 'a'),
  ...inAdditions(input, 'b'),
];

function inLink([a, b]: readonly [ReadReport, ReadReport], link: Link): Unsaid<LoadedWord>[] {
  const [left, right] = [charged(a, link), charged(b, link)];
  if ((left.length === 0) === (right.length === 0)) return [];
  return [left.length > 0 ? observation(a, left, link) : observation(b, right, link)];
}

/** In the report's own words, not in what it quotes; and nowhere in the other report. */
function inAdditions({ reports, unlinked }: ObserverInput, side: Side): Unsaid<LoadedWord>[] {
  const [own, other] = side === 'a' ? reports : [reports[1], reports[0]];
  const added = new Set(unlinked[side].map(({ sentence }) => sentence));
  const there = new Set(other.sentences.flatMap((sentence) => chargedIn(other, sentence)).map(({ key }) => key));
  const quotedAt = overlapFinder(
    own.quotes
      .filter(({ direct }) => direct)
      .flatMap(({ spans }) => spans.map((span) => ({ span })))
      .sort((x, y) => x.span[0] - y.span[0]),
  );
  return own.sentences.flatMap((sentence) => {
    if (!added.has(sentence.id)) return [];
    const words = chargedIn(own, sentence).filter(({ key, span }) => !there.has(key) && !quotedAt(span));
    return words.length > 0
      ? [
          observation(
            own,
            words.map(({ span }) => span),
          ),
        ]
      : [];
  });
}

function chargedIn({ tokensOf, pack }: ReadReport, sentence: Sentence): Token[] {
  return tokensOf(sentence).filter(({ key }) => pack.lexeme(key).tags.has('charged'));
}

/** Charged words in the edits of a link that are not the same in both, outside quotations. */
function charged({ id: side, text, pack }: ReadReport, { edits }: Link): Span[] {
  return edits.flatMap((edit) => {
    const span = edit[side];
    if (!span || edit.kind === 'same') return [];
    return tokenize(text, span).flatMap(({ span: own, key }) => (pack.lexeme(key).tags.has('charged') ? [own] : []));
  });
}

/** `link` is absent where the words stand in what one report alone says. */
function observation({ id: side, text }: ReadReport, spans: readonly Span[], link?: Link): Unsaid<LoadedWord> {
  const words = spans.map((span) => text.slice(...span));
  return {
    kind: 'loaded-word',
    a: side === 'a' ? spans : [],
    b: side === 'b' ? spans : [],
    ...(link && { link: link.id }),
    rule: link ? 'loaded-word/shared-passage' : 'loaded-word/only-here',
    detail: { side, words },
  };
}
