import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { isStory } from '../../src/engine/ingest/story';
import { tokenize } from '../../src/engine/ingest/tokens';
import type { Comparison } from '../../src/model/comparison';
import type { Edit, Link } from '../../src/model/link';
import type { Report, Side, Span } from '../../src/model/report';

/** Everything the contract promises of every comparison. Throws where it does not hold. */
export function expectInvariants(comparison: Comparison) {
  comparison.reports.forEach(expectReport);
  const places = comparison.reports.map(({ sentences }) => new Map(sentences.map(({ id }, place) => [id, place])));
  for (const link of comparison.links) link.primary ? expectEdits(comparison, places, link) : expectOnlyPoints(link);
  expectHomes(comparison);
  expectOffsets(comparison);
  expectHighlights(comparison);
  expectSame(JSON.parse(JSON.stringify(comparison)), comparison);
}

/**
 * That one is as `toEqual` finds the other, which takes many times as long as to see that they are the same to the letter: so it is asked
 * only where they are not.
 */
export function expectSame<T>(given: T, wanted: T, says?: string) {
  if (!isDeepStrictEqual(given, wanted)) expect(given, says).toEqual(wanted);
}

/** That what is found wrong is nothing: one expectation for many, each of which would take longer than what it expects. */
function expectNone(wrong: readonly unknown[], says: string) {
  if (wrong.length > 0) expect(wrong, says).toEqual([]);
}

const isSpace = /\s/;
/** Where characters that are no space stand, each by its code unit. */
const nonSpace = (text: string, [start, end]: Span) => {
  const out: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    // Nearly all are letters, of which it need not be asked.
    if ((unit > 32 && unit < 127) || !isSpace.test(text.charAt(at))) out.push(at);
  }
  return out;
};
const ascending = (list: readonly number[]) => [...list].sort((x, y) => x - y);

/** Quantities and times stand in order in sentences of the story. */
function expectValues({ sentences, quantities = [], times = [] }: Report) {
  const spans = sentences.flatMap((sentence) => sentence.spans);
  for (const list of [quantities, times]) {
    const starts = list.map(({ span }) => span[0]);
    expectSame(starts, ascending(starts));
    const isOutside = ({ span }: (typeof list)[number]) =>
      span[0] >= span[1] || !spans.some(([start, end]) => start <= span[0] && span[1] <= end);
    expectNone(list.filter(isOutside), 'values that are empty or in no sentence');
  }
  const isOpen = ({ low, high }: (typeof quantities)[number]) => low === null && high === null;
  expectNone(quantities.filter(isOpen), 'quantities without a bound');
}

function expectReport(report: Report) {
  expectValues(report);
  const { text, blocks, sentences } = report;
  const inBlocks = ascending(blocks.flatMap(({ spans }) => spans.flatMap((span) => nonSpace(text, span))));
  expectSame(inBlocks, nonSpace(text, [0, text.length]), 'every character in exactly one block');
  const story = ascending(
    blocks.flatMap((block) => (isStory(block) ? block.spans.flatMap((span) => nonSpace(text, span)) : [])),
  );
  const inSentences = sentences.flatMap(({ spans }) => spans.flatMap((span) => nonSpace(text, span)));
  expectSame(inSentences, story, 'every character of the story in exactly one sentence, in order');
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
}

/** @param places where each sentence of either report stands in it, by its id. */
function expectEdits({ reports }: Comparison, places: readonly ReadonlyMap<string, number>[], link: Link) {
  for (const [k, report] of reports.entries()) {
    const own = ascending(link[report.id].map((id) => places[k]?.get(id) ?? Number.NaN));
    const tokens = own
      .flatMap((place) => report.sentences[place]?.spans ?? [])
      .flatMap((span) => tokenize(report.text, span).map((token) => token.span));
    // What has moved stands at one of its two places: each side is read in its own order.
    const spans = link.edits.flatMap((edit) => (edit[report.id] ? [edit[report.id] as Span] : []));
    expectNone(
      spans.flat().filter((value) => typeof value !== 'number'),
      'offsets that are no numbers',
    );
    const given = spans
      .sort(([x], [y]) => x - y)
      .flatMap((span) => tokens.filter(([start, end]) => start >= span[0] && end <= span[1]));
    expectSame(given, tokens, `edits of ${link.id} give back the tokens of ${report.id}`);
  }
  const isAmiss = ({ a, b, kind }: Edit) =>
    (a === null) !== (kind === 'only-b') || (b === null) !== (kind === 'only-a');
  expectNone(link.edits.filter(isAmiss), 'edits whose kind is not that of their sides');
}

function expectOnlyPoints({ id, words, edits }: Link) {
  expectSame([words, edits], [[], []], `${id} is no home: it has no words and no edits`);
}

function expectHomes({ links }: Comparison) {
  const housed = links.filter(({ primary }) => primary).flatMap(({ a, b }) => [...a, ...b]);
  expect(new Set(housed).size, 'each sentence has one home at most').toBe(housed.length);
  const ids = links.flatMap(({ edits }) => edits.map(({ id }) => id));
  expect(new Set(ids).size, 'each edit has its own id').toBe(ids.length);
}

function expectOffsets({ reports, links, observations, unlinked }: Comparison) {
  for (const { id: side, text, sentences } of reports) {
    const isOutside = ([start, end]: Span) => !(0 <= start && start <= end && end <= text.length);
    const told = links.flatMap(({ why, words }) => [
      ...why.flatMap((own) => own[side]),
      ...words.map((own) => own[side]),
    ]);
    expectNone(told.filter(isOutside), 'spans of links beyond the text');
    expectNone(observations.flatMap((own) => own[side]).filter(isOutside), 'spans of observations beyond the text');
    const linked = new Set(links.flatMap((link) => link[side]));
    const left = sentences.filter(({ id }) => !linked.has(id)).map(({ id }) => id);
    expectSame(
      unlinked[side].map(({ sentence }) => sentence),
      left,
    );
  }
}

function expectHighlights({ reports, highlights = [] }: Comparison) {
  expect(highlights.length).toBeLessThanOrEqual(40);
  for (const report of reports) {
    const spans = report.sentences.flatMap((sentence) => sentence.spans);
    const isAmiss = ([start, end]: Span) => start >= end || !spans.some(([from, to]) => from <= start && end <= to);
    const lit = highlights.flatMap((each) => [each, ...each.places]).flatMap((own) => own[report.id]);
    expectNone(lit.filter(isAmiss), 'highlights that are empty or in no sentence of the story');
    const firsts = highlights.flatMap((each) => each[report.id].slice(0, 1));
    const overlapping = (x: Span, y: Span) => {
      const shared = Math.min(x[1], y[1]) - Math.max(x[0], y[0]);
      return shared >= Math.max(1, 0.5 * Math.min(x[1] - x[0], y[1] - y[0]));
    };
    const pairs = firsts.flatMap((x, k) => firsts.slice(0, k).map((y) => [x, y] as const));
    expectNone(
      pairs.filter(([x, y]) => overlapping(x, y)),
      'highlights that share much of their words',
    );
  }
  const isAmiss = ({ a, b, kind }: (typeof highlights)[number]) =>
    a.length + b.length === 0 || (b.length === 0) !== (kind === 'only-a') || (a.length === 0) !== (kind === 'only-b');
  expectNone(highlights.filter(isAmiss), 'highlights whose kind is not that of their sides');
  const scores = highlights.map(({ score }) => score);
  expectSame(
    scores,
    [...scores].sort((x, y) => y - x),
  );
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
