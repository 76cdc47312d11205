import { tokenize } from '../ingest/tokens';
import { CHARGED } from '../language/en/charged';
import type { Link, Report, Side, Span } from '../model';
import type { Found, Observer } from './observer';
import { listed, quoted, sideName } from './words';

/** Charged words in a shared passage that only one report has there. A hint from a list, never a score. */
export const loadedWords: Observer = ({ reports: [a, b], links }) =>
  links.flatMap((link) => {
    const [left, right] = [charged(a, link), charged(b, link)];
    if ((left.length === 0) === (right.length === 0)) return [];
    return [left.length > 0 ? observation('a', a, left, link) : observation('b', b, right, link)];
  });

/** Charged words in the edits of a link that are not the same in both, outside quotations. */
function charged({ id: side, text }: Report, { edits }: Link): Span[] {
  return edits.flatMap((edit) => {
    const span = edit[side];
    if (!span || edit.kind === 'same') return [];
    return tokenize(text, span).flatMap(({ span: own, key }) => (CHARGED.has(key) ? [own] : []));
  });
}

function observation(side: Side, { text }: Report, spans: readonly Span[], link: Link): Found {
  const words = spans.map((span) => text.slice(...span));
  return {
    kind: 'loaded-word',
    a: side === 'a' ? spans : [],
    b: side === 'b' ? spans : [],
    link: link.id,
    rule: 'loaded-word/shared-passage',
    says: `In this shared passage only ${sideName(side)} has ${listed(words.map(quoted))}; a word list takes ${words.length === 1 ? 'it' : 'them'} for charged.`,
    detail: { side, words },
  };
}
