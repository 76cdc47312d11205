import type { BlockKind } from '../../model/report';
import { isSentence } from '../blocks';
import { creditLines, isDayLine, linkLists, pointer } from './lines';
import { isLead, type Mark } from './marks';
import { placeOf } from './place';
import type { Size } from './sizes';
import { isSameLine } from './title';
import { trustedMarks } from './trust';
import type { Piece } from './walk';

/** What a piece is; with a reason where it is not of the story. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly reason?: string;
}

/** A piece with what is thought of it so far. */
export interface Candidate {
  readonly piece: Piece;
  /** Why it is not of the story. */
  readonly mark: Pick<Mark, 'kind' | 'reason'> | null;
  story: boolean;
}

const MOSTLY = 0.5;
/** In words. */
const FEWEST_OF_LEAD = 4;

/** What is known of a page when its story is told from the rest. */
export interface Told {
  /** The headline's index, −1 for none. */
  readonly title: number;
  /** How the page sums its report up, which often is its lead. */
  readonly summaries: readonly string[];
  readonly sizeOf: (element: Element) => Size;
}

/**
 * Tells the story from the page. `shares` is what an extractor took of each piece (null where it found nothing); what it
 * is known to drop, the lead, the first and last paragraphs and those that are links, is put back where it stands with the story.
 */
export function judge(pieces: readonly Piece[], shares: readonly number[] | null, told: Told): Verdict[] {
  const { title, sizeOf } = told;
  const taken = pieces.map((piece, k) => (shares ? (shares[k] ?? 0) >= MOSTLY : isProse(piece)));
  const marks = trustedMarks(pieces, taken, title, sizeOf);
  const lists = linkLists(pieces, sizeOf);
  const candidates = pieces.map((piece, k): Candidate => {
    const mark = marks[k] ?? lists[k] ?? pointer(piece);
    return { piece, mark, story: k === title || (taken[k] === true && !mark && !isLinkList(piece)) };
  });
  putBack(candidates, told);
  dropIdleHeadings(candidates, title);
  dropAbove(candidates, title);
  const begin = candidates.findIndex(({ story }) => story);
  const credits = creditLines(candidates, title);
  return candidates.map((candidate, k) =>
    k === title ? { kind: 'title' } : (credits[k] ?? verdictOf(candidate, begin >= 0 && begin < k)),
  );
}

/** Everything is the story but what is marked: for a Word file, or a passage that was copied. */
export function judgeAll(pieces: readonly Piece[], { title, sizeOf }: Told): Verdict[] {
  const taken = pieces.map(() => true);
  const marks = trustedMarks(pieces, taken, title, sizeOf);
  const candidates = pieces.map((piece, k): Candidate => ({ piece, mark: marks[k] ?? null, story: !marks[k] }));
  const credits = creditLines(candidates, title);
  return candidates.map(({ piece, mark }, k): Verdict => {
    if (k === title) return { kind: 'title' };
    return credits[k] ?? (mark ? { kind: mark.kind, reason: mark.reason } : { kind: kindOf(piece.element) });
  });
}

export function isHeading({ element }: Piece): boolean {
  return placeOf(element).heading;
}

function putBack(candidates: readonly Candidate[], told: Told): void {
  const { title } = told;
  const story = candidates.filter((own, k) => own.story && k !== title);
  const [first, last] = [story[0], story.at(-1)];
  if (!first || !last) return;
  const [from, to] = [candidates.indexOf(first), candidates.indexOf(last)];
  const body = commonAncestor(story.map(({ piece }) => piece.element));
  const region = regionAround(body, candidates[title]?.piece.element ?? null);

  const lists = listsAround(story);
  const beside = parentsOf(story);
  candidates.forEach((own, k) => {
    if (own.story || own.mark || !body.contains(own.piece.element)) return;
    const { piece } = own;
    // Between two paragraphs of the story; a paragraph that is one link is one all the same, and one may be a word.
    if (k > from && k < to)
      own.story =
        isSentence(piece.text) ||
        isHeading(piece) ||
        isStoryItem(own, lists) ||
        (isBeside(piece, beside) && endsAsSentence(piece));
  });
  // Before and after it only as far as prose goes on, so that what is below the story stays out.
  for (let k = from - 1; k > Math.max(title, -1) || (title < 0 && k >= 0); k--)
    if (!extend(candidates[k], region)) break;
  for (let k = to + 1; k < candidates.length; k++) if (!extend(candidates[k], region)) break;
  // Beside paragraphs of the story, paragraphs are of the story, whatever stands between.
  for (const own of candidates) if (!own.mark && isBeside(own.piece, beside) && isProse(own.piece)) own.story = true;
  if (title >= 0) takeLeads(candidates.slice(title + 1, from), told, region);
}

/** What stands between the headline and the story and is said to be a lead, or reads as one. */
function takeLeads(between: readonly Candidate[], { summaries }: Told, region: Element): void {
  for (const own of between) {
    const { piece, mark } = own;
    if (
      own.story ||
      mark ||
      isDayLine(piece.text) ||
      piece.linked >= piece.text.length * MOSTLY ||
      wordsIn(piece) < FEWEST_OF_LEAD
    )
      continue;
    const isSummary = summaries.some((summary) => isSameLine(summary, piece.text));
    const reads =
      region.contains(piece.element) && (isProse(piece) || (isHeading(piece) && wordsIn(piece) > FEWEST_OF_LEAD));
    own.story = isSummary || reads || isLead(piece.element);
  }
}

/** Elements in which at least two paragraphs of the story stand side by side. */
function parentsOf(story: readonly Candidate[]): ReadonlySet<Element> {
  const [once, twice] = [new Set<Element>(), new Set<Element>()];
  for (const { piece } of story) {
    const parent = piece.element.localName === 'p' ? piece.element.parentElement : null;
    if (parent) (once.has(parent) ? twice : once).add(parent);
  }
  return twice;
}

function isBeside({ element }: Piece, parents: ReadonlySet<Element>): boolean {
  return element.localName === 'p' && element.parentElement !== null && parents.has(element.parentElement);
}

function endsAsSentence({ text, linked }: Piece): boolean {
  return /[.!?…。！？:][”"’'»)\]]*$/.test(text) && linked < text.length * MOSTLY;
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

function wordsIn({ text }: Piece): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
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
