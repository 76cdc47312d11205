import type { ReadingStore } from '../store/create-reading-store';
import type { ReadingState } from '../store/state';
import { type Command, isPossible } from './command';
import { COMMANDS } from './registry';
import { SENTENCE_COMMANDS, type SentenceCommand } from './sentence-commands';

/** Lets the keys of commands work anywhere on the reading screen, save where the reader types or a dialog is open. */
export function listenForKeys(store: ReadingStore): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target) || isDialogOpen()) return;
    const state = store.getState();
    const commands = commandsByKey(chordOf(event));
    if (commands.length === 0) return;
    event.preventDefault();
    runFirst(commands, state);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/** What a key does to the sentence on which the keyboard stands. */
export function sentenceCommand(key: string): SentenceCommand | undefined {
  return SENTENCE_COMMANDS.find(({ keys }) => keys.includes(key));
}

function commandsByKey(chord: string): readonly Command[] {
  return COMMANDS.filter(({ keys }) => keys?.includes(chord));
}

function runFirst(commands: readonly Command[], state: ReadingState): void {
  const command = commands.find((each) => isPossible(each, state));
  if (command) command.run(state);
  else if (state.readOnly && commands.some(({ changesWork }) => changesWork)) state.apply({ type: 'rest' });
}

function chordOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `Mod+${shiftKey ? 'Shift+' : ''}${name}` : name;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
  );
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"], [data-opening]') !== null;
}
