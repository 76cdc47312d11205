import { randomBytes } from 'node:crypto';
import { chmod, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOf, isClosedPipe, type Streams, write } from './io';
import { isOfSystem, systemWords } from './system-errors';

/** As many links as a system follows before it takes them for a circle. */
const MOST_LINKS = 40;

/**
 * Writes the result to standard output, or to `path`. A file is written anew beside the old one and then takes its place, so that
 * whatever happens there is either the old file or the whole new one; what is no plain file (a pipe, a device, a socket's end)
 * is written as it stands, and a link stays a link. Returns null, or a line that says what went wrong.
 *
 * @throws what is no failure of the system, and a closed pipe.
 */
export async function writeResult(
  result: string | Uint8Array,
  path: string | null,
  streams: Streams,
): Promise<string | null> {
  try {
    await (path === null ? write(streams.stdout, result) : writeTo(path, result));
    return null;
  } catch (error) {
    if (!isOfSystem(error) || isClosedPipe(error)) throw error;
    return `${path ?? 'standard output'}: ${unwritable(error)}`;
  }
}

async function writeTo(path: string, content: string | Uint8Array): Promise<void> {
  const target = await targetOf(path);
  if (target.inPlace) return put(target.path, content, 'w');
  // A short name of its own: the file's may be as long as a name can be.
  const fresh = join(dirname(target.path), `.parallax-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await put(fresh, content, 'wx');
    if (target.mode !== null) await chmod(fresh, target.mode);
    await rename(fresh, target.path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw error;
  }
}

interface Target {
  readonly path: string;
  /** True where nothing can take its place. */
  readonly inPlace: boolean;
  /** Who may do what with the file that stands there now; null where there is none. */
  readonly mode: number | null;
}

/** What `path` leads to, links followed. */
async function targetOf(path: string): Promise<Target> {
  const found = await orNone(stat(path));
  if (!found) return { path: await endOfLinks(path), inPlace: false, mode: null };
  // What has no name any more (/dev/stdout of a pipe, of a deleted file) can be opened under this one alone.
  const real = found.isFile() ? await orNone(realpath(path)) : null;
  return real ? { path: real, inPlace: false, mode: found.mode & 0o777 } : { path, inPlace: true, mode: null };
}

/** Where a file comes to stand whose name is a link, or a chain of links, to nothing yet. */
async function endOfLinks(path: string): Promise<string> {
  let end = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = await readlink(end).catch(() => null);
    if (next === null) return end;
    end = resolve(await realpath(dirname(end)), next);
  }
  return end;
}

async function orNone<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
}

async function put(path: string, content: string | Uint8Array, flags: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(content);
    // Before the rename: else a power cut could leave the new name with nothing in it.
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

function unwritable(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such folder to write to. Check the path.';
    case 'EISDIR':
      return 'is a folder. Give --out the name of a file.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written. Choose another place.';
    default:
      return `could not be written: ${systemWords(error)}.`;
  }
}
