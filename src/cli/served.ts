/** The page with a word that a program serves it, so that it asks for no service worker and is not offered for installing. */
export function notKept(page: string): string {
  return page
    .replace('<head>', '<head><meta name="served-by" content="program">')
    .replace(/<link rel="manifest"[^>]*>/, '');
}
