import type { Highlight } from '../../../model/highlight';
import { isHome } from '../../../model/homes';
import type { Link } from '../../../model/link';
import type { Observation } from '../../../model/observation';
import type { Side } from '../../../model/report';
import { sentencesHolding, sideOfEvidence } from '../../../projections/evidence';
import { opposite } from '../labels';
import { type ComparisonIndex, reportOf } from './comparison-index';

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
  /** The id of the highlight whose card and words are looked at. */
  readonly highlight: string | null;
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
  /** Marked words of a sentence: a difference, a highlight, or both. */
  | { readonly type: 'mark'; readonly id: string; readonly edit: number | null; readonly highlight: string | null }
  /** An edit of a passage, wherever it is listed. */
  | { readonly type: 'link-edit'; readonly id: string; readonly edit: number }
  /** Brings a sentence into sight on both sides, whatever is in focus. */
  | { readonly type: 'go'; readonly id: string }
  | { readonly type: 'passage'; readonly id: string }
  | { readonly type: 'observation'; readonly id: string }
  | { readonly type: 'highlight'; readonly id: string }
  /** Of the places that the evidence of the observation in focus stands in, the next or the one before. */
  | { readonly type: 'step-place'; readonly by: 1 | -1 }
  | { readonly type: 'return'; readonly to: Focus | null }
  | { readonly type: 'difference'; readonly index: number }
  /** Along the way of cards and differences (`walk.ts`). */
  | { readonly type: 'step-difference'; readonly by: 1 | -1 }
  | { readonly type: 'step-passage'; readonly by: 1 | -1 }
  | { readonly type: 'cross-over'; readonly side: Side }
  | { readonly type: 'clear' };

export function focusReducer(
  index: ComparisonIndex,
  focus: Focus | null,
  action: Exclude<FocusAction, { type: 'step-difference' }>,
): Focus | null {
  switch (action.type) {
    case 'sentence':
      return onSentence(index, focus, action.id, action.moves ?? 'other');
    case 'mark': {
      const shown = onSentence(index, null, action.id, 'other', focus?.link);
      return shown && { ...shown, edit: action.edit, highlight: action.highlight };
    }
    case 'go':
      return onSentence(index, null, action.id, 'both') ?? focus;
    case 'link-edit':
      return onLink(index.linkById.get(action.id), action.edit, focus);
    case 'passage':
      return onLink(index.linkById.get(action.id), null, focus);
    case 'observation':
      return onObservation(index, focus, action.id);
    case 'highlight':
      return onHighlight(index, focus, action.id);
    case 'step-place':
      return stepPlace(index, focus, action.by);
    case 'return':
      return action.to;
    case 'difference':
      return onDifference(index, focus, action.index);
    case 'step-passage':
      return onPassage(index, focus, stepPassage(index, focus, action.by));
    case 'cross-over':
      return crossOver(index, focus, action.side);
    case 'clear':
      return null;
  }
}

/** Whether a passage is what is looked at, or holds it. */
export function isLit(index: ComparisonIndex, focus: Focus | null, link: Link): boolean {
  if (focus?.link) return focus.link.id === link.id;
  return (['a', 'b'] as const).some((side) => litSentences(index, focus, side).some((id) => link[side].includes(id)));
}

function crossOver(index: ComparisonIndex, focus: Focus | null, side: Side): Focus | null {
  const sentence = litSentences(index, focus, side)[0];
  return focus && sentence !== undefined ? { ...focus, side, sentence, moves: 'both' } : null;
}

/**
 * The same place in a comparison that the reader's links or a closer reading have changed, found by its sentences and words, since
 * names go to others there: what is gone is no longer in focus.
 */
export function renewed(index: ComparisonIndex, focus: Focus | null): Focus | null {
  if (!focus) return null;
  const observation = focus.observation && sameObservation(index, focus.observation);
  const link = (observation || focus.highlight) && !focus.link ? null : sameLink(index, focus);
  if (link === focus.link && observation === focus.observation) return focus;
  return { ...focus, link, edit: link && sameEdit(link, focus), observation, moves: 'none' };
}

function sameObservation(index: ComparisonIndex, observation: Observation): Observation | null {
  const named = index.observationById.get(observation.id);
  if (named === observation) return observation;
  const key = ({ rule, a, b }: Observation) => JSON.stringify([rule, a, b]);
  const wanted = key(observation);
  return index.comparison.observations.find((each) => each.rule === observation.rule && key(each) === wanted) ?? null;
}

/** Of the links of the sentence in focus the one with the same sentences, else the surest. */
function sameLink(index: ComparisonIndex, { link, sentence }: Focus): Link | null {
  const links = index.links.get(sentence) ?? [];
  const isSame = (each: Link) => `${each.a} ${each.b}` === `${link?.a} ${link?.b}`;
  return links.find((each) => each === link) ?? links.find(isSame) ?? links[0] ?? null;
}

function sameEdit(link: Link, focus: Focus): number | null {
  const edit = focus.edit === null ? undefined : focus.link?.edits[focus.edit];
  const at = link.edits.findIndex(({ a, b }) => edit && `${a} ${b}` === `${edit.a} ${edit.b}`);
  return at < 0 ? null : at;
}

/** Nothing in particular of a sentence. */
const NOWHERE = { link: null, edit: null, observation: null, highlight: null } as const;

/** The passage that is lit before the reader has chosen one: the first that is worded differently. */
export function firstFocus(index: ComparisonIndex): Focus | null {
  const link = index.differences[0]?.link ?? index.passages[0];
  const sentence = link?.a[0];
  return link && sentence ? { ...NOWHERE, side: 'a', sentence, link, moves: 'none' } : null;
}

/** The index of the focused difference, or null where no single one is. */
export function differenceIndex(index: ComparisonIndex, focus: Focus | null): number | null {
  if (!focus?.link || focus.edit === null) return null;
  const { link, edit } = focus;
  const at = index.differences.findIndex((each) => each.link.id === link.id && each.edit === edit);
  return at < 0 ? null : at;
}

/** The home of a sentence first; chosen again, the sentence shows where else it is told. */
function onSentence(
  index: ComparisonIndex,
  focus: Focus | null,
  id: string,
  moves: Focus['moves'],
  prefer?: Link | null,
): Focus | null {
  const found = index.sentences.get(id);
  if (!found) return focus;
  const links = index.links.get(id) ?? [];
  const preferred = prefer ? links.findIndex((link) => link.id === prefer.id) : 0;
  const again =
    focus?.sentence === id ? links.findIndex((link) => link.id === focus.link?.id) + 1 : Math.max(0, preferred);
  const link = links[again % Math.max(1, links.length)] ?? null;
  return { ...NOWHERE, side: found.side, sentence: id, link, moves };
}

function onDifference(index: ComparisonIndex, focus: Focus | null, at: number): Focus | null {
  const difference = index.differences[at];
  if (!difference) return focus;
  return onLink(difference.link, difference.edit, focus);
}

function onPassage(index: ComparisonIndex, focus: Focus | null, at: number): Focus | null {
  return onLink(index.passages[at], null, focus);
}

function onLink(link: Link | undefined, edit: number | null, focus: Focus | null): Focus | null {
  const side = focus?.side ?? 'a';
  const sentence = link?.[side][0];
  return !link || sentence === undefined ? focus : { ...NOWHERE, side, sentence, link, edit, moves: 'both' };
}

/** The first place of its evidence, on the side the reader is on where there is any. */
function onObservation(index: ComparisonIndex, focus: Focus | null, id: string): Focus | null {
  const observation = index.observationById.get(id);
  if (!observation) return focus;
  const side = sideOfEvidence(observation, focus?.side ?? 'a');
  const sentence = firstSentence(index, observation, side);
  if (sentence === undefined) return focus;
  return onPlace(index, observation, { side, sentence });
}

function onPlace(index: ComparisonIndex, observation: Observation, { side, sentence }: EvidencePlace): Focus {
  const told = observation[opposite(side)].length > 0;
  const link = observation.link ? index.linkById.get(observation.link) : told ? null : index.links.get(sentence)?.[0];
  return { ...NOWHERE, side, sentence, link: link ?? null, observation, moves: 'both' };
}

/** Its words, on the side the reader is on where there are any, with the passage that holds both sides of them. */
function onHighlight(index: ComparisonIndex, focus: Focus | null, id: string): Focus | null {
  const highlight = index.highlightById.get(id);
  if (!highlight) return focus;
  const wanted = focus?.side ?? 'a';
  const side = highlight[wanted].length > 0 ? wanted : opposite(wanted);
  const sentence = firstSentence(index, highlight, side);
  if (sentence === undefined) return focus;
  const link = linkOfHighlight(index, highlight, { side, sentence });
  const at = link ? link.edits.findIndex((edit) => edit.id !== undefined && highlight.edits.includes(edit.id)) : -1;
  return { ...NOWHERE, side, sentence, link, edit: at < 0 ? null : at, highlight: id, moves: 'both' };
}

/** Its own links first, then homes; null where no link holds the words of both sides. */
function linkOfHighlight(index: ComparisonIndex, highlight: Highlight, { side, sentence }: EvidencePlace): Link | null {
  const other = opposite(side);
  const there = firstSentence(index, highlight, other);
  const links = (index.links.get(sentence) ?? []).filter((link) => !there || link[other].includes(there));
  return links.find((link) => highlight.links.includes(link.id)) ?? links.find(isHome) ?? links[0] ?? null;
}

/** The id that a highlight has in a comparison which takes the place of this one: ids go to others there, so its words are looked for. */
export function sameHighlight(before: ComparisonIndex, after: ComparisonIndex, id: string | null): string | null {
  const known = id === null ? undefined : before.highlightById.get(id);
  if (!known) return null;
  const name = ({ kind, a, b }: Highlight) => JSON.stringify([kind, a, b]);
  return after.comparison.highlights?.find((each) => name(each) === name(known))?.id ?? null;
}

/** A sentence in which evidence of an observation stands. */
export interface EvidencePlace {
  readonly side: Side;
  readonly sentence: string;
}

/** Where the evidence of an observation stands: in A, then in B. */
export function evidencePlaces(index: ComparisonIndex, observation: Observation): readonly EvidencePlace[] {
  return (['a', 'b'] as const).flatMap((side) =>
    sentencesHolding(reportOf(index, side), observation[side]).map(({ id }) => ({ side, sentence: id })),
  );
}

function stepPlace(index: ComparisonIndex, focus: Focus | null, by: 1 | -1): Focus | null {
  const observation = focus?.observation;
  if (!observation) return focus;
  const places = evidencePlaces(index, observation);
  const at = places.findIndex(({ sentence }) => sentence === focus.sentence);
  const next = places[(at + by + places.length) % places.length];
  return next ? onPlace(index, observation, next) : focus;
}

function firstSentence(index: ComparisonIndex, words: Pick<Highlight, Side>, side: Side): string | undefined {
  return sentencesHolding(reportOf(index, side), words[side])[0]?.id;
}

/** The sentences of one side that are lit. */
export function litSentences(index: ComparisonIndex, focus: Focus | null, side: Side): readonly string[] {
  if (!focus) return [];
  if (focus.link) return focus.link[side];
  if (focus.side === side) return [focus.sentence];
  const of = (focus.highlight && index.highlightById.get(focus.highlight)) || focus.observation;
  const there = of && firstSentence(index, of, side);
  return there ? [there] : [];
}

/** The difference before or after the one in focus, else before or after the passage in focus. */
export function stepDifference(index: ComparisonIndex, focus: Focus | null, by: 1 | -1): number {
  const count = index.differences.length;
  const at = differenceIndex(index, focus);
  if (at !== null) return (at + by + count) % count;
  const passage = passageBefore(index, focus);
  const order = new Map(index.passages.map((link, place) => [link.id, place]));
  const passageOf = (difference: number) => order.get(index.differences[difference]?.link.id ?? '') ?? 0;
  const indices = [...index.differences.keys()];
  if (by === 1) return indices.find((difference) => passageOf(difference) >= Math.ceil(passage)) ?? 0;
  return indices.findLast((difference) => passageOf(difference) < passage) ?? count - 1;
}

function stepPassage(index: ComparisonIndex, focus: Focus | null, by: 1 | -1): number {
  const count = index.passages.length;
  const at = passageBefore(index, focus);
  const next = by === 1 ? Math.floor(at) + 1 : Math.ceil(at) - 1;
  return (next + count) % count;
}

/** Where the focus stands among the passages: its index, or half-way between two for a sentence in none. */
function passageBefore(index: ComparisonIndex, focus: Focus | null): number {
  const links = index.passages;
  if (!focus) return -0.5;
  const at = links.findIndex((link) => link.id === focus.link?.id);
  if (at >= 0) return at;
  const here = index.sentences.get(focus.sentence)?.index ?? 0;
  const before = links.findLastIndex((link) => (index.sentences.get(link[focus.side][0] ?? '')?.index ?? 0) < here);
  return before + 0.5;
}
