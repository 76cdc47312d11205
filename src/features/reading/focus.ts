import type { Link } from '../../model/link';
import type { Observation } from '../../model/observation';
import type { Side } from '../../model/report';
import { sentencesHolding, sideOfEvidence } from '../../projections/evidence';
import { opposite } from './says';
import { reportOf, type View } from './view';

/** What the reader looks at: a sentence, and through it a passage, and perhaps one difference in it. */
export interface Focus {
  /** The side the reader is on. */
  readonly side: Side;
  readonly sentence: string;
  readonly link: Link | null;
  /** Index into the link's edits. */
  readonly edit: number | null;
  /** The observation whose evidence is marked. */
  readonly observation: Observation | null;
  /** Which panes move to show it: the one being read stays where it is. */
  readonly moves: 'none' | 'other' | 'both';
}

export type FocusAction =
  | {
      readonly type: 'sentence';
      readonly id: string;
      readonly moves?: Focus['moves'];
      /** One of many steps in a row. */
      readonly step?: boolean;
    }
  | { readonly type: 'edit'; readonly id: string; readonly edit: number }
  /** Brings a sentence into sight on both sides, whatever is in focus. */
  | { readonly type: 'go'; readonly id: string }
  | { readonly type: 'passage'; readonly id: string }
  | { readonly type: 'observation'; readonly id: string }
  /** Of the places that the evidence of the observation in focus stands in, the next or the one before. */
  | { readonly type: 'step-place'; readonly by: 1 | -1 }
  | { readonly type: 'return'; readonly to: Focus | null }
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
    case 'go':
      return onSentence(view, null, action.id, 'both') ?? focus;
    case 'passage':
      return onLink(view.linkById.get(action.id), null, focus);
    case 'observation':
      return onObservation(view, focus, action.id);
    case 'step-place':
      return stepPlace(view, focus, action.by);
    case 'return':
      return action.to;
    case 'difference':
      return onDifference(view, focus, action.index);
    case 'step-difference':
      return onDifference(view, focus, stepDifference(view, focus, action.by));
    case 'step-passage':
      return onPassage(view, focus, stepPassage(view, focus, action.by));
    case 'cross-over':
      return crossOver(view, focus, action.side);
    case 'clear':
      return null;
  }
}

/** Whether a passage is what is looked at, or holds it. */
export function isLit(view: View, focus: Focus | null, link: Link): boolean {
  if (focus?.link) return focus.link.id === link.id;
  return (['a', 'b'] as const).some((side) => litSentences(view, focus, side).some((id) => link[side].includes(id)));
}

function crossOver(view: View, focus: Focus | null, side: Side): Focus | null {
  const sentence = litSentences(view, focus, side)[0];
  return focus && sentence !== undefined ? { ...focus, side, sentence, moves: 'both' } : null;
}

/** The same place in a comparison that the reader's links have changed: what is gone is no longer in focus. */
export function renewed(view: View, focus: Focus | null): Focus | null {
  if (!focus) return null;
  const { link, observation } = focus;
  if (observation && view.observationById.get(observation.id) === observation) return focus;
  const now = (link && view.linkById.get(link.id)) ?? view.links.get(focus.sentence)?.[0] ?? null;
  if (now === link && !observation) return focus;
  return { ...focus, link: now, edit: now === link ? focus.edit : null, observation: null, moves: 'none' };
}

/** The passage that is lit before the reader has chosen one: the first that is worded differently. */
export function firstFocus(view: View): Focus | null {
  const link = view.differences[0]?.link ?? view.comparison.links[0];
  const sentence = link?.a[0];
  return link && sentence ? { side: 'a', sentence, link, edit: null, observation: null, moves: 'none' } : null;
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
  const link = links[again % Math.max(1, links.length)] ?? null;
  return { side: found.side, sentence: id, link, edit: null, observation: null, moves };
}

function onDifference(view: View, focus: Focus | null, index: number): Focus | null {
  const difference = view.differences[index];
  if (!difference) return focus;
  return onLink(difference.link, difference.edit, focus);
}

function onPassage(view: View, focus: Focus | null, index: number): Focus | null {
  return onLink(view.comparison.links[index], null, focus);
}

function onLink(link: Link | undefined, edit: number | null, focus: Focus | null): Focus | null {
  const side = focus?.side ?? 'a';
  const sentence = link?.[side][0];
  return !link || sentence === undefined ? focus : { side, sentence, link, edit, observation: null, moves: 'both' };
}

/** The first place of its evidence, on the side the reader is on where there is any. */
function onObservation(view: View, focus: Focus | null, id: string): Focus | null {
  const observation = view.observationById.get(id);
  if (!observation) return focus;
  const side = sideOfEvidence(observation, focus?.side ?? 'a');
  const sentence = firstEvidence(view, observation, side);
  if (sentence === undefined) return focus;
  return onPlace(view, observation, { side, sentence });
}

function onPlace(view: View, observation: Observation, { side, sentence }: EvidencePlace): Focus {
  const told = observation[opposite(side)].length > 0;
  const link = observation.link ? view.linkById.get(observation.link) : told ? null : view.links.get(sentence)?.[0];
  return { side, sentence, link: link ?? null, edit: null, observation, moves: 'both' };
}

/** A sentence in which evidence of an observation stands. */
export interface EvidencePlace {
  readonly side: Side;
  readonly sentence: string;
}

/** Where the evidence of an observation stands: in A, then in B. */
export function evidencePlaces(view: View, observation: Observation): readonly EvidencePlace[] {
  return (['a', 'b'] as const).flatMap((side) =>
    sentencesHolding(reportOf(view, side), observation[side]).map(({ id }) => ({ side, sentence: id })),
  );
}

function stepPlace(view: View, focus: Focus | null, by: 1 | -1): Focus | null {
  const observation = focus?.observation;
  if (!observation) return focus;
  const places = evidencePlaces(view, observation);
  const at = places.findIndex(({ sentence }) => sentence === focus.sentence);
  const next = places[(at + by + places.length) % places.length];
  return next ? onPlace(view, observation, next) : focus;
}

function firstEvidence(view: View, observation: Observation, side: Side): string | undefined {
  return sentencesHolding(reportOf(view, side), observation[side])[0]?.id;
}

/** The sentences of one side that are lit. */
export function litSentences(view: View, focus: Focus | null, side: Side): readonly string[] {
  if (!focus) return [];
  if (focus.link) return focus.link[side];
  if (focus.side === side) return [focus.sentence];
  const there = focus.observation && firstEvidence(view, focus.observation, side);
  return there ? [there] : [];
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
