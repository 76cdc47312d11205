/** Under one origin may lie more than one reader, and other things. */
const prefix = (home: string) => `parallax ${home} `;
/** The folder of the files that have their content in their name. */
const HASHED = 'assets/';

export function cacheName(home: string, version: string): string {
  return prefix(home) + version;
}

/** Of the versions of this reader the current one is kept, and the one before; the names come oldest first. */
export function outdated(names: readonly string[], current: string, home: string): readonly string[] {
  return names.filter((name) => name.startsWith(prefix(home)) && name !== current).slice(0, -1);
}

export function isSameInEveryVersion(url: string, home: string): boolean {
  return url.startsWith(home + HASHED);
}

/** Under which of the addresses `shipped` the answer is kept, or was by the version before; null for what has to be asked of the server. */
export function keyFor(
  { method, url, mode }: Pick<Request, 'method' | 'url' | 'mode'>,
  home: string,
  shipped: readonly string[],
): string | null {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(home)) return null;
  // What stands behind the question mark says what the page opens, not which page.
  if (address === home || (mode === 'navigate' && address === `${home}index.html`)) return home;
  return shipped.includes(address) || isSameInEveryVersion(address, home) ? address : null;
}
