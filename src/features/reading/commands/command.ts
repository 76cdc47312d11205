import type { LucideIcon } from 'lucide-react';
import type { ReadingState } from '../store/state';

/** Where a command is offered as a button, beside the palette, the keys and their list. */
export type CommandPlace = 'phone-menu' | 'passage';

/**
 * One thing that can be done on the reading screen. Keys, menus, the list of keys and the palette are all drawn from the
 * registry of commands: a new one is written into it and nowhere else.
 */
export interface Command {
  readonly id: string;
  /** What it is called on buttons and in the palette; as things stand, where that matters. */
  readonly label: string | ((state: ReadingState) => string);
  /** What it does, for the list of keys, where the label alone does not tell. */
  readonly help?: string;
  /** Each as `KeyboardEvent.key` names it, with `Mod+` for Ctrl or Cmd and `Mod+Shift+` before it. */
  readonly keys?: readonly string[];
  readonly icon?: LucideIcon;
  readonly places?: readonly CommandPlace[];
  /** It changes the reader's work: where a file is only read, it can't. */
  readonly changesWork?: boolean;
  /** Whether there is anything to do; always, where it does not say. */
  readonly isPossible?: (state: ReadingState) => boolean;
  /** Whether what it switches is on. */
  readonly isOn?: (state: ReadingState) => boolean;
  /** Already at hand where it is offered, so the palette has no need of it. */
  readonly keyOnly?: boolean;
  readonly run: (state: ReadingState) => void;
}

export function labelOf({ label }: Command, state: ReadingState): string {
  return typeof label === 'string' ? label : label(state);
}

export function isPossible({ changesWork, isPossible: has }: Command, state: ReadingState): boolean {
  return !(changesWork && state.readOnly) && (has?.(state) ?? true);
}
