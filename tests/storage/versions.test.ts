import { WITHOUT_LEXICON } from '../engine/resources';
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { NO_WORK } from '../../src/review/history';
import { placedNotes } from '../../src/review/reviewed';
import { rework } from '../../src/review/rework';
import { createRepository } from '../../src/storage/comparison-repository';
import { pairOf } from '../../src/storage/repository';
import { type Copy, lay } from './lay';

const folder = 'tests/storage/versions';
const copies = readdirSync(folder).filter((name) => name.endsWith('.json'));

it.each(copies)('the library of %s is brought up to this version with everything in it', async (file) => {
  const copy: Copy = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  await lay(file, copy);
  const repository = createRepository(() => 2_000_000_000_000, file);
  const [entry] = await repository.list();
  expect(entry).toMatchObject({ name: 'The storm', notes: 1 });
  const opened = await repository.read(entry?.id ?? '');
  const { comparison } = opened?.content ?? {};
  const present = opened?.record.history.present;
  if (!comparison || !present) throw new Error('nothing kept');
  expect(present.notes[0]?.text).toBe('Both say so.');
  expect(opened?.record.history.past.length).toBeGreaterThan(0);
  // It was made before there were highlights.
  expect(comparison.highlights).toBeUndefined();
  const made = await rework(comparison, present, WITHOUT_LEXICON);
  expect(made.links.filter(({ origin }) => origin === 'reader')).toHaveLength(1);
});

it.each(copies)('a comparison of %s that is compared again has highlights, and its notes stay', async (file) => {
  const name = `${file} again`;
  await lay(name, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  const repository = createRepository(() => 2_000_000_000_000, name);
  const id = (await repository.list())[0]?.id ?? '';
  const before = await repository.read(id);
  if (!before) throw new Error('nothing kept');
  const pair = pairOf(before.content);
  const comparison = await compare(pair.a, pair.b, {}, WITHOUT_LEXICON);
  await repository.replace(id, { pair, comparison, readOnly: false });
  const after = await repository.read(id);
  expect(after?.content.comparison.highlights).toEqual(comparison.highlights);
  expect(after?.content.comparison.highlights?.length).toBeGreaterThan(0);
  expect(after?.record.history.present.notes).toEqual(before.record.history.present.notes);
  const reader = after?.record.history.present ?? NO_WORK;
  for (const { a, b } of placedNotes({ ...comparison, reader }))
    expect([...a, ...b].every((place) => place !== null)).toBe(true);
});
