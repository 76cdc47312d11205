import type { Comparison } from '../model/comparison';
import { lookUp } from '../model/look-up';
import type { Entry, ReviewRecord } from './records';

/**
 * Whether what comes out of the database is what was put there. A browser may lose a part of it, another program change it: what is not
 * sound is told, not opened. Held against what screens and engine rely on, value by value; in time that grows with its size alone.
 */
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => Number.isFinite(value);
const isFlag: Test = (value) => typeof value === 'boolean';
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const pairOf =
  (test: Test): Test =>
  (value) =>
    listOf(test)(value) && (value as unknown[]).length === 2;

/** An object with these fields; what else it has, from a later version, is carried along, so that it can be written to a file again. */
function shaped(fields: Readonly<Record<string, Test>>): Test {
  const tests = Object.entries(fields);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    tests.every(([name, test]) => test(lookUp(value as Readonly<Record<string, unknown>>, name))) &&
    Object.entries(value).every(([name, own]) => Object.hasOwn(fields, name) || isPlain(own));
}

/** Of what is only shown and written on: anything that a file can hold. */
const isPlain: Test = (value) => {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || value === null)
    return value === null || isText(value) || isNumber(value) || isFlag(value);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
};

const isSpan: Test = (value) => {
  if (!pairOf(Number.isSafeInteger)(value)) return false;
  const [start, end] = value as [number, number];
  return start >= 0 && start <= end;
};
const SPANS = listOf(isSpan);
const TEXTS = listOf(isText);

const ENTRY = shaped({
  id: isText,
  name: isText,
  titles: pairOf(orNull(isText)),
  outlets: pairOf(orNull(isText)),
  texts: optional(isText),
  notes: isNumber,
  created: isNumber,
  changed: isNumber,
  opened: isNumber,
  place: isText,
  deleted: orNull(isNumber),
});

const LINK = shaped({
  id: isText,
  a: TEXTS,
  b: TEXTS,
  score: isNumber,
  origin: isText,
  moved: isFlag,
  primary: optional(isFlag),
  rewritten: optional(isFlag),
  why: listOf(shaped({ feature: isText, weight: isNumber, a: SPANS, b: SPANS })),
  words: listOf(shaped({ a: isSpan, b: isSpan, how: isText })),
  edits: listOf(shaped({ id: optional(isText), kind: isText, a: orNull(isSpan), b: orNull(isSpan), shifts: TEXTS })),
});
const UNLINKED = listOf(shaped({ sentence: isText, nearest: listOf(shaped({ sentence: isText, score: isNumber })) }));
const UNLINKED_OF_BOTH = shaped({ a: UNLINKED, b: UNLINKED });

const SELECTORS = listOf(shaped({ start: isNumber, end: isNumber, exact: isText, prefix: isText, suffix: isText }));
const PASSAGES = listOf(shaped({ id: isText, a: SELECTORS, b: SELECTORS }));
const FINDINGS = listOf(shaped({ rule: isText, a: SELECTORS, b: SELECTORS }));
const WORK = shaped({
  name: optional(isText),
  author: optional(isText),
  notes: listOf(
    shaped({
      id: isText,
      a: SELECTORS,
      b: SELECTORS,
      rule: optional(isText),
      text: isText,
      tags: TEXTS,
      star: isFlag,
      colour: orNull(isText),
      author: optional(isText),
      created: isText,
      changed: isText,
    }),
  ),
  rejected: FINDINGS,
  starred: optional(FINDINGS),
  unlinked: PASSAGES,
  linked: PASSAGES,
  aside: optional(shaped({ links: listOf(LINK), unlinked: UNLINKED_OF_BOTH })),
});

const RECORD = shaped({
  id: isText,
  revision: Number.isSafeInteger,
  readClosely: optional(isNumber),
  history: shaped({ past: listOf(WORK), present: WORK, future: listOf(WORK), typing: orNull(isText) }),
});

const REPORT = {
  title: orNull(isText),
  outlet: orNull(isText),
  author: orNull(isText),
  published: orNull(isText),
  url: orNull(isText),
  language: isText,
  text: isText,
  blocks: listOf(shaped({ kind: isText, spans: SPANS, reason: optional(isText) })),
  sentences: listOf(shaped({ id: isText, block: Number.isSafeInteger, spans: SPANS })),
  quotes: listOf(
    shaped({
      id: isText,
      spans: SPANS,
      direct: isFlag,
      source: orNull(shaped({ span: isSpan, name: isText, entity: isText })),
      cue: orNull(isSpan),
      saying: optional(isPlain),
    }),
  ),
  quantities: optional(listOf(isPlain)),
  times: optional(listOf(isPlain)),
};
const REPORTS = (['a', 'b'] as const).map((side) => shaped({ ...REPORT, id: (value) => value === side }));
const COMPARISON = shaped({
  format: isText,
  version: isNumber,
  reports: (value) => pairOf(() => true)(value) && REPORTS.every((test, k) => test((value as unknown[])[k])),
  links: listOf(LINK),
  unlinked: UNLINKED_OF_BOTH,
  observations: listOf(
    shaped({
      id: isText,
      rule: isText,
      kind: isText,
      a: SPANS,
      b: SPANS,
      link: optional(isText),
      says: isText,
      detail: isPlain,
    }),
  ),
  highlights: optional(
    listOf(
      shaped({
        id: isText,
        kind: isText,
        a: SPANS,
        b: SPANS,
        says: isText,
        links: TEXTS,
        edits: TEXTS,
        observations: TEXTS,
        places: listOf(shaped({ a: SPANS, b: SPANS })),
        score: isNumber,
        why: listOf(shaped({ feature: isText, weight: isNumber })),
      }),
    ),
  ),
  engine: optional(isPlain),
  summary: isPlain,
  reader: WORK,
});

/** A comparison without the entries of its lists, and how many parts those are in. */
export const isSoundFrame = shaped({
  id: isText,
  pair: orNull(shaped({ a: shaped({ text: isText }), b: shaped({ text: isText }) })),
  readOnly: isFlag,
  comparison: COMPARISON,
  parts: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
});

export function isSoundEntry(value: unknown): value is Entry {
  return ENTRY(value);
}

export function isSoundRecord(value: unknown): value is ReviewRecord {
  return RECORD(value);
}

/** Whether a comparison put together from its parts is whole: also that its links lead to sentences, and its blocks are there. */
export function isSoundComparison(value: unknown): value is Comparison {
  if (!COMPARISON(value)) return false;
  const { reports, links, unlinked } = value as Comparison;
  const [a, b] = reports.map(({ sentences }) => new Set(sentences.map(({ id }) => id))) as [Set<string>, Set<string>];
  return (
    reports.every(({ sentences, blocks }) => sentences.every(({ block }) => block >= 0 && block < blocks.length)) &&
    links.every((link) => link.a.every((id) => a.has(id)) && link.b.every((id) => b.has(id))) &&
    unlinked.a.every(({ sentence }) => a.has(sentence)) &&
    unlinked.b.every(({ sentence }) => b.has(sentence))
  );
}

/** What the library shows of an entry that is not sound, with what is left of it. */
export function damagedEntry(id: string, value: unknown): Entry {
  const known = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Entry, unknown>>;
  const time = (own: unknown) => (isNumber(own) ? (own as number) : 0);
  return {
    id,
    name: isText(known.name) && known.name !== '' ? (known.name as string) : 'A comparison without a name',
    titles: [null, null],
    outlets: [null, null],
    notes: 0,
    created: time(known.created),
    changed: time(known.changed),
    opened: time(known.opened),
    place: '',
    deleted: isNumber(known.deleted) ? (known.deleted as number) : null,
    damaged: true,
  };
}
