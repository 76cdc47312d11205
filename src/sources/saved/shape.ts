import {
  array,
  boolean,
  finite,
  integer,
  literal,
  looseObject,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  record,
  strictTuple,
  string,
  tuple,
  union,
} from 'valibot';

/** The form of a comparison (`engine/model.ts`), to check one that comes from outside. Fields of a later version are kept. */

const index = pipe(number(), integer(), minValue(0));
const share = pipe(number(), finite());
const span = strictTuple([index, index]);
const spans = array(span);
const ids = array(string());

const anchor = looseObject({ start: index, end: index, exact: string(), prefix: string(), suffix: string() });
const anchors = array(anchor);
const passagePair = looseObject({ id: string(), a: anchors, b: anchors });

const report = (id: 'a' | 'b') =>
  looseObject({
    id: literal(id),
    title: nullable(string()),
    outlet: nullable(string()),
    author: nullable(string()),
    published: nullable(string()),
    url: nullable(string()),
    language: string(),
    text: string(),
    blocks: array(looseObject({ kind: string(), spans, reason: optional(string()) })),
    sentences: array(looseObject({ id: string(), block: index, spans })),
    quotes: array(
      looseObject({
        id: string(),
        spans,
        direct: boolean(),
        source: nullable(looseObject({ span, name: string(), entity: string() })),
        cue: nullable(span),
      }),
    ),
    quantities: optional(
      array(
        looseObject({
          span,
          low: nullable(share),
          high: nullable(share),
          bound: string(),
          unit: string(),
          counted: ids,
          precision: share,
          named: boolean(),
        }),
      ),
    ),
    times: optional(
      array(
        looseObject({
          span,
          start: nullable(string()),
          end: nullable(string()),
          grain: string(),
          basis: string(),
          direction: string(),
          quoted: boolean(),
        }),
      ),
    ),
  });

const link = looseObject({
  id: string(),
  a: ids,
  b: ids,
  score: share,
  origin: picklist(['engine', 'reader']),
  moved: boolean(),
  primary: optional(boolean()),
  rewritten: optional(boolean()),
  why: array(looseObject({ feature: string(), weight: share, a: spans, b: spans })),
  words: array(looseObject({ a: span, b: span, how: string() })),
  edits: array(
    looseObject({ id: optional(string()), kind: string(), a: nullable(span), b: nullable(span), shifts: ids }),
  ),
});

const unlinked = array(
  looseObject({ sentence: string(), nearest: array(looseObject({ sentence: string(), score: share })) }),
);
const bothUnlinked = looseObject({ a: unlinked, b: unlinked });
const counts = looseObject({ a: index, b: index });

const note = looseObject({
  id: string(),
  a: anchors,
  b: anchors,
  rule: optional(string()),
  text: string(),
  tags: ids,
  star: boolean(),
  colour: nullable(picklist(['amber', 'blue', 'green', 'rose', 'violet'])),
  created: string(),
  changed: string(),
});

const finding = looseObject({ rule: string(), a: anchors, b: anchors });

export const COMPARISON = looseObject({
  format: literal('parallax/comparison'),
  version: index,
  reports: tuple([report('a'), report('b')]),
  links: array(link),
  unlinked: bothUnlinked,
  observations: array(
    looseObject({
      id: string(),
      kind: string(),
      a: spans,
      b: spans,
      link: optional(string()),
      rule: string(),
      says: string(),
      detail: record(string(), union([string(), number(), boolean(), ids])),
    }),
  ),
  highlights: optional(
    array(
      looseObject({
        id: string(),
        kind: string(),
        a: spans,
        b: spans,
        says: string(),
        links: ids,
        edits: ids,
        observations: ids,
        places: array(looseObject({ a: spans, b: spans })),
        score: share,
        why: array(looseObject({ feature: string(), weight: share })),
      }),
    ),
  ),
  summary: looseObject({ linked: counts, unlinked: counts, 'shared-words': share }),
  reader: looseObject({
    name: optional(string()),
    author: optional(string()),
    notes: array(note),
    rejected: array(finding),
    starred: optional(array(finding)),
    unlinked: array(passagePair),
    linked: array(passagePair),
    aside: optional(looseObject({ links: array(link), unlinked: bothUnlinked })),
  }),
});
