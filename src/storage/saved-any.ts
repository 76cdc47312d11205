/** Remembers that something has been saved, where it can be asked at once: a first visit waits for no database. */
const SAVED_ANY = 'parallax.kept';

export function rememberSaved(): void {
  try {
    localStorage.setItem(SAVED_ANY, 'yes');
  } catch {
    // Then the example is shown, and the library is one step away.
  }
}

/** Whether anything has ever been saved in this browser. */
export function hasSavedAny(): boolean {
  try {
    return localStorage.getItem(SAVED_ANY) !== null;
  } catch {
    return false;
  }
}
