import { lookUp } from '../../../model/look-up';

const NAMES: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** A key as a reader knows it: “Ctrl Shift Z”. */
export function keyWords(key: string): string {
  return key
    .split('+')
    .map((part) => lookUp(NAMES, part) ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}

/** Keys as `aria-keyshortcuts` wants them. */
export function keyShortcuts(keys: readonly string[] | undefined): string | undefined {
  return keys
    ?.map((key) =>
      key
        .split('+')
        .map((part) => (part === 'Mod' ? 'Control' : part.length === 1 ? part.toUpperCase() : part))
        .join('+'),
    )
    .join(' ');
}
