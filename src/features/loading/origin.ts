/** Where a text came from, kept so that its bytes can be read anew. */
export interface Origin {
  readonly name: string;
  /** In the heading: “from a PDF”. */
  readonly says: string;
  /** Absent where a person pasted plain text. */
  readonly bytes?: Uint8Array;
  readonly contentType?: string;
  /** How the bytes were read, and what was detected; absent where there was no choice. */
  readonly encoding?: string;
  readonly detected?: string;
  readonly warning?: string;
}

export const PASTED: Origin = { name: 'Pasted text', says: 'pasted text' };

const KINDS: readonly (readonly [ending: RegExp, says: string])[] = [
  [/\.pdf$/i, 'from a PDF'],
  [/\.docx$/i, 'from a Word file'],
  [/\.(mhtml?|mht)$/i, 'from a saved page'],
  [/\.x?html?$/i, 'from a web page'],
  [/\.(md|markdown)$/i, 'from a Markdown file'],
];

export function kindOf(name: string): string {
  return KINDS.find(([ending]) => ending.test(name))?.[1] ?? 'from a text file';
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
