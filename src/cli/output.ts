import { randomUUID } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf, type Streams, write } from './io';

/**
 * Writes the result to standard output, or to `path`: into a new file beside it that then takes its place, so that whatever
 * happens there is either the old file or the whole new one. Returns null, or a line that says what went wrong.
 */
export async function writeResult(
  result: string | Uint8Array,
  path: string | null,
  streams: Streams,
): Promise<string | null> {
  if (path === null) {
    await write(streams.stdout, result);
    return null;
  }
  try {
    await replaceFile(path, result);
    return null;
  } catch (error) {
    return `${path}: ${unwritable(error)}`;
  }
}

async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const before = await existing(path);
  // A pipe or a device cannot be replaced, and has no halves.
  if (before && !before.isFile) return put(before.path, content, 'w');
  const target = before?.path ?? path;
  const fresh = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await put(fresh, content, 'wx');
    if (before) await chmod(fresh, before.mode);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** The file that stands at `path` now, links followed. */
async function existing(path: string): Promise<{ path: string; mode: number; isFile: boolean } | null> {
  try {
    const real = await realpath(path);
    const { mode, ...found } = await stat(real).then((s) => ({ mode: s.mode, isFile: s.isFile() }));
    return { path: real, mode: mode & 0o777, ...found };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
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
    case '':
      throw error;
    default:
      return `could not be written (${codeOf(error)}).`;
  }
}
