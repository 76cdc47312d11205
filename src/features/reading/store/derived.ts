import type { Comparison } from '../../../model/comparison';
import type { Highlight } from '../../../model/highlight';
import type { Side } from '../../../model/report';
import type { Finding, Note, PassagePair } from '../../../model/review';
import {
  chosenHighlights,
  type NumberedHighlight,
  numberedHighlights,
  reusingNumbered,
  tellingAmong,
} from '../../../projections/highlights';
import { inkIn } from '../../../projections/ink';
import { lostLinks, placedNotes, rejectedIn, starredIn } from '../../../review/reviewed';
import { type ComparisonIndex, reportOf, shownIndex } from './comparison-index';
import { findIn } from './find';
import { differenceIndex, type Focus, litSentences, renewed } from './focus';
import { type InkByBlock, inkByBlock, NOTHING_INKED, reusingInk } from './ink';
import { type Layers, layersOf, reusingLayers } from './layers';
import type { BaseState, Derived } from './state';
import { placeOnWalk, walkThrough } from './walk';

/** The same result as long as what it is made of is the same. */
function memoized<Input extends readonly unknown[], Result>(
  compute: (...input: Input) => Result,
): (...input: Input) => Result {
  let last: { readonly input: Input; readonly result: Result } | null = null;
  return (...input) => {
    const isSame = last?.input.every((part, k) => part === input[k]) ?? false;
    if (!last || !isSame) last = { input, result: compute(...input) };
    return last.result;
  };
}

const NONE: readonly Finding[] = [];

/** Works out, for one store, what follows from its state. A change costs only what it changes. */
export function createDerive(): (state: BaseState) => Derived {
  // A letter in a note must not look all rejections up anew, nor the other way round.
  const rejectedOf = memoized((comparison: Comparison, rejected: readonly Finding[]) =>
    rejectedIn({ ...comparison, reader: { ...comparison.reader, rejected } }),
  );
  const starredOf = memoized((comparison: Comparison, starred: readonly Finding[]) =>
    starredIn({ ...comparison, reader: { ...comparison.reader, starred } }),
  );
  let numbered: readonly NumberedHighlight[] = [];
  const highlightsOf = memoized(
    ({ highlights = [] }: Comparison, rejected: Derived['rejected'], starred: Derived['starred']) => {
      const judged = {
        isRejected: (own: Highlight) => rejected.highlight(own) !== null,
        isStarred: (own: Highlight) => starred.highlight(own) !== null,
      };
      numbered = reusingNumbered(numbered, numberedHighlights(highlights, judged));
      return { all: numbered, telling: tellingAmong(numbered) };
    },
  );
  const notesOf = memoized((comparison: Comparison, notes: readonly Note[]) =>
    placedNotes({ ...comparison, reader: { ...comparison.reader, notes } }),
  );
  const lostOf = memoized((comparison: Comparison, linked: readonly PassagePair[]) =>
    lostLinks({ ...comparison, reader: { ...comparison.reader, linked } }),
  );
  const shownOf = memoized(shownIndex);
  const walkOf = memoized(walkThrough);
  const stopOf = memoized(placeOnWalk);
  const focusOf = memoized(renewed);
  const differenceOf = memoized(differenceIndex);
  const litOf = memoized((index: ComparisonIndex, focus: Focus | null) => ({
    a: litSentences(index, focus, 'a'),
    b: litSentences(index, focus, 'b'),
  }));
  const tabStopOf = memoized((index: ComparisonIndex, focus: Focus | null, lit: Derived['lit']) => {
    const tabStop = (side: Side) =>
      (focus?.side === side ? focus.sentence : lit[side][0]) ?? reportOf(index, side).sentences[0]?.id ?? null;
    return { a: tabStop('a'), b: tabStop('b') };
  });
  const foundOf = memoized(findIn);
  let layers: Layers | null = null;
  const layersIn = memoized(
    (
      index: ComparisonIndex,
      observation: Focus['observation'],
      { spans }: Derived['found'],
      here: Derived['foundHere'],
      notes: Derived['notes'],
      selection: BaseState['selection'],
    ) => {
      layers = reusingLayers(layers, layersOf(index, { observation, found: spans, here, notes, selection }));
      return layers;
    },
  );

  const chosenOf = memoized(chosenHighlights);
  const inkOf = memoized(inkIn);
  let ink: InkByBlock | null = null;
  const inkOver = memoized((index: ComparisonIndex, inked: readonly NumberedHighlight[]) => {
    ink = reusingInk(ink, inkByBlock(index, inkOf(index.comparison)(inked)));
    return ink;
  });

  return ({ index, movedTo, settings, filter, find, history: { present }, selection }) => {
    const { comparison } = index;
    const rejected = rejectedOf(comparison, present.rejected);
    const starred = starredOf(comparison, present.starred ?? NONE);
    const { all, telling } = highlightsOf(comparison, rejected, starred);
    const notes = notesOf(comparison, present.notes);
    const shown = shownOf(index, filter, rejected);
    const focus = focusOf(index, movedTo);
    const walk = walkOf(telling, shown, filter);
    const inked = chosenOf(telling, index.differences, shown.differences, filter);
    const lit = litOf(index, focus);
    const found = foundOf(index, find.open, find.query);
    const foundHere = found.places[find.at] ?? null;
    return {
      shown,
      focus,
      difference: differenceOf(shown, focus),
      lit,
      tabStop: tabStopOf(index, focus, lit),
      rejected,
      starred,
      highlights: all,
      telling,
      walk,
      inked,
      stop: stopOf(walk, shown, focus),
      notes,
      lost: lostOf(comparison, present.linked),
      found,
      foundHere,
      ink: settings.marks === 'none' || selection ? NOTHING_INKED : inkOver(index, inked),
      layers: layersIn(index, focus?.observation ?? null, found, foundHere, notes, selection),
    };
  };
}
