import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { compare } from '../../src/engine/pipeline';
import { contentOf } from '../../src/exporters/content';
import type { Comparison } from '../../src/model/comparison';
import { sentenceText } from '../../src/projections/sentences';
import { WITHOUT_LEXICON } from '../engine/resources';
import { exported, reviewed } from './exported';
import { hostile } from './hostile';
import { NOTED } from './noted';
import { TOLD } from './told';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const SCHEMA = read('tei.rng');

async function faults(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'out.tei.xml', contents: xml },
    schema: SCHEMA,
    extension: 'relaxng',
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}

const EXAMPLE = await compare(
  { text: read('../../public/example/a.txt') },
  { text: read('../../public/example/b.md'), format: 'markdown' },
  {},
  WITHOUT_LEXICON,
);

it.each<[string, Comparison]>([
  ['a small comparison with notes', NOTED],
  ['one with what differs', TOLD],
  ['the example', EXAMPLE],
  ['hostile text', hostile()],
])('%s is well formed, and the part of TEI P5 that it means to be', async (_, comparison) => {
  expect(await faults(exported(comparison, 'tei') as string)).toEqual([]);
});

it('a space before Markdown’s signs stays between the words', async () => {
  const pair = await compare(
    {
      text: '# The bridge\n\nThe bridge **opened** on Monday, said [Mayor Ann Rowe](https://a.example), who will *not* wait.',
      format: 'markdown',
    },
    {
      text: '# The bridge\n\nThe bridge **closed** on Monday, said [Mayor Ann Rowe](https://a.example), who will *never* wait.',
      format: 'markdown',
    },
    {},
    WITHOUT_LEXICON,
  );
  expect(witness(exported(pair, 'tei') as string, 'A').join('\n')).toContain(
    'The bridge opened on Monday, said Mayor Ann Rowe, who will not wait.',
  );
});

it('what is none is told apart', async () => {
  const xml = exported(NOTED, 'tei') as string;
  expect(await faults(xml.replace('wit="#A"', 'wit="#C"'))).not.toEqual([]);
  expect(await faults(xml.replace('</body>', ''))).not.toEqual([]);
});

/** The words of one witness, passage by passage. */
function witness(xml: string, side: 'A' | 'B'): readonly string[] {
  const other = side === 'A' ? 'B' : 'A';
  const divisions = xml.match(/<div xml:id="passage-[\s\S]*?<\/div>/g) ?? [];
  return divisions.map((own) => {
    const [, text = ''] = /<p>([\s\S]*?)<\/p>/.exec(own) ?? [];
    const kept = text.replace(new RegExp(`<rdg wit="#${other}">[^<]*</rdg>`, 'g'), '').replace(/<[^>]*>/g, '');
    return kept.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  });
}

it.each([
  ['the example', EXAMPLE],
  ['a small comparison', NOTED],
])('each witness can be read out of %s whole and in order', (_, comparison) => {
  const xml = exported(comparison, 'tei') as string;
  for (const [side, report] of [
    ['A', comparison.reports[0]],
    ['B', comparison.reports[1]],
  ] as const) {
    const told = witness(xml, side);
    for (const [k, row] of contentOf(reviewed(comparison)).rows.entries()) {
      const own = row.kind === 'shared' ? row[report.id] : row.side === report.id ? row.sentences : [];
      expect(told[k]).toBe(own.map((sentence) => sentenceText(report, sentence)).join(' '));
    }
  }
});
