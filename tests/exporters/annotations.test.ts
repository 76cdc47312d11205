import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { WITHOUT_LEXICON } from '../engine/resources';
import { exported } from './exported';
import { hostile } from './hostile';
import { NOTED } from './noted';
import { sample } from './sample';

/** The shapes of the Web Annotation Data Model and its vocabulary (W3C Recommendations, 2017) that are used, as far as they can be told by form. */
const IRI = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };
const TIME = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const MOTIVATION = {
  enum: 'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
};
const TEXT = closed({ id: IRI, type: { const: 'Text' }, format: { type: 'string' }, language: { type: 'string' } }, [
  'id',
  'type',
  'language',
]);
const QUOTE = closed(
  {
    type: { const: 'TextQuoteSelector' },
    exact: { type: 'string', minLength: 1 },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
  ['type', 'exact', 'prefix', 'suffix'],
);
const POSITION = closed(
  {
    type: { const: 'TextPositionSelector' },
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 1 },
  },
  ['type', 'start', 'end'],
);
const TARGET = closed(
  {
    type: { const: 'SpecificResource' },
    source: TEXT,
    selector: { anyOf: [QUOTE, { type: 'array', minItems: 2, maxItems: 2, items: { anyOf: [POSITION, QUOTE] } }] },
  },
  ['type', 'source', 'selector'],
);
const BODY = closed(
  {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    purpose: MOTIVATION,
  },
  ['type', 'value', 'purpose'],
);
const ANNOTATION = closed(
  {
    id: IRI,
    type: { const: 'Annotation' },
    motivation: { anyOf: [MOTIVATION, { type: 'array', items: MOTIVATION }] },
    creator: closed({ type: { const: 'Person' }, name: { type: 'string' } }, ['type', 'name']),
    created: TIME,
    modified: TIME,
    body: { type: 'array', minItems: 1, items: BODY },
    target: { type: 'array', minItems: 1, items: { anyOf: [TARGET] } },
  },
  ['id', 'type', 'motivation', 'body', 'target'],
);
const PAGE = closed(
  {
    id: IRI,
    type: { const: 'AnnotationPage' },
    partOf: closed(
      { id: IRI, type: { const: 'AnnotationCollection' }, label: { type: 'string' }, total: { type: 'integer' } },
      ['id', 'type', 'label', 'total'],
    ),
    startIndex: { const: 0 },
    items: { type: 'array', minItems: 1, items: ANNOTATION },
  },
  ['id', 'type', 'partOf', 'startIndex', 'items'],
);
const COLLECTION = closed(
  {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: IRI,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    generator: closed({ type: { const: 'Software' }, name: { type: 'string' } }, ['type', 'name']),
    total: { type: 'integer', minimum: 0 },
    first: PAGE,
  },
  ['@context', 'id', 'type', 'label', 'total'],
);
const validate = new Ajv({ allErrors: true }).compile(COLLECTION);

const read = (name: string) => readFileSync(new URL(`../../public/example/${name}`, import.meta.url), 'utf8');
const EXAMPLE = await compare({ text: read('a.txt') }, { text: read('b.md'), format: 'markdown' }, {}, WITHOUT_LEXICON);
interface Items {
  readonly target: readonly { readonly source: { readonly id: string } }[];
}

const parsed = (comparison: typeof NOTED) => JSON.parse(exported(comparison, 'annotations') as string);

describe('web annotations', () => {
  it.each([
    ['with notes', NOTED],
    ['of the example', EXAMPLE],
    ['of hostile text', hostile()],
    ['of nothing in common', sample({ sentences: ['x'] }, { sentences: ['y'] })],
  ])('%s have the shapes of the model', (_, comparison) => {
    const collection = parsed(comparison);
    expect(validate(collection) ? [] : validate.errors).toEqual([]);
    const ids = collection.first?.items.map(({ id }: { id: string }) => id) ?? [];
    expect([new Set(ids).size, ids.length]).toEqual([collection.total, collection.total]);
  });

  it('what stands in both reports has a target in each, found by position and by quote alike', () => {
    const { items } = parsed(EXAMPLE).first;
    const texts = EXAMPLE.reports.map(({ text }) => [...text]);
    for (const { target } of items) {
      for (const { source, selector } of target) {
        if (!selector) continue;
        const [{ start, end }, { exact }] = selector;
        expect(texts[source.id.endsWith('a') ? 0 : 1]?.slice(start, end).join('')).toBe(exact);
      }
    }
    const both = items.find(({ body }: { body: { value: string }[] }) => body[0]?.value.startsWith('no → Threatens'));
    expect(both.target.map(({ source }: { source: { id: string } }) => source.id.slice(-1))).toEqual(['a', 'b']);
  });

  it('each report’s have the address of its page, where it is known and not the other’s too', () => {
    const sources = (one: string, other: string) => {
      const [a, b] = NOTED.reports;
      const { items } = parsed({
        ...NOTED,
        reports: [
          { ...a, url: one },
          { ...b, url: other },
        ],
      }).first;
      return new Set(items.flatMap(({ target }: Items) => target.map(({ source }) => source.id)));
    };
    expect(sources('https://a.example/1', 'https://b.example/2')).toEqual(
      new Set(['https://a.example/1', 'https://b.example/2']),
    );
    expect([...sources('https://a.example/1', 'https://a.example/1')].sort()).toEqual([
      expect.stringMatching(/^urn:.*-a$/),
      expect.stringMatching(/^urn:.*-b$/),
    ]);
  });

  it('a note on the whole comparison has a selector, of each report from its beginning to its end', () => {
    const whole = {
      ...NOTED,
      reader: {
        ...NOTED.reader,
        notes: NOTED.reader.notes.slice(0, 1).map(({ rule: _, ...own }) => ({ ...own, a: [], b: [] })),
      },
    };
    const [{ target }] = parsed(whole).first.items;
    expect(target.map(({ selector }: { selector: object[] }) => selector[0])).toEqual(
      NOTED.reports.map(({ text }) => ({ type: 'TextPositionSelector', start: 0, end: [...text].length })),
    );
  });

  it('positions count characters, not halves of them', () => {
    const comparison = sample({ sentences: ['T', '🦊 watch it'] }, { sentences: ['T', 'monitor it'] }, [
      { a: 1, b: 1, changed: [['watch', 'monitor']] },
    ]);
    const [{ target }] = parsed(comparison).first.items;
    expect(target[0].selector[0]).toEqual({ type: 'TextPositionSelector', start: 4, end: 9 });
  });
});
