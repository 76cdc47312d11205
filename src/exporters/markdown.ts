import { observationName } from '../messages/kind-names';
import type { Report, Side } from '../model/report';
import { cellOf, type Run } from './cell';
import type { Content, ContentRow } from './content';
import { afterLabel, escapedMarkdown, noteMarkdown } from './markdown/escape';
import { atLineStart, type Signed, signedLine } from './markdown/marks';
import type { NumberedNote } from './numbered-notes';
import {
  choiceWords,
  circled,
  DIFFERS,
  headline,
  isLost,
  isWebAddress,
  MADE_WITH,
  noteFacts,
  nowhereWords,
  quoteWords,
  rowFacts,
  SIDES,
  shiftNames,
  sourceFacts,
  summaryWords,
  toldFacts,
  wordingWords,
} from './words';

const WRITING = { theirs: escapedMarkdown, to: '→' };

/**
 * The comparison as Markdown (CommonMark with strikethrough and footnotes, as on GitHub): a section a passage, both wordings
 * quoted, `~~A’s~~` words against `**B’s**`, notes as footnotes.
 */
export function toMarkdown(content: Content): string {
  const { comparison, rows, notes } = content;
  const [a, b] = comparison.reports;
  const { name } = comparison.reader;
  const parts = [
    `# ${name ? escapedMarkdown(name) : `${escapedMarkdown(headline(a))} / ${escapedMarkdown(headline(b))}`}`,
    source(a),
    source(b),
    `${summaryWords(comparison)}\n${legend(content)}`.trim(),
    ...[choiceWords(content)].filter(Boolean),
    ...whatDiffers(content),
    ...rows.map((row) => section(row, content)),
    ...beside(content),
    ...(notes.some(({ row }) => row === null) ? ['## Notes', ...looseNotes(content)] : []),
    `---\n\n${MADE_WITH}`,
    ...notes.filter(({ row }) => row !== null).map((own) => footnote(own)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function source(report: Report): string {
  const facts = sourceFacts(report).map((fact) =>
    fact === report.url && isWebAddress(fact)
      ? `<${fact.replace(/[\s<>]/g, encodeURIComponent)}>`
      : escapedMarkdown(fact),
  );
  return `**${report.id.toUpperCase()}** · ${[escapedMarkdown(headline(report)), ...facts].join(' · ')}`;
}

/** What the marks mean; nothing where there are none. */
function legend({ differs, wanted }: Content): string {
  if (wanted.marks === 'none') return '';
  if (!differs.isRanked)
    return '~~Struck out~~: A’s words where B has others or none. **Bold**: B’s words where A has others or none.';
  return '~~Struck out~~: A’s words that tell, **bold**: B’s, with the number of the difference. *Italics*: what else differs in content.';
}

/** What differs before all else, each with the number that its words have below. */
function whatDiffers({ told }: Content): readonly string[] {
  if (told.length === 0) return [];
  const items = told.map((own) => {
    const wordings = SIDES.filter((side) => own.words[side].length > 0).map((side) => {
      const line = signedLine(own.words[side].map(({ text, as }) => ({ text, sign: as === 'telling' ? '**' : '' })));
      return `${side.toUpperCase()}: ${line.trim()}`;
    });
    const says = toldFacts(own).map(escapedMarkdown).join(' · ');
    return `**${own.number}** · ${[...wordings, says].join('\\\n')}`;
  });
  return [`## ${DIFFERS}`, ...items];
}

const SIGNS = { a: '~~', b: '**' } as const;

function section(row: ContentRow, content: Content): string {
  const title = `## ${row.number} · ${rowFacts(row).join(' · ')}`;
  if (row.kind !== 'shared') {
    return [title, quote(row, row.side, content), `*${nowhereWords(row, escapedMarkdown)}*`].join('\n\n');
  }
  const said = [
    ...row.differences.map((own) => {
      const kinds = shiftNames(own);
      return `- ${wordingWords(own, WRITING)}${kinds && ` (${kinds})`}`;
    }),
    ...row.observations.map(({ says }) => `- ${escapedMarkdown(says)}`),
  ];
  return [title, quote(row, 'a', content), quote(row, 'b', content), said.join('\n')].filter(Boolean).join('\n\n');
}

function quote(row: ContentRow, side: Side, content: Content): string {
  return cellOf(content, row, side)
    .map(({ runs }, k) => {
      const words = wordsOf(runs, side, content.differs.isRanked).trim();
      return `> ${k === 0 ? `**${side.toUpperCase()}:** ${words}` : atLineStart(words)}`;
    })
    .join('\n>\n');
}

function wordsOf(runs: readonly Run[], side: Side, isRanked: boolean): string {
  const parts: (Signed & Pick<Run, 'ink' | 'difference'>)[] = [];
  for (const { text, isGap, difference, ink, numbers, ends } of runs) {
    const sign = ink || (difference && !isRanked) ? SIGNS[side] : difference ? '*' : '';
    const notes = ends.map(({ number }) => `[^${number}]`).join('');
    const own = {
      text: isGap ? '[…]' : text,
      sign,
      ink,
      difference,
      behind: (numbers ? circled(numbers) : '') + notes,
    };
    const last = parts.at(-1);
    // A note on a part of a mark does not cut it in two: the mark ends with its words, and all that refers to them follows.
    if (last && sign !== '' && last.ink === ink && last.difference?.edit === difference?.edit)
      parts[parts.length - 1] = { ...last, text: last.text + text, behind: last.behind + own.behind };
    else parts.push(own);
  }
  return signedLine(parts);
}

function beside({ beside: observations }: Content): readonly string[] {
  const kinds = [...new Set(observations.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const lines = observations.filter((own) => own.kind === kind).map(({ says }) => `- ${escapedMarkdown(says)}`);
    return `### ${escapedMarkdown(observationName(kind))}\n\n${lines.join('\n')}`;
  });
  return parts.length > 0 ? ['## Also different', ...parts] : [];
}

function footnote(own: NumberedNote): string {
  return `[^${own.number}]: ${afterLabel(noteLines(own), own.number).replace(/\n(?=[^\n])/g, '\n    ')}`;
}

/** Notes that stand at no words of a passage: on the whole, on the page, or on words that are gone. */
function looseNotes({ notes }: Content): readonly string[] {
  return notes.filter(({ row }) => row === null).map((own) => `- ${noteLines(own).replace(/\n(?=[^\n])/g, '\n  ')}`);
}

function noteLines(own: NumberedNote): string {
  const on =
    own.row === null ? `*${isLost(own) ? 'No longer placed. ' : ''}${quoteWords(own, escapedMarkdown)}*\n\n` : '';
  const facts = noteFacts(own).map(escapedMarkdown).join(' · ');
  return `${on}${noteMarkdown(own.note.text)}\n\n*${facts}*`;
}
