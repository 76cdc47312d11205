import { editRejectionOf, rejectionOf } from '../../review/reviewed';
import { passageWords } from '../../worker/passage';
import { noteTarget } from './noteTarget';
import type { Reading } from './useReading';

/** What the reader's hand does, whether a key or a button asks for it. */

/** From the passage in focus, or from the sentence alone. */
export function beginLinking({ focus, hand, setLook }: Reading): void {
  if (!focus || hand.readOnly) return;
  const { link, side, sentence } = focus;
  const alone = { a: [], b: [], [side]: [sentence] };
  setLook({ shape: 'side' });
  hand.choose({ what: 'link', from: link, chosen: link ? { a: link.a, b: link.b } : alone });
}

export function beginSplitting({ focus, hand, setLook }: Reading): void {
  if (!focus?.link || hand.readOnly || focus.link.a.length + focus.link.b.length < 3) return;
  const { link, side, sentence } = focus;
  setLook({ shape: 'side' });
  hand.choose({ what: 'split', from: link, chosen: { a: [], b: [], [side]: [sentence] } });
}

/** Opens an empty note on what is selected or in focus. */
export function writeNote({ view, focus, hand, setLook }: Reading): void {
  hand.newNote(noteTarget(view, focus));
  setLook({ tab: 'notes' });
}

/** What is in focus, both wordings with where they come from: as rich text for a letter or an article, and as plain text. */
export async function copyPassage({ whole, focus, hand }: Reading): Promise<void> {
  if (!focus) return;
  try {
    const { html, text } = await passageWords(whole.comparison, hand.rejected, focus.link, focus.sentence);
    const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', text) })]);
    hand.say('Copied, with where it comes from.');
  } catch {
    hand.say('It could not be copied here: the browser does not allow it.');
  }
}

/** The observation in focus or, without one, the difference. */
export function rejectInFocus({ whole, focus, hand }: Reading): void {
  if (!focus) return;
  const { observation, link, edit } = focus;
  const own = edit === null ? undefined : link?.edits[edit];
  if (observation) hand.take({ type: 'reject', rejection: rejectionOf(whole.comparison, observation) });
  else if (own) hand.take({ type: 'reject', rejection: editRejectionOf(whole.comparison, own) });
}
