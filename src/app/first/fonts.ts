/** Remembers that the reader's fonts have been fetched, so that they are at hand. */
const FETCHED = 'parallax.fonts';
/** What is drawn with them first, each in a letter that picks the file of most languages. */
const FONTS = ['1rem "Inter Variable"', '1rem "Source Serif 4 Variable"', 'italic 1rem "Source Serif 4 Variable"'];

/**
 * Whether the page is drawn with the reader's own fonts from the first. On a first visit by phone it is not: they are as much to
 * fetch as all else together, and words are wanted sooner.
 */
export function hasFonts(): boolean {
  if (!matchMedia('(width < 760px)').matches) return true;
  try {
    return localStorage.getItem(FETCHED) !== null;
  } catch {
    return false;
  }
}

/** Fetches the fonts for the next visit. */
export async function fetchFonts(): Promise<void> {
  await Promise.all(FONTS.map((font) => document.fonts.load(font, 'a')));
  try {
    localStorage.setItem(FETCHED, 'yes');
  } catch {
    // Then every visit is like the first.
  }
}
