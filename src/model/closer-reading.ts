/** How much of a file, or of several, has come, in bytes as they are transferred. */
export interface Transfer {
  readonly come: number;
  readonly of: number;
}

/**
 * Why a comparison stays without a closer reading: it is switched off, was stopped, has failed, was declined when it was ready or before
 * it was fetched; one of the reports is in another language, they are too long, the links were given with them, the file is only
 * read, or it came by a link and nobody has asked for it.
 */
export type WithoutCloserReading =
  | 'off'
  | 'stopped'
  | 'failed'
  | 'declined'
  | 'not-fetched'
  | 'language'
  | 'long'
  | 'given-links'
  | 'read-only'
  | 'shared';

/** How far the closer reading of a comparison is. */
export type CloserReading =
  | { readonly at: 'done' }
  | { readonly at: 'without'; readonly why: WithoutCloserReading }
  /** The reader is to save data: what it needs is fetched when asked for. */
  | { readonly at: 'asking' }
  | { readonly at: 'fetching'; readonly transfer: Transfer }
  /** 0 to 1. */
  | { readonly at: 'reading'; readonly share: number }
  /** Ready, beside what the reader has begun to write or correct. */
  | { readonly at: 'offered' }
  | { readonly at: 'failed'; readonly message: string };
