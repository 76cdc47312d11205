import type { BlockKind } from '../../model/report';
import { isSentence } from '../blocks';
import { type Mark, marksOf } from './marks';
import { placeOf } from './place';
import type { Piece } from './walk';

/** What a piece is; with a reason where it is not of the story. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly reason?: string;
}

/** A piece with what is thought of it so far. */
interface Candidate {
  readonly piece: Piece;
  readonly mark: Mark | null;
  story: boolean;
}

/** More of the story than this cannot be an advertisement, whatever the class of its elements says. */
const MOST_BY_NAME = 0.4;
const MOSTLY = 0.5;

/**
 * Tells the story from the page. `shares` is what an extractor took of each piece (null where it found nothing); what it
 * is known to drop, the first and last paragraphs and those that are links, is put back where it stands with the story.
 */
export function judge(pieces: readonly Piece[], shares: readonly number[] | null, title: number): Verdict[] {
  const taken = pieces.map((piece, k) => (shares ? (shares[k] ?? 0) >= MOSTLY : isProse(piece)));
  const marks = trustedMarks(pieces, taken);
  const candidates = pieces.map((piece, k): Candidate => {
    const mark = marks[k] ?? null;
    return { piece, mark, story: k === title || (taken[k] === true && !mark && !isLinkList(piece)) };
  });
  putBack(candidates, title);
  dropIdleHeadings(candidates, title);
  dropAbove(candidates, title);
  const begin = candidates.findIndex(({ story }) => story);
  return candidates.map((candidate, k) =>
    k === title ? { kind: 'title' } : verdictOf(candidate, begin >= 0 && begin < k),
  );
}

/** Everything is the story but what is marked: for a Word file, or a passage that was copied. */
export function judgeAll(pieces: readonly Piece[], title: number): Verdict[] {
  const marks = trustedMarks(
    pieces,
    pieces.map(() => true),
  );
  return pieces.map((piece, k): Verdict => {
    if (k === title) return { kind: 'title' };
    const mark = marks[k];
    return mark ? { kind: mark.kind, reason: mark.reason } : { kind: kindOf(piece.element) };
  });
}

export function isHeading({ element }: Piece): boolean {
  return placeOf(element).heading;
}

/**
 * The mark of each piece that counts. One that stands on a class alone does not where it would fold much of what the
 * extractor took: “article share-enabled” is no share button.
 */
function trustedMarks(pieces: readonly Piece[], taken: readonly boolean[]): (Mark | null)[] {
  const all = pieces.map(marksOf);
  const weights = new Map<string, number>();
  let story = 0;
  pieces.forEach(({ text }, k) => {
    if (!taken[k]) return;
    story += text.length;
    for (const key of new Set(all[k]?.map(keyOf))) weights.set(key, (weights.get(key) ?? 0) + text.length);
  });
  return all.map((marks) => marks.find((mark) => (weights.get(keyOf(mark)) ?? 0) <= story * MOST_BY_NAME) ?? null);
}

function keyOf({ reason, byName }: Mark): string {
  return `${byName} ${reason}`;
}

function putBack(candidates: readonly Candidate[], title: number): void {
  const story = candidates.filter((own, k) => own.story && k !== title);
  const [first, last] = [story[0], story.at(-1)];
  if (!first || !last) return;
  const [from, to] = [candidates.indexOf(first), candidates.indexOf(last)];
  const body = commonAncestor(story.map(({ piece }) => piece.element));
  const region = regionAround(body, candidates[title]?.piece.element ?? null);

  const lists = listsAround(story);
  candidates.forEach((own, k) => {
    if (own.story || own.mark || !body.contains(own.piece.element)) return;
    // Between two paragraphs of the story; a paragraph that is one link is one all the same.
    if (k > from && k < to) own.story = isSentence(own.piece.text) || isHeading(own.piece) || isStoryItem(own, lists);
  });
  // Before and after it only as far as prose goes on, so that what is below the story stays out.
  for (let k = from - 1; k > Math.max(title, -1) || (title < 0 && k >= 0); k--)
    if (!extend(candidates[k], region)) break;
  for (let k = to + 1; k < candidates.length; k++) if (!extend(candidates[k], region)) break;
}

/** Takes a piece beside the story into it, if it is prose; false where the story ends here. */
function extend(own: Candidate | undefined, region: Element): boolean {
  if (!own || !region.contains(own.piece.element)) return false;
  if (own.mark) return own.mark.kind !== 'furniture';
  own.story = isProse(own.piece);
  return own.story;
}

/** The elements in which a paragraph may belong to the story: its own article, or what it shares with its headline. */
function regionAround(body: Element, title: Element | null): Element {
  const article = body.closest('article,main,[role="main"],[itemprop="articleBody"]');
  if (article) return article;
  const shared = title ? commonAncestor([body, title]) : body;
  return /^(?:body|html)$/i.test(shared.localName) ? body : shared;
}

function isStoryItem({ piece }: Candidate, lists: ReadonlySet<Element>): boolean {
  const { list } = placeOf(piece.element);
  return list !== null && piece.linked < piece.text.length * MOSTLY && lists.has(list);
}

/** The lists that hold a piece of the story, however deep. */
function listsAround(story: readonly Candidate[]): ReadonlySet<Element> {
  const lists = new Set<Element>();
  for (const { piece } of story) {
    let { list } = placeOf(piece.element);
    // Around a list that is known, all are.
    while (list && !lists.has(list)) {
      lists.add(list);
      list = list.parentElement && placeOf(list.parentElement).list;
    }
  }
  return lists;
}

/** A heading that is followed by no story, or by another as high, is the heading of something that was folded. */
function dropIdleHeadings(candidates: readonly Candidate[], title: number): void {
  let followed = false;
  for (let k = candidates.length - 1; k >= 0; k--) {
    const own = candidates[k];
    if (!own?.story || k === title) continue;
    if (!isHeading(own.piece)) followed = true;
    else if (!followed) own.story = false;
  }
}

/** Short lines above the headline name a section or belong to the page; a standfirst there is a sentence. */
function dropAbove(candidates: readonly Candidate[], title: number): void {
  for (const own of candidates.slice(0, Math.max(0, title))) own.story &&= isSentence(own.piece.text);
}

/** @param begun whether the story began before. */
function verdictOf({ piece, mark, story }: Candidate, begun: boolean): Verdict {
  if (story) return { kind: kindOf(piece.element) };
  if (mark) return { kind: mark.kind, reason: mark.reason };
  if (isLinkList(piece)) return { kind: 'furniture', reason: 'links to other pages' };
  if (!begun && placeOf(piece.element).header) return { kind: 'furniture', reason: 'page header' };
  return { kind: 'furniture', reason: 'not part of the article' };
}

function kindOf(element: Element): BlockKind {
  const { heading, quotation, item } = placeOf(element);
  if (heading) return 'heading';
  if (quotation) return 'quotation';
  return item ? 'list-item' : 'paragraph';
}

function isProse(piece: Piece): boolean {
  return isSentence(piece.text) && piece.linked < piece.text.length * MOSTLY;
}

function isLinkList({ text, linked }: Piece): boolean {
  return linked > text.length * 0.8 && !isSentence(text);
}

function commonAncestor(elements: readonly Element[]): Element {
  let common = elements[0] as Element;
  for (const element of elements)
    while (!common.contains(element) && common.parentElement) common = common.parentElement;
  return common;
}
