import type { Highlight } from '../../../model/highlight';
import type { Edit, Link } from '../../../model/link';
import type { Observation } from '../../../model/observation';
import type { Side, Span } from '../../../model/report';
import { DIFFERENCE, highlightRule } from '../../../review/reviewed';
import { textSelectorAt, textSelectorOver } from '../../../review/text-selector';
import { type ComparisonIndex, reportOf } from '../store/comparison-index';
import type { Focus } from '../store/focus';
import type { NoteTarget } from '../store/state';
import { selectedSpans } from './selected-text';

/** On the whole comparison. */
export const ON_ALL: NoteTarget = { a: [], b: [] };

/** What a note would be on now: the words that are selected, else what is in focus, else the whole comparison. */
export function noteTarget(index: ComparisonIndex, focus: Focus | null): NoteTarget {
  const selected = { a: selectedSpans(index, 'a'), b: selectedSpans(index, 'b') };
  if (selected.a.length + selected.b.length > 0) return onSpans(index, selected);
  if (!focus) return ON_ALL;
  const highlight = focus.highlight ? index.highlightById.get(focus.highlight) : undefined;
  if (highlight) return onHighlight(index, highlight);
  if (focus.observation) return onObservation(index, focus.observation);
  const edit = focus.edit === null ? undefined : focus.link?.edits[focus.edit];
  if (focus.link && edit) return onEdit(index, focus.link, edit);
  if (focus.link) return onLink(index, focus.link);
  return onSentences(index, focus.side, [focus.sentence]);
}

/** One note on both sides of a passage. */
function onLink(index: ComparisonIndex, link: Link): NoteTarget {
  return { a: onSentences(index, 'a', link.a).a, b: onSentences(index, 'b', link.b).b };
}

/** One note on both wordings. */
export function onHighlight(index: ComparisonIndex, { kind, a, b }: Highlight): NoteTarget {
  return { ...onSpans(index, { a, b }), rule: highlightRule(kind) };
}

/** One note on both wordings; on the side that has no such words, on what it says in this passage. */
function onEdit(index: ComparisonIndex, link: Link, { a, b }: Edit): NoteTarget {
  const words = onSpans(index, { a: a ? [a] : [], b: b ? [b] : [] });
  const passage = onLink(index, link);
  return { a: a ? words.a : passage.a, b: b ? words.b : passage.b, rule: DIFFERENCE };
}

function onObservation(index: ComparisonIndex, { rule, a, b }: Observation): NoteTarget {
  return { ...onSpans(index, { a, b }), rule };
}

function onSpans(index: ComparisonIndex, spans: Readonly<Record<Side, readonly Span[]>>): NoteTarget {
  const selectors = (side: Side) => spans[side].map((span) => textSelectorAt(reportOf(index, side).text, span));
  return { a: selectors('a'), b: selectors('b') };
}

function onSentences(index: ComparisonIndex, side: Side, ids: readonly string[]): NoteTarget {
  const { text } = reportOf(index, side);
  const selectors = ids.flatMap((id) => {
    const found = index.sentences.get(id);
    return found ? [textSelectorOver(text, found.sentence.spans)] : [];
  });
  return { ...ON_ALL, [side]: selectors };
}
