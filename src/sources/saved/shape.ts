import {
  array,
  boolean,
  check,
  custom,
  finite,
  type GenericSchema,
  integer,
  literal,
  looseObject,
  maxLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictTuple,
  string,
  tuple,
  union,
} from 'valibot';
import {
  MAX_BLOCKS,
  MAX_CHARACTERS,
  MAX_CONTEXT,
  MAX_EDITS,
  MAX_HIGHLIGHTS,
  MAX_ID,
  MAX_LINKS,
  MAX_OBSERVATIONS,
  MAX_REASONS,
  MAX_SAVED_SENTENCES,
  MAX_VALUES,
  MAX_WORK,
} from '../../model/limits';
import type { WordPair } from '../../model/link';
import type { Span } from '../../model/report';

/** The form of a comparison (`engine/model.ts`), to check one that comes from outside. Fields of a later version are kept. */

const index = pipe(number(), integer(), minValue(0));
const share = pipe(number(), finite());
const atMost = <Entry extends GenericSchema>(most: number, entry: Entry) => pipe(array(entry), maxLength(most));
const span = strictTuple([index, index]);
/** Of these a file may have millions: checked by hand, many times faster. */
const spans = custom<Span[]>((value) => Array.isArray(value) && value.length <= MAX_CHARACTERS && value.every(isSpan));
const id = pipe(string(), maxLength(MAX_ID));
const ids = array(id);
/** What something is called in a table of ours, or in one of a later version. */
const NAME = /^[a-z][a-z0-9-]{0,63}$/;
const name = pipe(string(), regex(NAME));
const names = array(name);
const texts = array(string());
const isDate = (value: string) => !Number.isNaN(Date.parse(value));
const date = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/), check(isDate));
const moment = pipe(string(), regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T[\d:.]+Z$/), check(isDate));
const context = pipe(string(), maxLength(MAX_CONTEXT));

const anchor = looseObject({ start: index, end: index, exact: string(), prefix: context, suffix: context });
const anchors = array(anchor);
const passagePair = looseObject({ id, a: anchors, b: anchors });

const report = (side: 'a' | 'b') =>
  looseObject({
    id: literal(side),
    title: nullable(string()),
    outlet: nullable(string()),
    author: nullable(string()),
    published: nullable(date),
    url: nullable(string()),
    language: string(),
    text: pipe(string(), maxLength(MAX_CHARACTERS)),
    blocks: atMost(MAX_BLOCKS, looseObject({ kind: name, spans, reason: optional(string()) })),
    sentences: atMost(MAX_SAVED_SENTENCES, looseObject({ id, block: index, spans })),
    quotes: atMost(
      MAX_VALUES,
      looseObject({
        id,
        spans,
        direct: boolean(),
        source: nullable(looseObject({ span, name: string(), entity: string() })),
        cue: nullable(span),
      }),
    ),
    quantities: optional(
      atMost(
        MAX_VALUES,
        looseObject({
          span,
          low: nullable(share),
          high: nullable(share),
          bound: name,
          unit: string(),
          counted: texts,
          precision: share,
          named: boolean(),
        }),
      ),
    ),
    times: optional(
      atMost(
        MAX_VALUES,
        looseObject({
          span,
          start: nullable(string()),
          end: nullable(string()),
          grain: name,
          basis: name,
          direction: name,
          quoted: boolean(),
        }),
      ),
    ),
  });

const words = custom<WordPair[]>(
  (value) => Array.isArray(value) && value.length <= MAX_VALUES && value.every(isWordPair),
);

const link = looseObject({
  id,
  a: ids,
  b: ids,
  score: share,
  origin: picklist(['engine', 'reader']),
  moved: boolean(),
  primary: optional(boolean()),
  rewritten: optional(boolean()),
  why: atMost(MAX_REASONS, looseObject({ feature: id, weight: share, a: spans, b: spans })),
  words,
  edits: atMost(
    MAX_EDITS,
    looseObject({ id: optional(id), kind: name, a: nullable(span), b: nullable(span), shifts: names }),
  ),
});

const unlinked = atMost(
  MAX_SAVED_SENTENCES,
  looseObject({ sentence: id, nearest: atMost(MAX_REASONS, looseObject({ sentence: id, score: share })) }),
);
const bothUnlinked = looseObject({ a: unlinked, b: unlinked });
const counts = looseObject({ a: index, b: index });

const note = looseObject({
  id,
  a: anchors,
  b: anchors,
  rule: optional(id),
  text: string(),
  tags: texts,
  star: boolean(),
  colour: nullable(picklist(['amber', 'blue', 'green', 'rose', 'violet'])),
  author: optional(id),
  created: moment,
  changed: moment,
});

const finding = looseObject({ rule: id, a: anchors, b: anchors });

export const COMPARISON = looseObject({
  format: literal('parallax/comparison'),
  version: index,
  reports: tuple([report('a'), report('b')]),
  links: atMost(MAX_LINKS, link),
  unlinked: bothUnlinked,
  observations: atMost(
    MAX_OBSERVATIONS,
    looseObject({
      id,
      kind: name,
      a: spans,
      b: spans,
      link: optional(id),
      rule: id,
      says: string(),
      detail: record(string(), union([string(), number(), boolean(), texts])),
    }),
  ),
  highlights: optional(
    atMost(
      MAX_HIGHLIGHTS,
      looseObject({
        id,
        kind: name,
        a: spans,
        b: spans,
        says: string(),
        links: ids,
        edits: ids,
        observations: ids,
        places: array(looseObject({ a: spans, b: spans })),
        score: share,
        why: atMost(MAX_REASONS, looseObject({ feature: id, weight: share })),
      }),
    ),
  ),
  summary: looseObject({ linked: counts, unlinked: counts, 'shared-words': share }),
  reader: looseObject({
    name: optional(string()),
    author: optional(string()),
    notes: atMost(MAX_WORK, note),
    rejected: atMost(MAX_WORK, finding),
    starred: optional(atMost(MAX_WORK, finding)),
    unlinked: atMost(MAX_WORK, passagePair),
    linked: atMost(MAX_WORK, passagePair),
    aside: optional(looseObject({ links: atMost(MAX_LINKS, link), unlinked: bothUnlinked })),
  }),
});

function isWordPair(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { a, b, how } = value as Record<string, unknown>;
  return isSpan(a) && isSpan(b) && typeof how === 'string' && NAME.test(how);
}

function isSpan(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isOffset(value[0]) && isOffset(value[1]);
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
