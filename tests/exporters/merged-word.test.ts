import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Comparison } from '../../src/model/comparison';
import type { Note } from '../../src/model/review';
import { mergePlan } from '../../src/review/merge';
import { applyOperation } from '../../src/review/operations';
import { notesRecognised } from '../../src/review/recognise';
import { textSelectorAt } from '../../src/review/text-selector';
import { readAnnotations } from '../../src/sources/annotations';
import { readWordComments } from '../../src/sources/docx/comments';
import type { ReadNotes } from '../../src/sources/notes';
import { WITHOUT_LEXICON } from '../engine/resources';
import { exported } from './exported';
import { NOTED, note } from './noted';

const read = (name: string) => readFileSync(new URL(`../../public/example/${name}`, import.meta.url), 'utf8');
const EXAMPLE = await compare({ text: read('a.txt') }, { text: read('b.md'), format: 'markdown' }, {}, WITHOUT_LEXICON);

/** A note on each of the first linked passages, on a few words of it or on both its sides; another on every fifth. */
const NOTED_EXAMPLE: Comparison = {
  ...EXAMPLE,
  reader: {
    ...EXAMPLE.reader,
    author: 'Ann',
    notes: EXAMPLE.links.filter(({ primary }) => primary !== false).flatMap(notesOn),
  },
};

function notesOn({ a, b }: Comparison['links'][number], k: number): readonly Note[] {
  const on = (side: 0 | 1, id: string | undefined, part: number) => {
    const { text, sentences } = EXAMPLE.reports[side];
    const [start, end] = sentences.find((own) => own.id === id)?.spans[0] ?? [0, 0];
    const cut = text.slice(start, end).lastIndexOf(' ', (end - start) * part);
    return [textSelectorAt(text, [start, cut > 0 ? start + cut : end])];
  };
  const first = note(`n${k}`, `**Passage ${k}**: is it so?\n\n- ask [them](https://example.org/${k})`, {
    a: on(0, a[0], k % 2 ? 1 : 0.5),
    ...(k % 3 === 0 && { b: on(1, b[0], 0.7) }),
    tags: k % 4 ? [] : ['trade'],
  });
  return k % 5 ? [first] : [first, note(`m${k}`, `Once more, ${k}.`, { b: on(1, b[0], 0.3) })];
}

const GIVEN = { id: () => 'given', now: '2026-05-01T12:00:00.000Z' };
const NOTHING_LOST = { unnamed: null, isLost: () => false };

/** What merging the notes of a file into a comparison would add, and tells. */
function merging(comparison: Comparison, file: ReadNotes) {
  const work = file.ok ? notesRecognised(comparison, file.notes.notes, GIVEN) : null;
  return work && mergePlan(comparison.reader, work, NOTHING_LOST);
}

const without = (comparison: Comparison): Comparison => ({
  ...comparison,
  reader: { ...comparison.reader, notes: [] },
});
const ALL: readonly [string, Comparison, number][] = [
  ['a small comparison', NOTED, 2],
  ['the example', NOTED_EXAMPLE, NOTED_EXAMPLE.reader.notes.length],
];

describe.each(ALL)('the notes of %s', (_, comparison, inTable) => {
  const word = readWordComments(exported(comparison, 'docx') as Uint8Array);
  const annotations = readAnnotations(new TextEncoder().encode(exported(comparison, 'annotations') as string));

  test('are the same when they come back in the comments of a Word file', () => {
    expect(merging(comparison, word)).toMatchObject({ operation: null, told: { notes: { added: 0, same: inTable } } });
  });

  test('stand on the same words where a Word file brings them', () => {
    const { operation } = merging(without(comparison), word) ?? {};
    const anchors = ({ a, b }: Note) =>
      JSON.stringify([a, b].map((side) => side.map(({ start, exact }) => [start, exact])));
    const known = new Set(comparison.reader.notes.map(anchors));
    expect(operation?.notes).toHaveLength(inTable);
    for (const own of operation?.notes ?? []) expect(known).toContain(anchors(own));
  });

  test('are the same when they come back as annotations', () => {
    const { length } = comparison.reader.notes;
    expect(merging(comparison, annotations)).toMatchObject({
      operation: null,
      told: { notes: { added: 0, same: length } },
    });
    const { operation } = merging(without(comparison), annotations) ?? {};
    const [mine, theirs] = [comparison.reader, applyOperation(without(comparison).reader, operation as never)];
    expect(theirs.notes.map(({ text, tags }) => [text, tags]).sort()).toEqual(
      mine.notes.map(({ text, tags }) => [text, tags]).sort(),
    );
  });
});

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe.each(ALL)('LibreOffice saves the notes of %s anew', (_, comparison, inTable) => {
  it.skipIf(!OFFICE)('and all of them come back', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
    try {
      writeFileSync(join(folder, 'own.docx'), exported(comparison, 'docx'));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const out = join(folder, 'out');
      spawnSync(OFFICE ?? '', [
        profile,
        '--headless',
        '--convert-to',
        'docx',
        '--outdir',
        out,
        join(folder, 'own.docx'),
      ]);
      const again = readWordComments(new Uint8Array(readFileSync(join(out, 'own.docx'))));
      expect(merging(comparison, again)).toMatchObject({
        operation: null,
        told: { notes: { added: 0, same: inTable } },
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
