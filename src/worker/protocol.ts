import type { Input, SourceText } from '../engine/input';
import type { Comparison, Report, Side } from '../engine/model';

/** What the page asks of the worker. */
export type EngineRequest =
  | { readonly id: number; readonly task: 'compare'; readonly a: Input; readonly b: Input }
  | { readonly id: number; readonly task: 'ingest'; readonly source: SourceText; readonly side: Side };

/** What the worker tells on the way: how much is done, 0 to 1. */
export interface EngineProgress {
  readonly id: number;
  readonly share: number;
}

/** What the worker answers: the one thing that was asked for, or why it failed. */
export type EngineResponse =
  | { readonly id: number; readonly ok: true; readonly comparison: Comparison }
  | { readonly id: number; readonly ok: true; readonly report: Report }
  | { readonly id: number; readonly ok: false; readonly message: string };
