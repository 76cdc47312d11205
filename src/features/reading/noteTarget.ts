import type { Link } from '../../model/link';
import type { Observation } from '../../model/observation';
import type { Side, Span } from '../../model/report';
import { anchorAt, anchorOver } from '../../review/text-selector';
import type { Focus } from './focus';
import { selectedSpans } from './selection';
import type { NoteTarget } from './useHand';
import { reportOf, type View } from './view';

/** On the whole comparison. */
export const ON_ALL: NoteTarget = { a: [], b: [] };

/** What a note would be on now: the words that are selected, else what is in focus, else the whole comparison. */
export function noteTarget(view: View, focus: Focus | null): NoteTarget {
  const selected = { a: selectedSpans(view, 'a'), b: selectedSpans(view, 'b') };
  if (selected.a.length + selected.b.length > 0) return onSpans(view, selected);
  if (!focus) return ON_ALL;
  if (focus.observation) return onObservation(view, focus.observation);
  if (focus.link) return onLink(view, focus.link);
  return onSentences(view, focus.side, [focus.sentence]);
}

/** One note on both sides of a passage. */
export function onLink(view: View, link: Link): NoteTarget {
  return { a: onSentences(view, 'a', link.a).a, b: onSentences(view, 'b', link.b).b };
}

export function onObservation(view: View, { rule, a, b }: Observation): NoteTarget {
  return { ...onSpans(view, { a, b }), rule };
}

function onSpans(view: View, spans: Readonly<Record<Side, readonly Span[]>>): NoteTarget {
  const anchors = (side: Side) => spans[side].map((span) => anchorAt(reportOf(view, side).text, span));
  return { a: anchors('a'), b: anchors('b') };
}

function onSentences(view: View, side: Side, ids: readonly string[]): NoteTarget {
  const { text } = reportOf(view, side);
  const anchors = ids.flatMap((id) => {
    const found = view.sentences.get(id);
    return found ? [anchorOver(text, found.sentence.spans)] : [];
  });
  return { ...ON_ALL, [side]: anchors };
}
