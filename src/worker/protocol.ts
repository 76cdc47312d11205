import type { Input, SourceText } from '../engine/input';
import type { Comparison, ReaderWork, Report, Side } from '../engine/model';
import type { Part } from './parts';

/** What the page asks of the worker. */
export type EngineRequest =
  | { readonly id: number; readonly task: 'compare'; readonly a: Input; readonly b: Input }
  | { readonly id: number; readonly task: 'rework'; readonly comparison: Comparison; readonly work: ReaderWork }
  | { readonly id: number; readonly task: 'ingest'; readonly source: SourceText; readonly side: Side };

/** What the worker tells on the way: how much is done, 0 to 1. */
export interface EngineProgress {
  readonly id: number;
  readonly share: number;
}

/** A comparison on its way: first its frame, then part after part. */
export type EngineDelivery =
  | { readonly id: number; readonly frame: Comparison }
  | { readonly id: number; readonly part: Part };

/** What the worker answers: the one thing that was asked for, or why it failed. A comparison has been delivered before. */
export type EngineResponse =
  | { readonly id: number; readonly ok: true }
  | { readonly id: number; readonly ok: true; readonly report: Report }
  | { readonly id: number; readonly ok: false; readonly message: string };
