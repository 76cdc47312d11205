import type { Highlight } from '../../../model/highlight';
import { isHome } from '../../../model/homes';
import type { Edit, Link } from '../../../model/link';
import type { Side } from '../../../model/report';
import { isSmallChange } from '../../../model/small-change';
import { sentencesHolding } from '../../../projections/evidence';
import { opposite } from '../labels';
import { type ComparisonIndex, reportOf } from './comparison-index';

/** Where the words of a highlight are looked at. */
export interface HighlightPlace {
  readonly side: Side;
  readonly sentence: string;
  /** The passage that holds the words of both sides; null where none does. */
  readonly link: Link | null;
  /** Index of the edit of the link that shows it best. */
  readonly edit: number | null;
}

/** Where its words stand, on the `wanted` side where there are any; null where they stand in no sentence. */
export function placeOfHighlight(index: ComparisonIndex, highlight: Highlight, wanted: Side): HighlightPlace | null {
  const side = highlight[wanted].length > 0 ? wanted : opposite(wanted);
  const sentence = firstSentence(index, highlight, side);
  if (sentence === undefined) return null;
  const link = linkOf(index, highlight, side, sentence);
  const at = link ? editOf(link, highlight) : -1;
  return { side, sentence, link, edit: at < 0 ? null : at };
}

/** Its own links first, then homes. */
function linkOf(index: ComparisonIndex, highlight: Highlight, side: Side, sentence: string): Link | null {
  const other = opposite(side);
  const there = firstSentence(index, highlight, other);
  const links = (index.links.get(sentence) ?? []).filter((link) => !there || link[other].includes(there));
  return links.find((link) => highlight.links.includes(link.id)) ?? links.find(isHome) ?? links[0] ?? null;
}

/** The first of its edits in a passage that changes something; -1 where it has none there. */
function editOf({ edits }: Link, highlight: Highlight): number {
  const isOwn = ({ id }: Edit) => id !== undefined && highlight.edits.includes(id);
  const telling = edits.findIndex((edit) => isOwn(edit) && !isSmallChange(edit));
  return telling >= 0 ? telling : edits.findIndex(isOwn);
}

/** The first sentence of a side that holds any of these words. */
export function firstSentence(index: ComparisonIndex, words: Pick<Highlight, Side>, side: Side): string | undefined {
  return sentencesHolding(reportOf(index, side), words[side])[0]?.id;
}

/** The id that a highlight has in a comparison which takes the place of this one: ids go to others there, so its words are looked for. */
export function sameHighlight(before: ComparisonIndex, after: ComparisonIndex, id: string | null): string | null {
  const known = id === null ? undefined : before.highlightById.get(id);
  if (!known) return null;
  const name = ({ kind, a, b }: Highlight) => JSON.stringify([kind, a, b]);
  return after.comparison.highlights?.find((each) => name(each) === name(known))?.id ?? null;
}
