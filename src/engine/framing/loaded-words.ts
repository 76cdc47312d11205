import { CHARGED } from '../../languages/en/charged';
import { formatQuote } from '../../messages/format-quote';
import type { Link } from '../../model/link';
import type { Report, Sentence, Side, Span } from '../../model/report';
import { type Token, tokenize } from '../ingest/tokens';
import { overlapFinder } from '../overlap';
import type { ReadReport } from '../read-report';
import type { Found, Observer, Shared } from './observer';
import { listed, sideName } from './words';

/** Charged words in a shared passage or in what one report adds that the other does not have. A hint from a list, never a score. */
export const loadedWords: Observer = (shared) => [
  ...shared.links.flatMap((link) => inLink(shared.reports, link)),
  ...inAdditions(shared, 'a'),
  ...inAdditions(shared, 'b'),
];

function inLink([a, b]: readonly [Report, Report], link: Link): Found[] {
  const [left, right] = [charged(a, link), charged(b, link)];
  if ((left.length === 0) === (right.length === 0)) return [];
  return [left.length > 0 ? observation(a, left, link) : observation(b, right, link)];
}

/** In the report's own words, not in what it quotes; and nowhere in the other report. */
function inAdditions({ reports, unlinked }: Shared, side: Side): Found[] {
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

function chargedIn({ tokensOf }: ReadReport, sentence: Sentence): Token[] {
  return tokensOf(sentence).filter(({ key }) => CHARGED.has(key));
}

/** Charged words in the edits of a link that are not the same in both, outside quotations. */
function charged({ id: side, text }: Report, { edits }: Link): Span[] {
  return edits.flatMap((edit) => {
    const span = edit[side];
    if (!span || edit.kind === 'same') return [];
    return tokenize(text, span).flatMap(({ span: own, key }) => (CHARGED.has(key) ? [own] : []));
  });
}

/** `link` is absent where the words stand in what one report alone says. */
function observation({ id: side, text }: Report, spans: readonly Span[], link?: Link): Found {
  const words = spans.map((span) => text.slice(...span));
  return {
    kind: 'loaded-word',
    a: side === 'a' ? spans : [],
    b: side === 'b' ? spans : [],
    ...(link && { link: link.id }),
    rule: link ? 'loaded-word/shared-passage' : 'loaded-word/only-here',
    says: `${link ? 'In this shared passage only' : 'In what only it reports,'} ${sideName(side)} has ${listed(words.map((own) => formatQuote(own)))}; a word list takes ${words.length === 1 ? 'it' : 'them'} for charged.`,
    detail: { side, words },
  };
}
