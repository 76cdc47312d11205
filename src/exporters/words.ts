import { saysEdit } from '../messages/edits';
import { differenceName } from '../messages/kind-names';
import { truncate } from '../messages/truncate';
import type { Comparison } from '../model/comparison';
import { isHome } from '../model/homes';
import type { Report, Side } from '../model/report';
import { surenessOf } from '../model/sureness';
import type { Difference } from '../projections/differences';
import type { Wanted } from '../projections/export-form';
import type { Content, ContentRow, ElsewhereRow, OnlyRow, SharedRow } from './content';
import type { ToldHighlight } from './differs';
import type { NumberedNote } from './numbered-notes';

/** What the exports say, in plain words: each writes them in its own form. */

export function shiftNames({ shifts }: Difference): string {
  return shifts.map(differenceName).join(', ');
}

/** What the kinds of change in a difference mean, in a sentence; empty where it has none. */
export function saysDifference(
  { link, edit }: Difference,
  { comparison, describe }: Pick<Content, 'comparison' | 'describe'>,
): string {
  const own = link.edits[edit];
  return own ? saysEdit(own, describe(own), comparison.reports) : '';
}

export const MADE_WITH =
  'Made with Parallax from the two texts alone. It shows where the wording differs; it does not judge who is right.';

export function other(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

export function reportOf({ reports: [a, b] }: Comparison, side: Side): Report {
  return side === 'a' ? a : b;
}

/** `(1, 'sentence')` → `1 sentence`. */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2023-11-22` → `22 November 2023`; anything else as it is. */
export function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : iso;
}

export function headline(report: Report): string {
  return report.title ?? report.outlet ?? `Report ${report.id.toUpperCase()}`;
}

/** Where a report comes from: outlet, author, date, address, as far as they are known. */
export function sourceFacts({ outlet, author, published, url }: Report): readonly string[] {
  return [outlet, author, published && day(published), url].flatMap((fact) => fact || []);
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

export function summaryWords({ links, summary }: Comparison): string {
  const all = (side: Side) => summary.linked[side] + summary.unlinked[side];
  const words = Math.round(summary['shared-words'] * 100);
  return `${count(links.filter(isHome).length, 'shared passage')}: ${summary.linked.a} of ${count(all('a'), 'sentence')} of A and ${summary.linked.b} of ${all('b')} of B. ${words}\u00a0% of all words are the same.`;
}

const CHOSEN: Readonly<Record<Wanted['what'], string>> = {
  all: '',
  differences: 'Only the passages that are worded differently are here, and what only one report has.',
  noted: 'Only the passages with notes are here.',
  starred: 'Only what is starred is here: differences, notes, and the passages that they stand in.',
};

/** That something was left out, so that nobody takes a part for the whole; empty where nothing was. */
export function choiceWords({ wanted, rows, allRows }: Content): string {
  const beginning = rows.length < allRows ? `The first ${rows.length} of ${allRows} passages.` : '';
  return [CHOSEN[wanted.what], filterWords(wanted.choice), beginning].filter(Boolean).join(' ');
}

/** Which differences alone are here; empty for all. */
function filterWords({ kinds, ignoring }: Wanted['choice']): string {
  const only = kinds.map(differenceName).join(', ');
  const without = ignoring.map((kind) => (kind === 'case' ? 'capital letters' : differenceName(kind))).join(', ');
  return [only && `Of the differences only these kinds: ${only}.`, without && `Taken for the same: ${without}.`]
    .filter(Boolean)
    .join(' ');
}

/** The heading of page one. */
export const DIFFERS = 'What differs';

export const SIDES = ['a', 'b'] as const;

/** What is said of a difference on page one: which side has it nowhere, one plain sentence, who says it and in how many places. */
export function toldFacts({ highlight, words, facts, starred }: ToldHighlight): readonly string[] {
  const missing = SIDES.filter((side) => words[side].length === 0).map((side) => `${side.toUpperCase()}: nowhere`);
  return [...missing, highlight.says, facts, starred ? 'starred' : ''].filter(Boolean);
}

const LONGEST_WORDING = 60;
const LONGEST_NEAREST = 140;

/** How each form writes someone else's words in a line of ours, and an arrow from one wording to the other. */
export interface Writing {
  readonly theirs: (words: string) => string;
  readonly to: string;
}

/** One difference in words: `watch → monitor`. */
export function wordingWords({ kind, a, b }: Difference, { theirs, to }: Writing): string {
  const [left, right] = [a, b].map((wording) => theirs(truncate(wording, LONGEST_WORDING)));
  if (a && b) return `${left} ${kind === 'moved' ? 'moved' : to} ${right}`;
  return a ? `“${left}” only in A` : `“${right}” only in B`;
}

/** How two sides of a passage belong together: `1 ↔ 2`, `probably the same`, `moved`, `also told in B ¶2`. */
export function rowFacts(row: ContentRow, bothWays = '↔'): readonly string[] {
  if (row.kind === 'only') {
    const { length } = row.sentences;
    return [`only ${row.side.toUpperCase()}`, ...(length > 1 ? [count(length, 'sentence')] : [])];
  }
  if (row.kind === 'elsewhere')
    return [`${row.side.toUpperCase()}, told elsewhere in ${other(row.side).toUpperCase()}`, ...alsoFacts(row)];
  const { link } = row;
  return [
    row.isHeadline ? 'headline' : `${link.a.length} ${bothWays} ${link.b.length}`,
    sureFact(row),
    ...(link.rewritten ? ['told differently'] : []),
    ...(link.moved ? ['moved'] : []),
    ...alsoFacts(row),
  ];
}

/** How sure the passage is, in words; what a reader has linked is linked by a reader. */
export function sureFact({ link }: SharedRow): string {
  return link.origin === 'reader' ? 'linked by a reader' : surenessOf(link);
}

function alsoFacts({ also }: ContentRow): readonly string[] {
  const facts = also.map(({ side, words }) => `also told in ${side.toUpperCase()} ${words}`);
  return [...new Set(facts)];
}

/** What stands in the empty cell: where the other report has it, that it has nothing like it, or the nearest thing that it has. */
export function nowhereWords(row: OnlyRow | ElsewhereRow, theirs: Writing['theirs']): string {
  const there = other(row.side).toUpperCase();
  if (row.kind === 'elsewhere') return `${there} tells this in ${row.also.map(({ words }) => words).join(', ')}.`;
  const { nearest } = row;
  if (!nearest) return `${there} has this nowhere.`;
  if (row.isPerhapsThere) return `${there} perhaps has this too: “${theirs(truncate(nearest, LONGEST_NEAREST))}”`;
  return `${there} has nothing that says this. Nearest: “${theirs(truncate(nearest, LONGEST_NEAREST))}”`;
}

/** What a note is on: `A: “…” · B: “…”`, said where the words are gone. */
export function quoteWords({ quotes }: NumberedNote, theirs: Writing['theirs']): string {
  if (quotes.length === 0) return 'On the whole comparison';
  return quotes
    .map(({ side, words, isThere }) => {
      const quoted = `“${theirs(truncate(words, LONGEST_NEAREST))}”`;
      return `${side.toUpperCase()}: ${quoted}${isThere ? '' : ' (no longer in the report)'}`;
    })
    .join(' · ');
}

/** Tags, star and author of a note, and when it was written. */
export function noteFacts({ note, author }: Pick<NumberedNote, 'note' | 'author'>): readonly string[] {
  return [
    ...(note.star ? ['starred'] : []),
    ...note.tags.map((tag) => `#${tag}`),
    ...(author === null ? [] : [author]),
    day(note.created.slice(0, 10)),
  ];
}

/** Who wrote notes beside the reader, in the order of their notes. */
export function otherAuthors({ author, notes }: Pick<Content, 'author' | 'notes'>): readonly string[] {
  return [...new Set(notes.flatMap((own) => own.author ?? []))].filter((name) => name !== author);
}

/** `Notes by Ann, Bo and Cy`; `null` where there are none, or nobody says who wrote them. */
export function notesBy(content: Pick<Content, 'author' | 'notes'>, theirs: Writing['theirs']): string | null {
  const { author, notes } = content;
  const isWriting = author !== null && notes.some((own) => own.author === author);
  const all = [...(isWriting ? [author] : []), ...otherAuthors(content)];
  return all.length > 0 ? `Notes by ${new Intl.ListFormat('en-GB').format(all.map(theirs))}` : null;
}

/** Whether none of the words that a note was on are there any more. */
export function isLost({ quotes }: NumberedNote): boolean {
  return quotes.length > 0 && !quotes.some(({ isThere }) => isThere);
}

const BIDI = /[\u202a-\u202e\u2066-\u2069]|[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** Someone else's words in a line of plain text: where they could turn the line around, set apart by bidi isolates. */
export function isolated(text: string): string {
  return BIDI.test(text) ? `\u2068${balanced(text)}\u2069` : text;
}

/** Bidi isolates of the text, closed inside it; one that it closes but never opened would end ours too early. */
export function balanced(text: string): string {
  let open = 0;
  const kept = text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control !== '\u2069') open++;
    else if (open === 0) return '';
    else open--;
    return control;
  });
  return kept + '\u2069'.repeat(open);
}

/** Control characters are shown as something that was there; half a surrogate pair is no part of UTF-8. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to replace
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

/** The numbers of highlights as single characters, which no footnote is mistaken for: `1, 3` → `①③`. */
export function circled(numbers: string): string {
  return numbers
    .split(', ')
    .map((number) => {
      const value = Number(number);
      if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
      if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
      return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : `(${number})`;
    })
    .join('');
}
