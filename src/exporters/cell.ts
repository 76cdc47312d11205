import type { BlockKind, Report, Sentence, Side, Span } from '../model/report';
import { overlap } from '../model/span';
import { cutBy } from '../projections/cut';
import type { Difference } from '../projections/differences';
import { isMarked } from '../projections/highlights';
import type { InkMark } from '../projections/ink';
import { type Piece, pieces } from '../projections/pieces';
import { folded } from '../projections/sentences';
import type { Content, ElsewhereRow, OnlyRow, SharedRow } from './content';
import type { NotedWords, NumberedNote } from './numbered-notes';

/** Words that are drawn in one style. */
export interface Run {
  readonly text: string;
  /** Stands for sentences that are left out between two others. */
  readonly isGap: boolean;
  /** The difference that is marked here; null on bare words, and on words that tell. */
  readonly difference: Difference | null;
  /** The highlights that the words tell. */
  readonly ink: InkMark | null;
  /** The numbers of the highlights whose words end here: “1”, or “1, 3”. */
  readonly numbers: string | null;
  /** The notes on these words, and those of them that begin or end here within the cell. */
  readonly notes: readonly NumberedNote[];
  readonly starts: readonly NumberedNote[];
  readonly ends: readonly NumberedNote[];
}

export interface Paragraph {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

type Plain = Omit<Run, 'starts' | 'ends' | 'numbers'>;

/** What one side of a row says, as paragraphs of runs; nothing where the side is empty. */
export function cellOf(
  content: Pick<Content, 'comparison' | 'notedWords' | 'wanted' | 'differs'>,
  row:
    | Pick<SharedRow, 'kind' | 'link' | 'a' | 'b' | 'differences'>
    | Pick<OnlyRow | ElsewhereRow, 'kind' | 'side' | 'sentences'>,
  side: Side,
): readonly Paragraph[] {
  const report = content.comparison.reports[side === 'a' ? 0 : 1];
  const sentences = row.kind === 'shared' ? row[side] : row.side === side ? row.sentences : [];
  const marked = row.kind === 'shared' ? row.differences.filter((own) => isDrawn(own, content)) : [];
  const differences = new Map(marked.map((own) => [own.edit, own] as const));
  const paragraphs: { kind: BlockKind; runs: Plain[] }[] = [];
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    const own = pieces(report, sentence, row.kind === 'shared' ? row.link : null).flatMap((piece) =>
      cutByInk(piece, content.differs.ink[side]).flatMap(({ part, ink }) =>
        cutByNotes(part, content.notedWords.get(sentence.id) ?? []).map(({ text, notes }) => ({
          text,
          isGap: false,
          difference: (!ink && piece.edit !== null && differences.get(piece.edit)) || null,
          ink,
          notes,
        })),
      ),
    );
    const last = paragraphs.at(-1);
    if (last && before?.block === sentence.block)
      last.runs.push(...between(last.runs, own, report, before, sentence), ...own);
    else paragraphs.push({ kind: report.blocks[sentence.block]?.kind ?? 'paragraph', runs: own });
    before = sentence;
  }
  return withEnds(paragraphs.map(({ kind, runs }) => ({ kind, runs: joined(runs) })));
}

/** A space between two sentences that follow one another; a gap where others stand between them. */
function between(
  before: readonly Plain[],
  after: readonly Plain[],
  { sentences }: Report,
  last: Sentence,
  next: Sentence,
): readonly Plain[] {
  const notes = (before.at(-1)?.notes ?? []).filter((own) => after[0]?.notes.includes(own));
  const space: Plain = { text: ' ', isGap: false, difference: null, ink: null, notes };
  const follows = idNumber(next.id) === idNumber(last.id) + 1 || sentences[sentences.indexOf(last) + 1] === next;
  return follows ? [space] : [space, { ...space, text: '[…]', isGap: true }, space];
}

/** Sentences are numbered in order: looking a neighbour up goes through them only where the numbers don't tell. */
function idNumber(id: string): number {
  return Number(/(?<!\d)\d+$/.exec(id)?.[0] ?? Number.NaN);
}

/** Small changes stay bare unless they are sought; of a comparison that is older than highlights, nothing does. */
function isDrawn(difference: Difference, { wanted, differs }: Pick<Content, 'wanted' | 'differs'>): boolean {
  const { marks, choice } = wanted;
  return differs.isRanked ? isMarked(difference, { marks, kinds: choice.kinds, inFocus: false }) : marks !== 'none';
}

function cutByInk(piece: Piece, marks: readonly InkMark[]): readonly { part: Piece; ink: InkMark | null }[] {
  const { span, text } = piece;
  if (!span) return [{ part: piece, ink: null }];
  return cutBy(span, marks).map(({ span: own, mark }) => ({
    part: { ...piece, span: own, text: text.slice(own[0] - span[0], own[1] - span[0]) },
    ink: mark,
  }));
}

function cutByNotes(piece: Piece, words: readonly NotedWords[]): readonly Pick<Plain, 'text' | 'notes'>[] {
  const { span } = piece;
  const here = span ? words.filter((own) => overlap(own.span, span)) : [];
  if (!span || here.length === 0) return [{ text: folded(piece.text), notes: [] }];
  const bounds = [...span, ...here.flatMap((own) => own.span)].filter((at) => span[0] <= at && at <= span[1]);
  const cuts = [...new Set(bounds)].sort((x, y) => x - y);
  return cuts.slice(1).map((end, k) => {
    const [from, to]: Span = [cuts[k] ?? end, end];
    const notes = here.filter((own) => own.span[0] <= from && to <= own.span[1]).map(({ note }) => note);
    return { text: folded(piece.text.slice(from - span[0], to - span[0])), notes: [...new Set(notes)] };
  });
}

/** Neighbours in one style as one run. */
function joined(runs: readonly Plain[]): readonly Plain[] {
  const out: Plain[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const alike =
      last &&
      !last.isGap &&
      !run.isGap &&
      last.ink === run.ink &&
      last.difference?.edit === run.difference?.edit &&
      sameNotes(last, run);
    if (last && alike) out[out.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') out.push(run);
  }
  return out;
}

function sameNotes(x: Plain, y: Plain): boolean {
  return x.notes.length === y.notes.length && x.notes.every((own) => y.notes.includes(own));
}

/** Says of each run which notes have not been seen in the cell before, which are not seen after, and which highlights end. */
function withEnds(paragraphs: readonly { kind: BlockKind; runs: readonly Plain[] }[]): readonly Paragraph[] {
  const first = new Map<NumberedNote, Plain>();
  const last = new Map<NumberedNote, Plain>();
  for (const { runs } of paragraphs) {
    for (const run of runs) {
      for (const note of run.notes) {
        if (!first.has(note)) first.set(note, run);
        last.set(note, run);
      }
    }
  }
  return paragraphs.map(({ kind, runs }) => ({
    kind,
    runs: runs.map((run, k) => ({
      ...run,
      numbers: run.ink && run.ink !== runs[k + 1]?.ink ? run.ink.number : null,
      starts: run.notes.filter((note) => first.get(note) === run),
      ends: run.notes.filter((note) => last.get(note) === run),
    })),
  }));
}
