import { isSentence } from '../blocks';
import { type Mark, marksOf } from './marks';
import type { Size } from './sizes';
import type { Piece } from './walk';

/** More of the story than this cannot be an advertisement, whatever the class of its elements says. */
const MOST_BY_NAME = 0.4;
/** What is so long, in characters, is no byline and no publication line, however it is called: “author-nora-velde” on an article. */
const LONGEST_CREDIT = 300;
const LONGEST_CAPTION = 1_000;
/** Less of it in links, and it leads to no other reports: German sites call a lead “teaser”. */
const FEWEST_LINKED = 0.15;
/** In characters. */
const PROSE = 60;
/** Where these stand no paragraphs do. */
const WITHOUT_PROSE = /^(?:tags|navigation|share buttons)$/;

/** What is known of an element that is marked. */
interface Marked {
  /** Of the story, as far as it is known, in characters. */
  taken: number;
  /** Whether a paragraph of the story stands in it. */
  prose: boolean;
}

/**
 * The mark of each piece that counts, null where none does. None does that would fold the headline or much of what the extractor took:
 * “article share-enabled” is no share button. A class or an id alone must also fit what stands in its element.
 * @param taken whether the extractor took it.
 * @param title the headline's index, −1 for none.
 */
export function trustedMarks(
  pieces: readonly Piece[],
  taken: readonly boolean[],
  title: number,
  sizeOf: (element: Element) => Size,
): (Mark | null)[] {
  const all = pieces.map(marksOf);
  const marked = new Map<Element, Marked>();
  let story = 0;
  pieces.forEach(({ text }, k) => {
    if (!taken[k]) return;
    story += text.length;
    for (const element of new Set(all[k]?.map((mark) => mark.element))) {
      const known = marked.get(element) ?? { taken: 0, prose: false };
      known.taken += text.length;
      known.prose ||= text.length >= PROSE && isSentence(text);
      marked.set(element, known);
    }
  });
  const around = ancestors(pieces[title]?.element ?? null);
  const isSound = (mark: Mark) => {
    const { taken: own, prose } = marked.get(mark.element) ?? { taken: 0, prose: false };
    if (around.has(mark.element) || own > story * MOST_BY_NAME) return false;
    return !mark.byName || fits(mark, prose, sizeOf(mark.element));
  };
  const sound = all.map((marks) => marks.filter(isSound));
  const weights = new Map<string, number>();
  pieces.forEach(({ text }, k) => {
    if (taken[k])
      for (const key of new Set(sound[k]?.map(keyOf))) weights.set(key, (weights.get(key) ?? 0) + text.length);
  });
  return sound.map((marks) => marks.find((mark) => (weights.get(keyOf(mark)) ?? 0) <= story * MOST_BY_NAME) ?? null);
}

/** Whether an element may be what its name says. */
function fits({ kind, reason }: Mark, prose: boolean, { text, linked }: Size): boolean {
  if (reason === 'byline' || kind === 'dateline') return text <= LONGEST_CREDIT;
  if (kind === 'caption') return text <= LONGEST_CAPTION;
  if (!prose) return true;
  if (reason === 'links to other reports') return linked >= text * FEWEST_LINKED;
  return !WITHOUT_PROSE.test(reason);
}

function keyOf({ reason, byName }: Mark): string {
  return `${byName} ${reason}`;
}

function ancestors(element: Element | null): ReadonlySet<Element> {
  const all = new Set<Element>();
  for (let at = element; at; at = at.parentElement) all.add(at);
  return all;
}
