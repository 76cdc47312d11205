import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { ENGLISH } from '../../src/languages/en/lexicon';
import type { Comparison } from '../../src/model/comparison';
import type { Link } from '../../src/model/link';
import { rows, sentenceText, spansText } from '../../src/projections/reading';

/**
 * A real case is a folder: two reports (`a.*`, `b.*`) and `expected.txt`, what a reader should see, passage by passage.
 * After a change that is meant, `npx vitest run --project node -u` writes them anew; read them before you keep them.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const CASES = readdirSync(FIXTURES).map((name) => ({
  name,
  // the example's reports stand where the reader finds them
  from: name === 'example' ? join(import.meta.dirname, '../../public/example') : join(FIXTURES, name),
}));

describe('the cases', () => {
  it.each(CASES)('$name', async ({ name, from }) => {
    const file = (side: string) => join(from, readdirSync(from).find((own) => own.startsWith(`${side}.`)) ?? side);
    const [a, b] = ['a', 'b'].map((side) => ({ text: readFileSync(file(side), 'utf8') }));
    if (!a || !b) throw new Error(`${name} needs two reports`);
    await expect(written(compare(a, b, {}, ENGLISH))).toMatchFileSnapshot(join(FIXTURES, name, 'expected.txt'));
  });
});

function written(comparison: Comparison): string {
  const [a, b] = comparison.reports;
  const parts = rows(comparison).map((row) => {
    if (row.kind === 'only') {
      const report = row.side === 'a' ? a : b;
      return row.sentences.map((own) => `only ${row.side.toUpperCase()}: ${sentenceText(report, own)}`).join('\n');
    }
    const heading = `${row.a.length} = ${row.b.length}${row.link.moved ? ' moved' : ''}`;
    return `${heading}: ${wording(comparison, row.link)}`;
  });
  const folded = comparison.reports.map((report) => report.blocks.flatMap(({ reason }) => reason ?? []).join(', '));
  const heads = comparison.reports.map(
    (own, k) => `${own.title} · ${own.author} · ${own.published} · folded: ${folded[k]}`,
  );
  return `${[...heads, ...parts].join('\n\n')}\n`;
}

function wording({ reports: [a, b] }: Comparison, link: Link): string {
  return link.edits
    .map((edit) => {
      const [left, right] = [edit.a ? spansText(a.text, [edit.a]) : '', edit.b ? spansText(b.text, [edit.b]) : ''];
      const shifts = edit.shifts.length > 0 ? `|${edit.shifts.join('+')}` : '';
      return edit.kind === 'same' ? left : `[${left}/${right}${shifts}]`;
    })
    .join(' ');
}
