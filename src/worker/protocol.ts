import type { Input } from '../engine/input';
import type { Comparison } from '../engine/model';

/** What the page asks of the worker. */
export interface CompareRequest {
  readonly id: number;
  readonly a: Input;
  readonly b: Input;
}

/** What the worker answers. */
export type CompareResponse =
  | { readonly id: number; readonly ok: true; readonly comparison: Comparison }
  | { readonly id: number; readonly ok: false; readonly message: string };
