import type { ObservationKind } from '../model/observation';
import type { Choice } from './difference-filter';
import type { Marks } from './highlights';

/** The forms in which a comparison can be exported. */
export const FORMS = ['json', 'html', 'md', 'docx', 'csv', 'xlsx', 'tei', 'annotations'] as const;
export type Form = (typeof FORMS)[number];

/** What the name of a file in this form ends with, and its media type. */
export const FILES: Readonly<Record<Form, { readonly extension: string; readonly type: string }>> = {
  json: { extension: 'parallax.json', type: 'application/json' },
  html: { extension: 'html', type: 'text/html' },
  md: { extension: 'md', type: 'text/markdown' },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  csv: { extension: 'csv', type: 'text/csv' },
  xlsx: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  tei: { extension: 'tei.xml', type: 'application/tei+xml' },
  annotations: { extension: 'annotations.jsonld', type: 'application/ld+json' },
};

/** What of a comparison is exported. */
export interface Wanted {
  readonly what: 'all' | 'differences' | 'noted' | 'starred';
  /** The kinds of observation; null for those that are shown unasked. */
  readonly kinds: readonly ObservationKind[] | null;
  /** The differences in wording; no others are listed or marked. */
  readonly choice: Choice;
  /** Which of them are marked in the text. */
  readonly marks: Marks;
  /** At most this many passages, for a look at the beginning; null for all. */
  readonly most: number | null;
}

export const EVERYTHING: Wanted = {
  what: 'all',
  kinds: null,
  choice: { kinds: [], ignoring: [] },
  marks: 'telling',
  most: null,
};
