import { zipSync } from 'fflate';

/** A ZIP archive of files by name. The same files give the same bytes: all have one date, the first that an archive can name, in whatever zone. */
export function archiveOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
