import type { ComponentType } from 'react';

/** One part in one or several of its states. */
export interface Story {
  /** Also the name of its picture. */
  readonly name: string;
  readonly Example: ComponentType;
  /** Takes the window for itself. */
  readonly wholeScreen?: boolean;
  /** Its one button opens what is to be seen: it is pressed before the picture is taken. */
  readonly opens?: boolean;
}
