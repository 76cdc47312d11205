import type { Side } from '../../../../model/report';
import { sentenceCommand } from '../../commands/keys';
import type { ReadingStore } from '../../store/create-reading-store';
import { markAt } from '../mark-at';
import { sentenceElementId } from '../positions';

/** Lets the reader choose sentences of a pane by the pointer and by key, until what it returns is called. */
export function listenToPane(pane: HTMLElement, store: ReadingStore, side: Side): () => void {
  const onClick = (event: MouseEvent) => chooseByPointer(event, store);
  const onKeyDown = (event: KeyboardEvent) => chooseByKey(event, store, side);
  pane.addEventListener('click', onClick);
  pane.addEventListener('keydown', onKeyDown);
  return () => {
    pane.removeEventListener('click', onClick);
    pane.removeEventListener('keydown', onKeyDown);
  };
}

function chooseByPointer(event: MouseEvent, store: ReadingStore): void {
  // Whoever selects words wants to copy them.
  if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
  const { move } = store.getState();
  const id = sentenceAt(event.target);
  const mark = id && markAt(event.target);
  if (mark) move({ type: 'mark', id, ...mark });
  else if (id) move({ type: 'sentence', id });
}

function chooseByKey(event: KeyboardEvent, store: ReadingStore, side: Side): void {
  const id = event.target instanceof Element ? sentenceAt(event.target) : undefined;
  if (!id || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const command = sentenceCommand(event.key);
  const target = command?.target(store.getState(), { side, sentence: id });
  if (!target) return;
  event.preventDefault();
  store.getState().move({ type: 'sentence', id: target, step: target !== id });
  const element = document.getElementById(sentenceElementId(target));
  element?.focus({ preventScroll: true });
  if (target !== id) element?.scrollIntoView?.({ block: 'nearest' });
}

function sentenceAt(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
}
