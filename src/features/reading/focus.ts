import type { Link, Side } from '../../engine/model';
import type { View } from './view';

/** What the reader looks at: a sentence, and through it a passage, and perhaps one difference in it. */
export interface Focus {
  /** The side the reader is on. */
  readonly side: Side;
  readonly sentence: string;
  readonly link: Link | null;
  /** Index into the link's edits. */
  readonly edit: number | null;
  /** Which panes move to show it: the one being read stays where it is. */
  readonly moves: 'none' | 'other' | 'both';
}

export type FocusAction =
  | { readonly type: 'sentence'; readonly id: string; readonly moves?: Focus['moves'] }
  | { readonly type: 'edit'; readonly id: string; readonly edit: number }
  | { readonly type: 'difference'; readonly index: number }
  | { readonly type: 'step-difference'; readonly by: 1 | -1 }
  | { readonly type: 'step-passage'; readonly by: 1 | -1 }
  | { readonly type: 'cross-over'; readonly side: Side }
  | { readonly type: 'clear' };

export function focusReducer(view: View, focus: Focus | null, action: FocusAction): Focus | null {
  switch (action.type) {
    case 'sentence':
      return onSentence(view, focus, action.id, action.moves ?? 'other');
    case 'edit': {
      const shown = onSentence(view, null, action.id, 'other', focus?.link);
      return shown && { ...shown, edit: action.edit };
    }
    case 'difference':
      return onDifference(view, focus, action.index);
    case 'step-difference':
      return onDifference(view, focus, stepDifference(view, focus, action.by));
    case 'step-passage':
      return onPassage(view, focus, stepPassage(view, focus, action.by));
    case 'cross-over':
      return focus?.link ? onLink(focus.link, focus.edit, { ...focus, side: action.side }) : null;
    case 'clear':
      return null;
  }
}

/** The passage that is lit before the reader has chosen one: the first that is worded differently. */
export function firstFocus(view: View): Focus | null {
  const link = view.differences[0]?.link ?? view.comparison.links[0];
  const sentence = link?.a[0];
  return link && sentence ? { side: 'a', sentence, link, edit: null, moves: 'none' } : null;
}

/** The index of the focused difference, or null where no single one is. */
export function differenceIndex(view: View, focus: Focus | null): number | null {
  if (!focus?.link || focus.edit === null) return null;
  const { link, edit } = focus;
  const index = view.differences.findIndex((each) => each.link.id === link.id && each.edit === edit);
  return index < 0 ? null : index;
}

/** The surest link of a sentence first; chosen again, the sentence shows its next one. */
function onSentence(
  view: View,
  focus: Focus | null,
  id: string,
  moves: Focus['moves'],
  prefer?: Link | null,
): Focus | null {
  const found = view.sentences.get(id);
  if (!found) return focus;
  const links = view.links.get(id) ?? [];
  const preferred = prefer ? links.findIndex((link) => link.id === prefer.id) : 0;
  const again =
    focus?.sentence === id ? links.findIndex((link) => link.id === focus.link?.id) + 1 : Math.max(0, preferred);
  return { side: found.side, sentence: id, link: links[again % Math.max(1, links.length)] ?? null, edit: null, moves };
}

function onDifference(view: View, focus: Focus | null, index: number): Focus | null {
  const difference = view.differences[index];
  if (!difference) return focus;
  return onLink(difference.link, difference.edit, focus);
}

function onPassage(view: View, focus: Focus | null, index: number): Focus | null {
  const link = view.comparison.links[index];
  return link ? onLink(link, null, focus) : focus;
}

function onLink(link: Link, edit: number | null, focus: Focus | null): Focus | null {
  const side = focus?.side ?? 'a';
  const sentence = link[side][0];
  return sentence === undefined ? focus : { side, sentence, link, edit, moves: 'both' };
}

function stepDifference(view: View, focus: Focus | null, by: 1 | -1): number {
  const count = view.differences.length;
  const at = differenceIndex(view, focus);
  if (at !== null) return (at + by + count) % count;
  const passage = passageBefore(view, focus);
  const order = new Map(view.comparison.links.map((link, index) => [link.id, index]));
  const place = (index: number) => order.get(view.differences[index]?.link.id ?? '') ?? 0;
  const indices = [...view.differences.keys()];
  if (by === 1) return indices.find((index) => place(index) >= Math.ceil(passage)) ?? 0;
  return indices.findLast((index) => place(index) < passage) ?? count - 1;
}

function stepPassage(view: View, focus: Focus | null, by: 1 | -1): number {
  const count = view.comparison.links.length;
  const at = passageBefore(view, focus);
  const next = by === 1 ? Math.floor(at) + 1 : Math.ceil(at) - 1;
  return (next + count) % count;
}

/** Where the focus stands among the passages: its index, or half-way between two for a sentence in none. */
function passageBefore(view: View, focus: Focus | null): number {
  const { links } = view.comparison;
  if (!focus) return -0.5;
  if (focus.link) return links.findIndex((link) => link.id === focus.link?.id);
  const here = view.sentences.get(focus.sentence)?.index ?? 0;
  const before = links.findLastIndex((link) => (view.sentences.get(link[focus.side][0] ?? '')?.index ?? 0) < here);
  return before + 0.5;
}
