import { memo } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import { isPossible } from '../../commands/command';
import { commandsFor } from '../../commands/registry';
import { useReading } from '../../store/use-reading';

const COMMANDS = commandsFor('passage');

/** What the reader can do with what is in focus. The same is done by keys. */
export const ReviewButtons = memo(function ReviewButtons() {
  const readOnly = useReading((state) => state.readOnly);
  const possible = useReading((state) =>
    COMMANDS.filter((command) => isPossible(command, state))
      .map(idOf)
      .join(),
  );
  if (readOnly) return null;
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">Your corrections</legend>
      {COMMANDS.filter(({ id }) => possible.split(',').includes(id)).map((command) => (
        <CommandButton key={command.id} command={command} />
      ))}
    </fieldset>
  );
});

function idOf({ id }: { readonly id: string }): string {
  return id;
}
