import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Encoder, Resources } from '../../src/engine/resources';
import { pairOfSources } from './arbitraries';
import { asItIs, expectInvariants, expectSame, mirrored } from './invariants';
import { RESOURCES } from './resources';
import { numRuns } from './seed';
import { ENCODER, WITH_ENCODER } from './with-encoder';

afterAll(() => ENCODER.close());

/** The pairs of words of two sentences that a person has linked. */
async function answers(a: string, b: string, resources: Resources): Promise<readonly string[]> {
  const { links, reports } = await compare(
    { sentences: [a], language: 'en' },
    { sentences: [b], language: 'en' },
    { links: [{ a: [0], b: [0] }] },
    resources,
  );
  const [left, right] = reports;
  return (links[0]?.words ?? []).map((own) => `${left.text.slice(...own.a)}~${right.text.slice(...own.b)}`);
}

/** Words that answer one another without being alike; the first sentence, the second, and which words must be found. */
const MEANT: readonly (readonly [string, string, ...string[]])[] = [
  [
    'The minister slammed the inquiry into the blaze.',
    'The minister assailed the probe into the fire.',
    'slammed~assailed',
    'inquiry~probe',
    'blaze~fire',
  ],
  [
    'We see no immediate military threat to any ally.',
    'There is no imminent danger of an attack on any member.',
    'immediate~imminent',
    'threat~danger',
    'ally~member',
  ],
  [
    'The alliance will watch the situation in the region closely.',
    'NATO is going to monitor developments in the area closely.',
    'watch~monitor',
    'region~area',
  ],
  [
    'The gunman killed a dozen people, police said.',
    'Twelve people were shot dead by the attacker, according to officers.',
    'gunman~attacker',
    'dozen~Twelve',
  ],
];

describe('the closer reading', () => {
  it.each(MEANT)('finds which words answer which: %s', async (a, b, ...meant) => {
    expect(await answers(a, b, WITH_ENCODER)).toEqual(expect.arrayContaining(meant));
  });

  it('finds more than the words by themselves tell', async () => {
    const found = await Promise.all(
      MEANT.map(async ([a, b, ...meant]) => {
        const words = await answers(a, b, RESOURCES);
        return meant.every((own) => words.includes(own));
      }),
    );
    expect(found).toContain(false);
  });

  it('tells what somebody surely says', async () => {
    const { reports } = await compare(
      {
        text: 'Mayor Ruth Vale said on Monday that the bridge would stay closed.\n\nThe driver pleaded guilty to theft.',
        language: 'en',
      },
      { text: 'It rained.', language: 'en' },
      {},
      WITH_ENCODER,
    );
    const [report] = reports;
    const sayings = report.quotes.map(({ spans, saying }) => [report.text.slice(...(spans[0] ?? [0, 0])), saying]);
    expect(sayings).toContainEqual([expect.stringContaining('the bridge would stay closed'), true]);
    expect(sayings.filter(([words]) => String(words).includes('guilty')).map(([, saying]) => saying)).not.toContain(
      true,
    );
  });

  it('says of itself which encoder it is; the quick one that it has none', async () => {
    const pair = [
      { text: 'She said that it rained in Skopje on Monday.', language: 'en' },
      { text: 'It rained, she said.', language: 'en' },
    ] as const;
    const closer = await compare(...pair, {}, WITH_ENCODER);
    const quick = await compare(...pair, {}, RESOURCES);
    expect(closer.engine?.resources.encoder).toBe(ENCODER.version);
    expect(quick.engine?.resources.encoder).toBeNull();
    for (const { reports } of [closer, quick]) expect(reports[0].quotes).toMatchObject([{ saying: true }]);
  });

  it('holds the invariants, and is mirrored when A and B are exchanged, on hostile text too', async () => {
    await fc.assert(
      fc.asyncProperty(pairOfSources, async ([a, b]) => {
        const comparison = await compare(a, b, {}, WITH_ENCODER);
        expectInvariants(comparison);
        expectSame(asItIs(comparison), mirrored(await compare(b, a, {}, WITH_ENCODER)));
      }),
      { numRuns: numRuns(40) },
    );
  });

  it.each(fixtures())('is mirrored on reports of real length: %s', async (_, a, b) => {
    const comparison = await compare(a, b, {}, WITH_ENCODER);
    expectInvariants(comparison);
    expectSame(asItIs(comparison), mirrored(await compare(b, a, {}, WITH_ENCODER)));
  });

  it('tells of a failure of the encoder whoever asked for it', async () => {
    const broken: Encoder = { ...ENCODER, encode: () => Promise.reject(new Error('out of memory')) };
    const pair = [
      { text: 'It rained.', language: 'en' },
      { text: 'It snowed.', language: 'en' },
    ] as const;
    await expect(compare(...pair, {}, { ...RESOURCES, encoder: broken })).rejects.toThrow('out of memory');
  });
});

/** Every fifth pair of our own. */
function fixtures() {
  const folder = new URL('fixtures/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/a.txt`, folder)) && existsSync(new URL(`${name}/b.txt`, folder)))
    .filter((_, k) => k % 5 === 0)
    .map((name) => {
      const text = (side: string) => ({ text: readFileSync(new URL(`${name}/${side}.txt`, folder), 'utf8') });
      return [name, text('a'), text('b')] as const;
    });
}
