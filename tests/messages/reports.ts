import type { Report, Side, Span } from '../../src/model/report';

const TEXTS = {
  a: 'Bridge shut\nThe mayor Claimed on Tuesday that 13,700 troops left Kiev. So the mayor, 12 ships.',
  b: 'Bridge open\nAnn Lee said last week that 13,700 soldiers left Kyiv. Lee, 14 ships in May.',
};

/** A report whose lines are blocks, the first its title, and whose sentences end with a full stop. */
export function report(id: Side): Report {
  const text = TEXTS[id];
  const ends = [11, text.indexOf('. ') + 1, text.length];
  const spans = ends.map((end, k): Span => [k === 0 ? 0 : (ends[k - 1] ?? 0) + 1, end]);
  return {
    id,
    title: null,
    outlet: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    text,
    blocks: [
      { kind: 'title', spans: spans.slice(0, 1) },
      { kind: 'paragraph', spans: spans.slice(1) },
    ],
    sentences: spans.map((span, k) => ({ id: `${id}${k}`, block: k === 0 ? 0 : 1, spans: [span] })),
    quotes: [],
  };
}

/** Where words stand in the text of a side. */
export function at(side: Side, ...words: readonly string[]): Span[] {
  return words.map((own) => [TEXTS[side].indexOf(own), TEXTS[side].indexOf(own) + own.length]);
}
