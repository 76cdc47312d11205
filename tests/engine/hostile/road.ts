import { expect } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import { exported } from '../../../src/exporters/forms';
import type { Comparison } from '../../../src/model/comparison';
import type { Input } from '../../../src/model/source';
import { FORMS } from '../../../src/projections/export-form';
import { toJson } from '../../../src/projections/saved-json';
import { applyToHistory, historyOf, NO_WORK } from '../../../src/review/history';
import { linkTogether, unlink } from '../../../src/review/relink';
import { rework } from '../../../src/review/rework';
import { parseHtml } from '../../../src/sources/html/parse';
import { pageSource, wholeOrPart } from '../../../src/sources/html/read';
import { readSaved } from '../../../src/sources/saved/read';
import { reviewed } from '../../../src/worker/reviewed';
import { expectInvariants } from '../invariants';
import { RESOURCES } from '../resources';

/** The whole road: compared, reworked by a reader's hand, written in a form, saved and read again. What holds is checked after each. */
export async function expectRoad(a: Input, b: Input, turn: number): Promise<void> {
  const comparison = await compare(a, b, {}, RESOURCES);
  expectInvariants(comparison);
  const reworked = await byHand(comparison, turn);
  expectInvariants(reworked);
  const form = FORMS[turn % FORMS.length] as (typeof FORMS)[number];
  expect((await exported(await reviewed(reworked), form)).length, form).toBeGreaterThan(0);
  const read = readSaved(new TextEncoder().encode(toJson(reworked)));
  expect(read.ok ? '' : read.says, 'the saved file is read again').toBe('');
  if (read.ok) expect(JSON.stringify(read.saved.comparisons[0])).toBe(JSON.stringify(JSON.parse(toJson(reworked))));
}

async function byHand(comparison: Comparison, turn: number): Promise<Comparison> {
  const [a, b] = comparison.reports.map(({ sentences }) => sentences[turn % (sentences.length || 1)]);
  const link = comparison.links[turn % (comparison.links.length || 1)];
  let history = historyOf(NO_WORK);
  if (a && b) history = applyToHistory(history, linkTogether(comparison, { a: [a.id], b: [b.id] }, 'hand'));
  if (link && turn % 2 === 0) history = applyToHistory(history, unlink(comparison, link));
  return await rework(comparison, history.present, RESOURCES);
}

/** A page as the command line reads it. */
export async function pageInput(html: string): Promise<Input> {
  return pageSource(parseHtml(html), { as: wholeOrPart(html) }).source;
}
