import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { toJson } from '../../src/projections/saved-json';
import { WITHOUT_LEXICON } from '../engine/resources';
import { HARBOUR } from './sample';

const read = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  JSON.parse(read('comparison.schema.json')),
);
const faults = (value: unknown) => (validate(value) ? [] : validate.errors);

it('a comparison as it is written follows the schema', () => {
  expect(faults(JSON.parse(toJson(HARBOUR)))).toEqual([]);
});

it('the comparison of the example follows the schema, and finds what the example was written to show', async () => {
  const a = { text: read('example/a.txt') };
  const b = { text: read('example/b.md'), format: 'markdown' as const };
  const comparison = await compare(a, b, {}, WITHOUT_LEXICON);
  expect(faults(JSON.parse(toJson(comparison)))).toEqual([]);
  const [first, second] = comparison.reports;
  expect([first.published, second.published, second.author]).toEqual(['2023-11-22', '2023-11-24', 'Clara Whitmore']);
  expect(comparison.links.length).toBeGreaterThanOrEqual(12);
  expect(comparison.links.some((link) => link.moved)).toBe(true);
  expect(comparison.links.some((link) => link.b.length > 1)).toBe(true);
  // The page header that cuts two sentences of B is folded away, and the sentences are whole.
  expect(second.sentences.filter((sentence) => sentence.spans.length > 1)).toHaveLength(2);
});

it('what is none is told apart', () => {
  expect(faults({ ...HARBOUR, links: [{}] })).not.toEqual([]);
  expect(faults({ ...HARBOUR, version: 2 })).not.toEqual([]);
  expect(faults({ ...HARBOUR, later: 'a field more' })).toEqual([]);
});
