import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import type { Comparison } from '../../../src/model/comparison';
import type { Span } from '../../../src/model/report';
import { sentencesOver } from '../../../src/model/sentences';
import { RESOURCES } from '../resources';

const DOZEN = 12;
const FIXTURES = join(import.meta.dirname, '../fixtures');
/** English reports that name people, parties, firms and places; none in which a name of the other gender would change whom “she” means. */
const PAIRS = [
  'bank-merger',
  'car-recall',
  'ceasefire',
  'chess-cheating',
  'city-budget',
  'police-raid',
  'court-sentence',
  'election-count',
  'merger-blocked',
  'tax-reform',
] as const;

describe('what differs', () => {
  it.each(PAIRS)('is the same whoever is spoken of: %s', async (name) => {
    const [a, b] = [read(name, 'a'), read(name, 'b')];
    const exchange = exchanger(`${a.text} ${b.text}`);
    const own = await compare(a, b, {}, RESOURCES);
    const other = await compare(exchanged(a, exchange), exchanged(b, exchange), {}, RESOURCES);
    // How sure a link is may change by a hair with how common a name is, and with it which of two near equals is the last of the dozen.
    // So may which words stand against one another, and with which of two near equals a sentence is told: what is held against each other is
    // of which sentences something is told.
    const [x, y] = [dozen(own), dozen(other)];
    const isTold = (own: readonly string[], by: typeof x) =>
      by.all.some((told) => own.some((sentence) => told.includes(sentence)));
    expect(x.sure.filter((sentences) => !isTold(sentences, y))).toEqual([]);
    expect(y.sure.filter((sentences) => !isTold(sentences, x))).toEqual([]);
    expect(x.sure.length).toBeGreaterThanOrEqual(DOZEN / 2);
  });
});

function read(name: string, side: 'a' | 'b') {
  const folder = join(FIXTURES, name);
  const file = readdirSync(folder).find((own) => own.startsWith(`${side}.`)) ?? '';
  return { text: readFileSync(join(folder, file), 'utf8') };
}

function exchanged({ text }: { text: string }, exchange: (text: string) => string) {
  return { text: exchange(text) };
}

const A_HAIR = 0.02;

/** The sentences that the first dozen tells of, and those of what is in it by more than a hair. */
function dozen({ highlights = [], reports }: Comparison) {
  const sentences = (side: 0 | 1, spans: readonly Span[]) =>
    spans.flatMap((span) => sentencesOver(reports[side], span).map(({ id }) => id));
  const named = (list: typeof highlights) => list.map(({ a, b }) => [...sentences(0, a), ...sentences(1, b)]);
  const first = highlights.slice(0, DOZEN);
  const next = highlights[DOZEN]?.score ?? 0;
  return { all: named(first), sure: named(first.filter(({ score }) => score > next + A_HAIR)) };
}

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Exchanges the two capitalised words inside sentences that stand most often in a text. */
function exchanger(text: string): (text: string) => string {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}(?![\p{L}’'-])/gu))
    if (!CALENDAR.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [x, ...rest] = [...counts].sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1)).map(([name]) => name);
  // Not the two names of one person.
  const y = rest.find((name) => !text.includes(`${x} ${name}`) && !text.includes(`${name} ${x}`));
  if (!x || !y) throw new Error('There are no two names.');
  const either = new RegExp(`\\b(?:${x}|${y})\\b`, 'g');
  return (own) => own.replace(either, (name) => (name === x ? y : x));
}
