import type { ComponentProps, ReactNode } from 'react';
import { Button } from '../../../ui/Button';
import { useReading, useReadingStore } from '../store/use-reading';
import { type Command, isPossible, labelOf } from './command';
import { keyShortcuts } from './key-words';

interface CommandButtonProps extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  readonly command: Command;
  /** In the place of its icon and label. */
  readonly children?: ReactNode;
}

/** A button that runs a command; one that switches something shows whether it is on. */
export function CommandButton({ command, children, ...rest }: CommandButtonProps) {
  const store = useReadingStore();
  const label = useReading((state) => labelOf(command, state));
  const isOn = useReading((state) => command.isOn?.(state));
  const possible = useReading((state) => isPossible(command, state));
  const Icon = command.icon;
  return (
    <Button
      {...(isOn !== undefined && { variant: 'toggle', 'aria-pressed': isOn })}
      aria-keyshortcuts={keyShortcuts(command.keys)}
      disabled={!possible}
      {...rest}
      onClick={() => command.run(store.getState())}
    >
      {children ?? (
        <>
          {Icon && <Icon aria-hidden="true" className="size-3.5" />} {label}
        </>
      )}
    </Button>
  );
}
