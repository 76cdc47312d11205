import { highlightName, observationName } from '../messages/kind-names';
import type { Observation } from '../model/observation';
import type { Report, Sentence, Span } from '../model/report';
import { sentencesOver } from '../model/sentences';
import type { Difference } from '../projections/differences';
import type { NumberedHighlight } from '../projections/highlights';
import { excerpt, sentenceText } from '../projections/sentences';
import type { Content, ContentRow } from './content';
import { ranksOf } from './differs';
import type { NumberedNote } from './numbered-notes';
import { saysDifference, shiftNames, sureFact } from './words';

export const COLUMNS = [
  'record',
  'kind',
  'in A',
  'in B',
  'says',
  'passage of A',
  'passage of B',
  'passage',
  'sure',
  'rule',
  'from A',
  'to A',
  'from B',
  'to B',
  'note',
  'tags',
  'starred',
  'author',
  'written',
  'rank',
  'places',
] as const;

/** A line of a table: what is known of one difference, observation, statement of one side, or note. Lists are joined, offsets are UTF-16 code units. */
export type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/** What differs before all else, by rank; then differences, observations, statements that only one side has, and notes: a line each. */
export function tableOf(content: Content): readonly Row[] {
  const ranks = ranksOf(content.differs);
  return [
    ...content.differs.ranked.map((own) => highlightLine(own, content)),
    ...content.rows.flatMap((row) => rowLines(row, content, ranks)),
    ...content.beside.map((own) => ({ ...observationLine(own, content), rank: ranks.get(own.id) ?? '' })),
    ...content.notes.map(noteLine),
  ];
}

function highlightLine({ number, highlight, starred }: NumberedHighlight, content: Content): Row {
  const { kind, a, b, says, places } = highlight;
  const [left, right] = content.comparison.reports;
  return {
    record: 'what differs',
    kind: highlightName(kind),
    'in A': excerpt(left.text, a),
    'in B': excerpt(right.text, b),
    says,
    ...surroundings(highlight, content),
    ...offsets(a, b),
    starred: starred ? 'yes' : '',
    rank: number,
    places: places.length + 1,
  };
}

function rowLines(row: ContentRow, content: Content, ranks: ReadonlyMap<string, number>): readonly Row[] {
  const [a, b] = content.comparison.reports;
  if (row.kind === 'elsewhere') return [];
  if (row.kind === 'only') {
    const [report, own, from, to] =
      row.side === 'a'
        ? ([a, 'passage of A', 'from A', 'to A'] as const)
        : ([b, 'passage of B', 'from B', 'to B'] as const);
    return row.sentences.map((sentence) => ({
      record: 'only here',
      kind: `only ${row.side.toUpperCase()}`,
      [own]: sentenceText(report, sentence),
      passage: row.number,
      [from]: sentence.spans[0]?.[0] ?? 0,
      [to]: sentence.spans.at(-1)?.[1] ?? 0,
    }));
  }
  const around: Row = {
    'passage of A': passageText(a, row.a),
    'passage of B': passageText(b, row.b),
    passage: row.number,
    sure: sureFact(row),
  };
  return [
    ...row.differences.map((own) => ({
      ...around,
      ...differenceCells(own, content),
      rank: ranks.get(own.link.edits[own.edit]?.id ?? '') ?? '',
    })),
    ...row.observations.map((own) => ({ ...around, ...observationCells(own, content), rank: ranks.get(own.id) ?? '' })),
  ];
}

function differenceCells(own: Difference, content: Content): Row {
  const edit = own.link.edits[own.edit];
  return {
    record: 'difference',
    kind: [own.kind, shiftNames(own)].filter(Boolean).join(': '),
    'in A': own.a,
    'in B': own.b,
    says: saysDifference(own, content),
    ...offsets(edit?.a ? [edit.a] : [], edit?.b ? [edit.b] : []),
  };
}

function observationCells({ kind, rule, says, a, b }: Observation, { comparison }: Content): Row {
  const [left, right] = comparison.reports;
  return {
    record: 'observation',
    kind: observationName(kind),
    'in A': excerpt(left.text, a),
    'in B': excerpt(right.text, b),
    says,
    rule,
    ...offsets(a, b),
  };
}

function observationLine(own: Observation, content: Content): Row {
  return { ...observationCells(own, content), ...surroundings(own, content) };
}

/** The sentences that the first words stand in. */
function surroundings({ a, b }: Pick<Observation, 'a' | 'b'>, { comparison }: Content): Row {
  const [left, right] = comparison.reports;
  const around = (report: Report, [first]: readonly Span[]) =>
    first ? passageText(report, sentencesOver(report, first)) : '';
  return { 'passage of A': around(left, a), 'passage of B': around(right, b) };
}

function noteLine({ note, author, quotes, row }: NumberedNote): Row {
  const on = (side: 'a' | 'b') =>
    quotes
      .filter((own) => own.side === side)
      .map(({ words, isThere }) => (isThere ? words : `${words} (no longer in the report)`))
      .join(' … ');
  return {
    record: 'note',
    kind: note.colour ?? '',
    'in A': on('a'),
    'in B': on('b'),
    passage: row ?? '',
    rule: note.rule ?? '',
    note: note.text,
    tags: note.tags.join('; '),
    starred: note.star ? 'yes' : '',
    author: author ?? '',
    written: note.created,
  };
}

/** Of several places the first. */
function offsets([a]: readonly Span[], [b]: readonly Span[]): Row {
  return { 'from A': a?.[0] ?? '', 'to A': a?.[1] ?? '', 'from B': b?.[0] ?? '', 'to B': b?.[1] ?? '' };
}

function passageText(report: Report, sentences: readonly Sentence[]): string {
  return sentences.map((own) => sentenceText(report, own)).join(' ');
}
