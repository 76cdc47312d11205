import { Button } from './Button';

/** Something that can be done on a screen, drawn as a button where there is room, and else as an item of a menu. */
export interface Action {
  readonly label: string;
  /** More about it, for whoever hears the screen. */
  readonly description?: string;
  /** The one thing that a screen is for. */
  readonly strong?: boolean;
  readonly onSelect: () => void;
}

export function Actions({ actions }: { actions: readonly Action[] }) {
  return actions.map(({ label, description, strong, onSelect }) => (
    <Button key={label} variant={strong ? 'strong' : 'plain'} aria-description={description} onClick={onSelect}>
      {label}
    </Button>
  ));
}
