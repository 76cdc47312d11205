/** Where a text came from, kept so that its bytes can be read anew. */
export interface Origin {
  readonly name: string;
  /** In the heading: “from a PDF”. */
  readonly label: string;
  /** Absent where a person pasted plain text. */
  readonly bytes?: Uint8Array;
  /** What the site that it was fetched from says of it. */
  readonly contentType?: string;
  readonly url?: string;
  /** How the bytes were read, and what was detected; absent where there was no choice. */
  readonly encoding?: string;
  readonly detected?: string;
  readonly warning?: string;
}

export const PASTED: Origin = { name: 'Pasted text', label: 'pasted text' };

/** A text that is corrected after it has been compared. */
export const COMPARED: Origin = { name: 'The text as it was compared', label: 'as it was compared' };

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
