import { truncate } from '../../../messages/truncate';
import type { Observation } from '../../../model/observation';
import type { Side, Span } from '../../../model/report';
import type { PlacedNote } from '../../../model/reviewed';
import { evidenceWords } from '../../../projections/evidence';
import { type ComparisonIndex, reportOf } from './comparison-index';
import type { Found } from './find';
import type { SentenceSelection } from './selection';

/** A run of words that is marked for another reason than a difference in wording. */
export interface Layer {
  readonly span: Span;
  readonly kind: 'evidence' | 'found' | 'found-here' | 'note' | 'chosen';
  readonly label: string;
}

/** The layers over each block of each report, by the block's index, in the order of the text, not overlapping. */
export type Layers = Readonly<Record<Side, ReadonlyMap<number, readonly Layer[]>>>;

export const NO_LAYERS: readonly Layer[] = [];

/** What is marked beside differences. */
export interface Marked {
  readonly observation: Observation | null;
  readonly found: Readonly<Record<Side, readonly Span[]>>;
  readonly here: Found | null;
  readonly notes: readonly PlacedNote[];
  readonly selection: SentenceSelection | null;
}

/** While sentences are selected, nothing else is marked. */
export function layersOf(index: ComparisonIndex, { observation, found, here, notes, selection }: Marked): Layers {
  const layersOn = (side: Side): readonly Layer[] => {
    if (selection) return selectedLayers(index, selection.selected[side]);
    return [
      ...found[side].map((span): Layer => {
        const isHere = here?.side === side && here.span[0] === span[0];
        return { span, kind: isHere ? 'found-here' : 'found', label: isHere ? 'found, you are here' : 'found' };
      }),
      ...(observation ? evidenceWords(observation, reportOf(index, side)) : []).map(
        (span): Layer => ({ span, kind: 'evidence', label: observation?.says ?? '' }),
      ),
      ...notes.flatMap(({ note, [side]: places }) =>
        places.flatMap((place): Layer[] =>
          place ? [{ span: place.span, kind: 'note', label: noteWords(note.text) }] : [],
        ),
      ),
    ];
  };
  return { a: byBlock(index, 'a', layersOn('a')), b: byBlock(index, 'b', layersOn('b')) };
}

function selectedLayers(index: ComparisonIndex, ids: readonly string[]): readonly Layer[] {
  return ids.flatMap((id) => {
    const spans = index.sentences.get(id)?.sentence.spans ?? [];
    return spans.map((span): Layer => ({ span, kind: 'chosen', label: 'chosen' }));
  });
}

const LONGEST_NOTE = 80;

function noteWords(text: string): string {
  return `your note: ${truncate(text, LONGEST_NOTE)}`;
}

function byBlock(index: ComparisonIndex, side: Side, layers: readonly Layer[]): ReadonlyMap<number, readonly Layer[]> {
  const { sentences } = reportOf(index, side);
  const map = new Map<number, Layer[]>();
  let first = 0;
  for (const layer of [...layers].sort((x, y) => x.span[0] - y.span[0])) {
    const [start, end] = layer.span;
    while (first < sentences.length && (sentences[first]?.spans.at(-1)?.[1] ?? 0) <= start) first++;
    for (let at = first; at < sentences.length && (sentences[at]?.spans[0]?.[0] ?? end) < end; at++) {
      const block = sentences[at]?.block ?? 0;
      const inBlock = map.get(block) ?? [];
      map.set(block, inBlock);
      if ((inBlock.at(-1)?.span[1] ?? 0) <= start) inBlock.push(layer);
    }
  }
  return map;
}

/** Layers where each block that has the same as before keeps its very list, so that only what changed is drawn anew. */
export function reusingLayers(before: Layers | null, after: Layers): Layers {
  if (!before) return after;
  return { a: reusingBlocks(before.a, after.a), b: reusingBlocks(before.b, after.b) };
}

function reusingBlocks(before: Layers[Side], after: Layers[Side]): Layers[Side] {
  const blocks = new Map([...after].map(([block, layers]) => [block, reusing(before.get(block), layers)]));
  const isSame = before.size === blocks.size && [...blocks].every(([block, layers]) => before.get(block) === layers);
  return isSame ? before : blocks;
}

function reusing(before: readonly Layer[] | undefined, after: readonly Layer[]): readonly Layer[] {
  const isSame = before?.length === after.length && before.every((layer, k) => isSameLayer(layer, after[k]));
  return isSame ? before : after;
}

function isSameLayer(layer: Layer, other: Layer | undefined): boolean {
  return (
    layer.span[0] === other?.span[0] &&
    layer.span[1] === other.span[1] &&
    layer.kind === other.kind &&
    layer.label === other.label
  );
}
