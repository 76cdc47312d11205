import type { ReactNode } from 'react';
import type { Action } from '../../ui/Actions';
import type { Reading } from './useReading';

/** What the reading screen hands to its layout, whatever the width. */
export interface LayoutProps {
  readonly reading: Reading;
  readonly title: string;
  readonly actions: readonly Action[];
  readonly notices: ReactNode;
}
