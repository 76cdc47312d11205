import { isCredit } from '../../languages/root/credits';
import { findDate } from '../../languages/root/dates';
import type { BlockKind } from '../../model/report';
import { isSentence } from '../blocks';
import { isAuthorName } from './authors';
import { placeOf } from './place';
import type { Size } from './sizes';
import type { Candidate, Verdict } from './story';
import type { Piece } from './walk';

/*
 * What is told by the form of a line, whatever its elements are called: who wrote the story and when, above it; and what only leads to
 * other reports.
 */

const ABOVE = 3;
const BELOW = 6;
/** In characters: a paragraph of the story, and a line that is none. */
const PARAGRAPH = 100;
const LINE = 80;
/** In words. A line of a day has its hour, its weekday and who is asked, too. */
const LONGEST_DAY = 12;
const LONGEST_CREDIT = 20;
const LONGEST_LABEL = 5;
const LONGEST_HEADING = 10;
/** So much of a list that leads elsewhere is links. */
const MOSTLY_LINKS = 0.55;
const LINKS = { kind: 'furniture', reason: 'links to other reports' } as const;

/** Lines around the headline, and around the lead below it, that name an author or a day, each with what it is. */
export function creditLines(candidates: readonly Candidate[], title: number): (Verdict | null)[] {
  const found: (Verdict | null)[] = candidates.map(() => null);
  const isBody = ({ story, piece }: Candidate, k: number) => story && k > title && isParagraph(piece);
  const begin = candidates.findIndex(isBody);
  const second = candidates.findIndex((candidate, k) => k > begin && isBody(candidate, k));
  for (let k = Math.max(0, title - ABOVE); k < (second < 0 ? begin : Math.min(second, begin + BELOW)); k++) {
    const { piece, mark } = candidates[k] as Candidate;
    const kind = !mark && k !== title && k !== begin ? creditKind(piece) : null;
    if (kind) found[k] = { kind, reason: kind === 'byline' ? 'byline' : 'publication line' };
  }
  return found;
}

function isParagraph({ text }: Piece): boolean {
  return text.length >= PARAGRAPH && isSentence(text);
}

function creditKind({ text, element, nodes }: Piece): BlockKind | null {
  if (placeOf(element).heading || text.length > PARAGRAPH * 2) return null;
  if (isCredit(text) || (!isSentence(text) && nodes.some(isAuthorName) && words(text) <= LONGEST_CREDIT))
    return 'byline';
  return isDayLine(text) ? 'dateline' : null;
}

/** A line that holds a day and hardly any other word. */
export function isDayLine(text: string): boolean {
  if (text.length > LINE || words(text) > LONGEST_DAY || findDate(text) === null) return false;
  const others = text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0;
  return !isSentence(text) || others <= 1;
}

/** “See also: Why the quay sinks”, in any language: a label, a colon, and a link to the end. */
export function pointer({ text, linked }: Piece): typeof LINKS | null {
  const colon = text.search(/[:|]/);
  const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
  const isLabel = colon > 0 && words(text.slice(0, colon)) <= LONGEST_LABEL;
  return isLabel && words(rest) >= 3 && linked >= rest.length && linked <= rest.length + 2 ? LINKS : null;
}

/** Lists that lead to other reports, with the line above that says so: null for each piece that is in none. */
export function linkLists(pieces: readonly Piece[], sizeOf: (element: Element) => Size): (typeof LINKS | null)[] {
  const found = pieces.map((piece) => {
    const { list } = placeOf(piece.element);
    if (!list) return null;
    const { text, linked } = sizeOf(list);
    return linked >= text * MOSTLY_LINKS && !isSentence(piece.text) && words(piece.text) >= 2 ? LINKS : null;
  });
  // A short line right above such a list is its heading.
  return pieces.map(({ text }, k) => {
    const isHeading = found[k + 1] && !found[k] && words(text) <= LONGEST_HEADING && !/[.!?…:][”"’'»)\]]*$/.test(text);
    return isHeading ? LINKS : (found[k] ?? null);
  });
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
