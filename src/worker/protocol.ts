import type { Transfer } from '../model/closer-reading';
import type { Comparison } from '../model/comparison';
import type { Report, Side } from '../model/report';
import type { ReaderWork } from '../model/review';
import type { Input, SourceText } from '../model/source';
import type { Beginning } from '../projections/beginning';
import type { Form, Wanted } from '../projections/export-form';
import type { Part } from '../projections/parts';
import type { Read } from '../sources/accept';
import type { ReadOptions } from '../sources/file';
import type { ReadSaved } from '../sources/saved/refused';
import type { ReadWork } from '../sources/work';

/** What the page asks of the worker. `home` is the address of the page's folder: what the encoder is opened from lies there. */
export type EngineRequest =
  /** `closely` is `home` where the comparison is to be made with the encoder, else null. */
  | {
      readonly id: number;
      readonly task: 'compare';
      readonly a: Input;
      readonly b: Input;
      readonly closely: string | null;
    }
  | {
      readonly id: number;
      readonly task: 'rework';
      readonly comparison: Comparison;
      readonly work: ReaderWork;
      readonly home: string;
    }
  | { readonly id: number; readonly task: 'keep-encoder'; readonly home: string }
  | { readonly id: number; readonly task: 'ingest'; readonly source: SourceText; readonly side: Side };

/** What the worker tells on the way: how much is done, 0 to 1. */
export interface EngineProgress {
  readonly id: number;
  readonly share: number;
}

/** What the reports of a comparison begin with, told as soon as they are read. */
export interface EngineBeginnings {
  readonly id: number;
  readonly beginnings: readonly [Beginning, Beginning];
}

/** What the worker tells while it fetches what the encoder is opened from. */
export interface EngineTransfer {
  readonly id: number;
  readonly transfer: Transfer;
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

/** All that the worker tells the page. */
export type EngineMessage = EngineProgress | EngineBeginnings | EngineTransfer | EngineDelivery | EngineResponse;

/** What the page sends to the worker that exports: the comparison, part after part, then what is wanted of it. */
export type ExportRequest =
  | { readonly frame: Comparison }
  | { readonly part: Part }
  | { readonly form: Form; readonly wanted: Wanted };

/** The file, or why there is none. */
export type ExportResponse =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly message: string };

/** What the page has a thread read: a file or rich text as an article, the bytes of a saved file, or those of any file with somebody's work in it. */
export type ReadingRequest =
  | { readonly bytes: Uint8Array; readonly name: string; readonly options: ReadOptions }
  | { readonly html: string; readonly name: string }
  | { readonly saved: Uint8Array }
  | { readonly work: Uint8Array; readonly name: string };

/** What the thread answers, once. Other messages may come from it: pdf.js says that it is there wherever it is loaded. */
export type ReadingResponse = { readonly read: Read } | { readonly saved: ReadSaved } | { readonly work: ReadWork };
