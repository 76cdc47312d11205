/** What one version of the reader is made of. */
export interface Shipped {
  /** Another one for other content. */
  readonly version: string;
  /** Addresses of its files, relative to its folder; the page itself is the empty one. */
  readonly files: readonly string[];
}

/** Under one origin may lie more than one reader, and other things. */
const prefix = (home: string) => `parallax ${home} `;

export function cacheName(home: string, version: string): string {
  return prefix(home) + version;
}

/** Of the versions of this reader the current one is kept, and the one before; the names come oldest first. */
export function outdated(names: readonly string[], current: string, home: string): readonly string[] {
  return names.filter((name) => name.startsWith(prefix(home)) && name !== current).slice(0, -1);
}

/** Under which address the answer is kept; null for what has to be asked of the server. */
export function keyFor(
  { method, url, mode }: Pick<Request, 'method' | 'url' | 'mode'>,
  home: string,
  files: readonly string[],
): string | null {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(home)) return null;
  const file = address.slice(home.length);
  // What stands behind the question mark says what the page opens, not which page.
  if (file === '' || (mode === 'navigate' && file === 'index.html')) return home;
  return files.includes(file) || file.startsWith('assets/') ? address : null;
}
