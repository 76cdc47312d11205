import { type ReactNode, useId, useTransition } from 'react';
import { Button } from './Button';

/** Something that can be done on a screen, drawn as a button where there is room, and else as an item of a menu. */
export interface Action {
  readonly label: string;
  /** More about it in words, for whoever hears the screen; a part that follows what it tells of by itself. */
  readonly description?: ReactNode;
  /** The one thing that a screen is for. */
  readonly strong?: boolean;
  readonly onSelect: () => void;
}

export function Actions({ actions }: { actions: readonly Action[] }) {
  return actions.map((action) => <ActionButton key={action.label} {...action} />);
}

function ActionButton({ label, description, strong, onSelect }: Action) {
  const id = useId();
  // The button answers the press at once; the screen that it leads to takes a moment more to draw.
  const [isLeading, lead] = useTransition();
  return (
    <>
      <Button
        variant={strong ? 'strong' : 'plain'}
        aria-describedby={description ? id : undefined}
        aria-busy={isLeading || undefined}
        onClick={() => lead(onSelect)}
      >
        {label}
      </Button>
      {description && (
        <span id={id} hidden>
          {description}
        </span>
      )}
    </>
  );
}
