import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { truncate } from '../../src/messages/truncate';
import type { Comparison } from '../../src/model/comparison';
import type { Link } from '../../src/model/link';
import type { Report, Span } from '../../src/model/report';
import { isOftenWrong } from '../../src/projections/often-wrong';
import { rows } from '../../src/projections/rows';
import { excerpt, sentenceText, spansText } from '../../src/projections/sentences';
import { RESOURCES } from './resources';

/**
 * A real case is a folder: two reports (`a.*`, `b.*`), what the case is for (`about.txt`), and `expected.txt`, what a reader should see.
 * It is what the engine says today, its faults included, not what would be right: a change of the engine shows here as a
 * difference to be read. After one that is meant, `npm run fixtures` writes them anew; read them before you keep them.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const CASES = readdirSync(FIXTURES).map((name) => ({
  name,
  about: readFileSync(join(FIXTURES, name, 'about.txt'), 'utf8').trim(),
  // the example's reports stand where the reader finds them
  from: name === 'example' ? join(import.meta.dirname, '../../public/example') : join(FIXTURES, name),
}));

describe('the cases', () => {
  it.each(CASES)('$name: $about', async ({ name, from }) => {
    const file = (side: string) => join(from, readdirSync(from).find((own) => own.startsWith(`${side}.`)) ?? side);
    const [a, b] = ['a', 'b'].map((side) => ({ text: readFileSync(file(side), 'utf8') }));
    if (!a || !b) throw new Error(`${name} needs two reports`);
    await expect(written(await compare(a, b, {}, RESOURCES))).toMatchFileSnapshot(join(FIXTURES, name, 'expected.txt'));
  });
});

/**
 * Four parts: each report with what is folded away of it; what is told first; the passages in the order of A; what is observed, with the words
 * it stands on where its sentence quotes none, and `(off)` where nobody sees it unasked.
 */
function written(comparison: Comparison): string {
  const [a, b] = comparison.reports;
  const observed = comparison.observations.map((own) => {
    const evidence = own.says.includes('“')
      ? ''
      : ` [${own.a.length > 0 ? told(a, own.a) : ''}/${own.b.length > 0 ? told(b, own.b) : ''}]`;
    return `${isOftenWrong(own) ? '(off) ' : ''}${own.rule}: ${own.says}${evidence}`;
  });
  const first = (comparison.highlights ?? []).slice(0, 12).map(({ kind, a: inA, b: inB }, k) => {
    const words = ({ text }: Report, spans: readonly Span[]) => excerpt(text, spans) || '–';
    return `${k + 1} ${kind}: ${words(a, inA)} / ${words(b, inB)}`;
  });
  return `${[head(a), head(b), ['tells first', ...first].join('\n'), ...passages(comparison), [`observed ${observed.length}`, ...observed].join('\n')].join('\n\n')}\n`;
}

function head(report: Report): string {
  const folded = report.blocks.flatMap(({ reason, spans }) => (reason ? [`  ${reason}: ${told(report, spans)}`] : []));
  const known = [report.title, report.author, report.published, report.language].map((own) => own ?? '–').join(' · ');
  return [`${report.id.toUpperCase()}: ${known} · folded ${folded.length}`, ...folded].join('\n');
}

function told(report: Report, spans: readonly Span[]): string {
  return truncate(spansText(report.text, spans), 80);
}

/** `1 = 2: same [words of A/words of B|kinds of shift] same`: one sentence of A is linked with two of B. */
function passages(comparison: Comparison): string[] {
  const [a, b] = comparison.reports;
  return rows(comparison).map((row) => {
    if (row.kind !== 'shared') {
      const report = row.side === 'a' ? a : b;
      return row.sentences.map((own) => `only ${row.side.toUpperCase()}: ${sentenceText(report, own)}`).join('\n');
    }
    const heading = `${row.a.length} = ${row.b.length}${row.link.moved ? ' moved' : ''}`;
    return `${heading}: ${wording(comparison, row.link)}`;
  });
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
