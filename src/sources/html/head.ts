import { isSentence } from '../blocks';
import type { Verdict } from './story';
import type { Piece } from './walk';

/** What of a page stands around its headline, before the story begins: there a reader looks for who wrote it, and when. */
export interface Head {
  readonly around: readonly Piece[];
  /** What the page marks as a byline there; where there is none, behind the story. */
  readonly credits: readonly Piece[];
  /** The same for the day. */
  readonly days: readonly Piece[];
}

/** So many blocks above the headline, and above the story where there is none, may belong to it. */
const ABOVE = 6;
const ABOVE_STORY = 25;
const BEHIND = 6;
/** In characters. A first paragraph has more. */
const SHORT = 60;

export function headOf(pieces: readonly Piece[], verdicts: readonly Verdict[], title: number): Head {
  const isBody = ({ kind, reason }: Verdict, k: number) =>
    !reason &&
    k > title &&
    kind !== 'title' &&
    (pieces[k]?.text.length ?? 0) > SHORT &&
    isSentence(pieces[k]?.text ?? '');
  const body = verdicts.flatMap((verdict, k) => (isBody(verdict, k) ? [k] : []));
  const [begin = -1, second = begin + 1] = body;
  const end = body.at(-1) ?? -1;
  const from = Math.max(0, title >= 0 ? title - ABOVE : begin - ABOVE_STORY);
  // A lead stands above who wrote it as often as below.
  const to = begin < 0 ? pieces.length : Math.min(second, begin + BEHIND);
  const ofKind = (kind: string) => {
    const within = (first: number, last: number) =>
      pieces.slice(first, last).filter((_, k) => verdicts[first + k]?.kind === kind);
    const before = within(from, to);
    return before.length > 0 ? before : within(Math.max(0, end - 2), end + 1 + BEHIND);
  };
  return {
    around: pieces.slice(from, to).filter((_, k) => from + k !== title),
    credits: ofKind('byline'),
    days: ofKind('dateline'),
  };
}
