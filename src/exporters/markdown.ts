import { OBSERVATION_NAMES } from '../messages/kind-names';
import type { Report, Side } from '../model/report';
import { cellOf, type Run } from './cell';
import type { Content, ContentRow, NumberedNote } from './content';
import { escapedMarkdown, noteMarkdown } from './markdown/escape';
import {
  choiceWords,
  headline,
  isLost,
  isWebAddress,
  MADE_WITH,
  noteFacts,
  nowhereWords,
  quoteWords,
  rowFacts,
  shiftNames,
  sourceFacts,
  summaryWords,
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
    `${summaryWords(comparison)}\n~~Struck out~~: A’s words where B has others or none. **Bold**: B’s words where A has others or none.`,
    ...[choiceWords(content)].filter(Boolean),
    ...rows.map((row) => section(row, content)),
    ...beside(content),
    ...(notes.some(({ row }) => row === null) ? ['## Notes', ...looseNotes(content)] : []),
    `---\n\n${MADE_WITH}`,
    ...notes.filter(({ row }) => row !== null).map((own) => footnote(own, content.author)),
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
      const words = runs.map((run) => marked(run, side)).join('');
      return `> ${k === 0 ? `**${side.toUpperCase()}:** ` : ''}${words.trim()}`;
    })
    .join('\n>\n');
}

/** Marks stand close around their words: with a space inside they would be no marks. */
function marked({ text, isGap, difference, ends }: Run, side: Side): string {
  if (isGap) return '\\[…\\]';
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const sign = !difference || words === '' ? '' : side === 'a' ? '~~' : '**';
  const notes = ends.map(({ number }) => `[^${number}]`).join('');
  return `${before}${sign}${escapedMarkdown(words)}${sign}${notes}${after}`;
}

function beside({ beside: observations }: Content): readonly string[] {
  const kinds = [...new Set(observations.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const lines = observations.filter((own) => own.kind === kind).map(({ says }) => `- ${escapedMarkdown(says)}`);
    return `### ${OBSERVATION_NAMES[kind]}\n\n${lines.join('\n')}`;
  });
  return parts.length > 0 ? ['## Also different', ...parts] : [];
}

function footnote(own: NumberedNote, author: string | null): string {
  return `[^${own.number}]: ${noteLines(own, author).replace(/\n(?=[^\n])/g, '\n    ')}`;
}

/** Notes that stand at no words of a passage: on the whole, on the page, or on words that are gone. */
function looseNotes({ notes, author }: Content): readonly string[] {
  return notes
    .filter(({ row }) => row === null)
    .map((own) => `- ${noteLines(own, author).replace(/\n(?=[^\n])/g, '\n  ')}`);
}

function noteLines(own: NumberedNote, author: string | null): string {
  const on =
    own.row === null ? `*${isLost(own) ? 'No longer placed. ' : ''}${quoteWords(own, escapedMarkdown)}*\n\n` : '';
  const facts = noteFacts(own, author).map(escapedMarkdown).join(' · ');
  return `${on}${noteMarkdown(own.note.text)}\n\n*${facts}*`;
}
