const SAVE_NOW = 'Your work is still on this page: save it as a file before you close it.';

/** What is stored of a comparison is not whole. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
}

/** Why a comparison could not be saved, and what to do, from what the browser threw. */
export function failureMessage(error: unknown): string {
  const { name, message } = describe(error);
  switch (name) {
    case 'QuotaExceededError':
      return `This browser has no room left for it. ${SAVE_NOW} Deleting other comparisons makes room.`;
    case 'VersionError':
      return `A newer version of Parallax has been used in this browser. ${SAVE_NOW} Then reload it.`;
    case 'InvalidStateError':
    case 'SecurityError':
    case 'UnknownError':
    case 'ReferenceError':
      return `This browser keeps nothing here, as in a private window. ${SAVE_NOW}`;
    case 'DamagedRecord':
      return 'A part of what this browser had stored of it is missing or damaged. What is left can be saved as a file.';
    default:
      return `It could not be kept in this browser (${message}). ${SAVE_NOW}`;
  }
}

/** A DOMException is no Error everywhere. */
function describe(error: unknown): { readonly name: string; readonly message: string } {
  if (typeof error !== 'object' || error === null) return { name: '', message: String(error) };
  const { name = '', message = '' } = error as { name?: unknown; message?: unknown };
  return { name: String(name), message: String(message) };
}
