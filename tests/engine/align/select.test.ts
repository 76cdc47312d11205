import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import { RESOURCES } from '../resources';
import { numRuns } from '../seed';

async function linked(a: readonly string[], b: readonly string[]) {
  const { links, unlinked } = await compare({ sentences: a }, { sentences: b }, {}, RESOURCES);
  return { links: links.map((link) => `${link.a.join('+')} = ${link.b.join('+')}`), unlinked };
}

const trial = (name: string, share: string) =>
  `The ${name} clinic found that the vaccine halved infections among ${share} nurses in its wards.`;

describe('sentences alike but for a few words', () => {
  it('are linked with the one of the same name, and alone where that has a better one', async () => {
    const { links, unlinked } = await linked(
      ['Vaccine trial', trial('Orsk', 'ninety'), trial('Telde', 'ninety'), trial('Varn', 'sixty')],
      ['Vaccine trial', trial('Varn', 'sixty'), trial('Orsk', 'eighty'), 'A final report is due in June.'],
    );
    expect(links).toEqual(['a0 = b0', 'a1 = b2', 'a3 = b1']);
    expect(unlinked.a.map(({ sentence }) => sentence)).toEqual(['a2']);
  });

  it('are never joined', async () => {
    const names = ['Orsk', 'Telde', 'Varn', 'Ebbing', 'Quell', 'Lorn', 'Marsk', 'Hollin'];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: 2 }),
        fc.shuffledSubarray(names, { minLength: 2 }),
        async (a, b) => {
          const { links } = await linked(
            a.map((name) => trial(name, 'ninety')),
            b.map((name) => trial(name, 'ninety')),
          );
          const same = a.flatMap((name, i) => (b.includes(name) ? [`a${i} = b${b.indexOf(name)}`] : []));
          expect(links).toEqual(expect.arrayContaining(same));
          expect(links.filter((own) => own.includes('+'))).toEqual([]);
        },
      ),
      { numRuns: numRuns(20) },
    );
  });
});

describe('an identical sentence', () => {
  it('is linked, however short and wherever it stands', async () => {
    const { links } = await linked(
      ['Storm hits the coast', 'Roofs flew off.', 'Nobody drowned.', 'The harbour is shut.'],
      ['Coast battered by storm', 'The harbour was closed at noon.', 'Trees fell on cars.', 'Nobody drowned.'],
    );
    expect(links).toContain('a2 = b3');
  });

  it('is never merely the nearest', async () => {
    const words = fc.constantFrom(
      'Nobody drowned.',
      'Roofs flew off.',
      'The harbour is shut.',
      'Ferries stay in port.',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), fc.array(words, { maxLength: 12 }), async (a, b) => {
        const { unlinked } = await linked(a, b);
        for (const { sentence, nearest } of unlinked.a)
          for (const near of nearest) expect(b[Number(near.sentence.slice(1))]).not.toBe(a[Number(sentence.slice(1))]);
      }),
      { numRuns: numRuns(30) },
    );
  });
});

describe('a joined link', () => {
  it('keeps only sentences that tell something more of the one', async () => {
    const { links } = await linked(
      ['Budget passed', 'Parliament approved the budget, raising fuel duty and freezing rail fares until autumn.'],
      [
        'MPs back budget',
        'Parliament approved the budget on Tuesday.',
        'The budget raises fuel duty.',
        'It freezes rail fares until autumn.',
        'The budget was debated by parliament for hours.',
      ],
    );
    const joined = links.find((own) => own.startsWith('a1 = ') && own.includes('+')) ?? '';
    expect(joined).toMatch(/b1\+b2\+b3|b1\+b2|b2\+b3/);
    expect(joined).not.toContain('b4');
  });
});

it('a heading inside the story can be linked with the text of the other', async () => {
  const a = 'Mine closes\n\n## The pit at Gorran will close in March\n\nWorkers were told on Monday.';
  const b = 'Jobs to go\n\nThe pit at Gorran will close in March, said its owner.\n\nA buyer is being sought.';
  const { links } = await compare({ text: a }, { text: b }, {}, RESOURCES);
  expect(links.map((link) => [...link.a, ...link.b])).toEqual([['a1', 'b1']]);
});
