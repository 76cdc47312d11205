import { describe, expect, it } from 'vitest';
import { inCommon } from '../../../src/engine/names/across';
import { referentsOf } from '../../../src/engine/names/find';
import { read } from '../../../src/engine/pipeline';
import type { ReadReport } from '../../../src/engine/read-report';
import { RESOURCES } from '../resources';

async function referents(text: string) {
  return (await read({ text, language: 'en' }, 'a', RESOURCES)).referents;
}

/** What each of two reports names, told of both. */
async function namesOf(a: string, b: string) {
  const [left, right] = await Promise.all(
    (
      [
        ['a', a],
        ['b', b],
      ] as const
    ).map(([side, text]) => read({ text, language: 'en' }, side, RESOURCES)),
  );
  return referentsOf([left?.report as ReadReport, right?.report as ReadReport]);
}

/** `name: every mention`. */
async function told(text: string): Promise<string[]> {
  return (await referents(text)).map(({ name, mentions }) => `${name}: ${mentions.map((own) => own.text).join(', ')}`);
}

describe('the names of a report', () => {
  it.each([
    [
      'a person by surname and role',
      'Harbour chief Maria Ortega spoke. The harbour chief left. Ortega will return.',
      ['Maria Ortega: Harbour chief, Maria Ortega, The harbour chief, Ortega'],
    ],
    [
      'two roles in one',
      'NATO Secretary-General Jan Olsen came. The Norwegian politician and NATO chief spoke.',
      ['Jan Olsen: NATO Secretary-General, Jan Olsen, The Norwegian politician and NATO chief', 'NATO: NATO, NATO'],
    ],
    [
      'a group by a noun',
      'NATO met on Monday. The U.S.-led bloc agreed on nothing.',
      ['NATO: NATO, The U.S.-led bloc'],
    ],
    ['a capital in one spelling', 'Talks began in Kiev.', ['Kiev: Kiev']],
    ['no person in an office or a place', 'The Foreign Ministry in New Delhi was silent.', ['New Delhi: New Delhi']],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

describe('the names of two reports', () => {
  const common = async (a: string, b: string) => {
    const [inA, inB] = await namesOf(a, b);
    return inCommon(inA, inB).map((own) => [own.a.name, own.b.name]);
  };

  it('are one in two spellings', async () => {
    expect(
      await common('President Volodymyr Zelenskyi spoke in Kiev.', 'President Volodymyr Zelensky spoke in Kyiv.'),
    ).toEqual([
      ['Volodymyr Zelenskyi', 'Volodymyr Zelensky'],
      ['Kiev', 'Kyiv'],
    ]);
  });

  it('are not one where first names contradict', async () => {
    expect(await common('Senator Paul Simonsen spoke.', 'Senator Anna Simonson spoke.')).toEqual([]);
  });
});
