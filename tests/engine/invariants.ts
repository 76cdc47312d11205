import { expect } from 'vitest';
import { isStory } from '../../src/engine/ingest/story';
import { tokenize } from '../../src/engine/ingest/tokens';
import type { Comparison } from '../../src/model/comparison';
import type { Edit, Link } from '../../src/model/link';
import type { Report, Side, Span } from '../../src/model/report';

/** Everything the contract promises of every comparison. Throws where it does not hold. */
export function expectInvariants(comparison: Comparison) {
  comparison.reports.forEach(expectReport);
  for (const link of comparison.links) link.primary ? expectEdits(comparison, link) : expectOnlyPoints(link);
  expectHomes(comparison);
  expectOffsets(comparison);
  expectHighlights(comparison);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
}

const nonSpace = (text: string, [start, end]: Span) => {
  const out: number[] = [];
  for (let at = start; at < end; at++) if (/\S/.test(text.charAt(at))) out.push(at);
  return out;
};

/** Quantities and times stand in order in sentences of the story. */
function expectValues({ sentences, quantities = [], times = [] }: Report) {
  const spans = sentences.flatMap((sentence) => sentence.spans);
  for (const list of [quantities, times]) {
    const starts = list.map(({ span }) => span[0]);
    expect(starts).toEqual([...starts].sort((x, y) => x - y));
    for (const { span } of list) {
      expect(span[0]).toBeLessThan(span[1]);
      expect(spans.some(([start, end]) => start <= span[0] && span[1] <= end)).toBe(true);
    }
  }
  for (const { low, high } of quantities) expect(low !== null || high !== null).toBe(true);
}

function expectReport(report: Report) {
  expectValues(report);
  const { text, blocks, sentences } = report;
  const inBlocks = blocks.flatMap(({ spans }) => spans.flatMap((span) => nonSpace(text, span))).sort((x, y) => x - y);
  expect(inBlocks, 'every character in exactly one block').toEqual(nonSpace(text, [0, text.length]));
  const story = blocks
    .flatMap((block) => (isStory(block) ? block.spans.flatMap((span) => nonSpace(text, span)) : []))
    .sort((x, y) => x - y);
  const inSentences = sentences.flatMap(({ spans }) => spans.flatMap((span) => nonSpace(text, span)));
  expect(inSentences, 'every character of the story in exactly one sentence, in order').toEqual(
    [...inSentences].sort((x, y) => x - y),
  );
  expect(inSentences).toEqual(story);
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
}

function expectEdits({ reports }: Comparison, link: Link) {
  for (const report of reports) {
    const own = report.sentences.filter(({ id }) => link[report.id].includes(id)).flatMap(({ spans }) => spans);
    const tokens = own.flatMap((span) => tokenize(report.text, span).map((token) => token.span));
    const edits = link.edits.flatMap((edit) => edit[report.id] ?? []);
    // What has moved stands at one of its two places: each side is read in its own order.
    const spans = link.edits.flatMap((edit) => (edit[report.id] ? [edit[report.id] as Span] : []));
    const given = spans
      .sort(([x], [y]) => x - y)
      .flatMap((span) => tokens.filter(([start, end]) => start >= span[0] && end <= span[1]));
    expect(given, `edits of ${link.id} give back the tokens of ${report.id}`).toEqual(tokens);
    expect(edits.every((value) => typeof value === 'number')).toBe(true);
  }
  for (const edit of link.edits) {
    expect(edit.a === null).toBe(edit.kind === 'only-b');
    expect(edit.b === null).toBe(edit.kind === 'only-a');
  }
}

function expectOnlyPoints({ id, words, edits }: Link) {
  expect([words, edits], `${id} is no home: it has no words and no edits`).toEqual([[], []]);
}

function expectHomes({ links }: Comparison) {
  const housed = links.filter(({ primary }) => primary).flatMap(({ a, b }) => [...a, ...b]);
  expect(new Set(housed).size, 'each sentence has one home at most').toBe(housed.length);
  const ids = links.flatMap(({ edits }) => edits.map(({ id }) => id));
  expect(new Set(ids).size, 'each edit has its own id').toBe(ids.length);
}

function expectOffsets({ reports: [a, b], links, observations, unlinked }: Comparison) {
  const inside = (report: Report) => (spans: readonly Span[]) => {
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(report.text.length);
    }
  };
  for (const { why, words } of links) {
    for (const own of [...why, ...words.map((pair) => ({ a: [pair.a], b: [pair.b] }))]) {
      inside(a)(own.a);
      inside(b)(own.b);
    }
  }
  for (const own of observations) {
    inside(a)(own.a);
    inside(b)(own.b);
  }
  for (const side of ['a', 'b'] as const) {
    const linked = new Set(links.flatMap((link) => link[side]));
    const report = side === 'a' ? a : b;
    const left = report.sentences.filter(({ id }) => !linked.has(id)).map(({ id }) => id);
    expect(unlinked[side].map(({ sentence }) => sentence)).toEqual(left);
  }
}

function expectHighlights({ reports, highlights = [] }: Comparison) {
  expect(highlights.length).toBeLessThanOrEqual(40);
  for (const report of reports) {
    const spans = report.sentences.flatMap((sentence) => sentence.spans);
    for (const { [report.id]: own } of highlights.flatMap((each) => [each, ...each.places]))
      for (const [start, end] of own) {
        expect(start).toBeLessThan(end);
        expect(
          spans.some(([from, to]) => from <= start && end <= to),
          'stands in a sentence of the story',
        ).toBe(true);
      }
    const firsts = highlights.flatMap((each) => each[report.id].slice(0, 1));
    for (const [k, x] of firsts.entries())
      for (const y of firsts.slice(0, k)) {
        const shared = Math.min(x[1], y[1]) - Math.max(x[0], y[0]);
        expect(shared).toBeLessThan(Math.max(1, 0.5 * Math.min(x[1] - x[0], y[1] - y[0])));
      }
  }
  for (const { a, b, kind } of highlights) {
    expect(a.length + b.length).toBeGreaterThan(0);
    expect(b.length === 0).toBe(kind === 'only-a');
    expect(a.length === 0).toBe(kind === 'only-b');
  }
  const scores = highlights.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((x, y) => y - x));
}

/** The comparison with its sides exchanged, without ids and order, which are given in A's order. */
export function mirrored(comparison: Comparison) {
  return unordered(comparison, 'b', 'a');
}

export function asItIs(comparison: Comparison) {
  return unordered(comparison, 'a', 'b');
}

function unordered(
  { reports, links, observations, highlights = [], unlinked, summary }: Comparison,
  first: Side,
  second: Side,
) {
  const report = (side: Side) => reports[side === 'a' ? 0 : 1];
  const sides = <T>(value: Record<Side, T>) => ({ first: value[first], second: value[second] });
  const plain = (id: string) => id.slice(1);
  const kind = (edit: Edit) =>
    edit.kind === `only-${first}` ? 'only-first' : edit.kind === `only-${second}` ? 'only-second' : edit.kind;
  const sorted = (list: readonly unknown[]) => list.map((own) => JSON.stringify(own)).sort();
  const linkIds = new Map(
    links.map((link) => [link.id, JSON.stringify([link[first].map(plain), link[second].map(plain)])]),
  );
  return {
    links: sorted(
      links.map((link) => ({
        first: link[first].map(plain),
        second: link[second].map(plain),
        score: link.score,
        moved: link.moved,
        primary: link.primary,
        rewritten: link.rewritten,
        why: sorted(link.why.map((reason) => ({ ...sides(reason), feature: reason.feature, weight: reason.weight }))),
        words: sorted(link.words.map((pair) => ({ ...sides(pair), how: pair.how }))),
        edits: link.edits.map((edit) => ({ ...sides(edit), kind: kind(edit), shifts: edit.shifts })),
      })),
    ),
    // Their order is what they tell.
    highlights: highlights.map((own) => ({
      ...sides(own),
      kind: own.kind.replace(`-${first}`, '-first').replace(`-${second}`, '-second'),
      score: own.score,
      why: own.why,
      places: sorted(own.places.map(sides)),
      links: sorted(own.links.map((id) => linkIds.get(id))),
    })),
    unlinked: [unlinked[first], unlinked[second]].map((side) =>
      side.map(({ sentence, nearest }) => [plain(sentence), nearest.map((near) => [plain(near.sentence), near.score])]),
    ),
    observations: sorted(
      observations.map((own) => ({
        ...sides(own),
        kind: own.kind,
        rule: own.rule,
        link: own.link ? linkIds.get(own.link) : null,
      })),
    ),
    values: [first, second].map((side) => [report(side).quantities, report(side).times]),
    summary: [
      summary.linked[first],
      summary.linked[second],
      summary.unlinked[first],
      summary.unlinked[second],
      summary['shared-words'],
    ],
  };
}
