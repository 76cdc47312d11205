import type { Command, CommandPlace } from './command';
import { MOVES, OVERLAYS, VIEWS } from './reading-commands';
import { REVIEW } from './review-commands';

/** Everything that can be done on the reading screen, in the order in which it is listed. */
export const COMMANDS: readonly Command[] = [...MOVES, ...VIEWS, ...REVIEW, ...OVERLAYS];

export function commandsFor(place: CommandPlace): readonly Command[] {
  return COMMANDS.filter(({ places }) => places?.includes(place));
}

export function commandOf(id: string): Command {
  const command = COMMANDS.find((each) => each.id === id);
  if (!command) throw new Error(`There is no command ${id}.`);
  return command;
}
