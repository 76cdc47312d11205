import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import type { ObservationKind } from '../../../src/model/observation';
import { ARTICLES, ARTICLES_ABSENT } from '../../e2e/articles';
import { RESOURCES } from '../resources';

/** What a careful reader finds in the two reports of one press conference. */
describe.skipIf(ARTICLES_ABSENT)('the framing of the two articles', async () => {
  const read = (path: string) => ({ text: readFileSync(path, 'utf8') });
  const { observations, reports } = ARTICLES_ABSENT
    ? { observations: [], reports: [] }
    : await compare(read(ARTICLES.a), read(ARTICLES.b), {}, RESOURCES);
  const said = (kind: ObservationKind) => observations.filter((own) => own.kind === kind);
  const says = (kind: ObservationKind) => said(kind).map((own) => own.says);
  /** The words of one side's evidence, sentence pieces joined. */
  const evidence = (kind: ObservationKind, side: 0 | 1) =>
    said(kind).map((own) => (side === 0 ? own.a : own.b).map((span) => reports[side]?.text.slice(...span)).join(' … '));

  it('gives the voices of each with their words', () => {
    const voices = Object.fromEntries(
      observations.flatMap(({ kind, detail }) =>
        kind === 'voice' ? [[detail.speaker, [detail.wordsA, detail.wordsB]]] : [],
      ),
    ) as Record<string, number[]>;
    const [stoltenberg, zelensky] = [
      voices['Jens Stoltenberg'],
      voices['Volodymyr Zelenskyi (Volodymyr Zelensky in B)'],
    ];
    for (const both of [stoltenberg, zelensky]) for (const words of both ?? [0]) expect(words).toBeGreaterThan(80);
    for (const name of ['Donald Trump', 'Sergey Shoigu', 'Valery Zaluzhny', 'Aleksey Danilov', 'NBC', 'Die Welt'])
      expect(voices[name]?.[0]).toBe(0);
    for (const name of ['Yuliya Kosyakova', 'Sergey Rakhmanin']) expect(voices[name]?.[1]).toBeGreaterThan(50);
  });

  it('gives the verbs for one speaker', () => {
    const zelensky = says('cue-verb').find((own) => own.startsWith('The words of Volodymyr')) ?? '';
    const [a = '', b = ''] = zelensky.split('in B by');
    expect(a).toMatch(/“said” \(3 times\).*“claimed” \(twice\)/);
    for (const word of ['allegation', 'posited', 'bemoaned', 'slammed', 'acknowledged', 'admitted'])
      expect(b).toContain(`“${word}”`);
    const stoltenberg = says('cue-verb').find((own) => own.startsWith('The words of Jens')) ?? '';
    expect(stoltenberg.split('in B by')[1]).toContain('“claim”');
  });

  it('gathers the names', () => {
    for (const [a, b] of [
      ['“Kiev”', '“Kyiv”'],
      ['“Volodymyr Zelenskyi”', '“the Ukrainian leader”'],
      ['“the NATO chief”', '“the Norwegian politician and NATO chief”'],
      ['“the military alliance”', '“the U.S.-led bloc”'],
    ])
      expect(
        says('naming').some(
          (own) => own.split(' in A, ')[0]?.includes(a ?? '') && own.split(' in A, ')[1]?.includes(b ?? ''),
        ),
      ).toBe(true);
  });

  it('resolves the date that agrees, leaves open the one that may not, and resolves the year of joining', () => {
    expect(says('fact-agrees')).toContain(
      'The dates agree: “Tuesday” in A and “November 21” in B both mean 21 November 2023.',
    );
    expect(says('fact-agrees')).toContain('The dates agree: “2019” in A and “2019” in B both mean 2019.');
    // “On Thursday last week” and “last Thursday” hang on days five days apart: nothing is said of them.
    expect(says('fact-differs').filter((own) => own.startsWith('The dates differ'))).toEqual([]);
  });

  it('shows what only one report has', () => {
    const only = (side: 0 | 1) =>
      evidence('only-here', side)
        .filter((_, k) => {
          const own = said('only-here')[k];
          return own?.kind === 'only-here' && own.detail.side === (side === 0 ? 'a' : 'b');
        })
        .join('\n');
    for (const words of ['KFOR', '13,700 troops', 'Fox News']) expect(only(1)).toContain(words);
    expect(only(0)).toContain('strategic defeat');
    expect(says('fact-differs')).toContain('Only B gives the number “more than 13,700 troops”.');
  });
});
