import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Comparison } from '../model/comparison';
import { withHomes } from '../model/homes';
import { MAX_SAVED_BYTES } from '../model/limits';
import type { SourceText } from '../model/source';
import { readSource } from '../sources/file';
import { readSaved } from '../sources/saved/read';
import { codeOf, type Read } from './io';
import { isOfSystem, systemWords } from './system-errors';

/** A file as it lies on the disk (or came from standard input) and the text in it. */
export interface LoadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: SourceText;
  /** What to know of it before comparing. */
  readonly warning?: string;
}

/** Reads a report from a path, or from `stdin` for `-`. */
export async function loadReport(path: string, stdin: NodeJS.ReadableStream): Promise<Read<LoadedFile>> {
  const read = await readBytes(path, stdin);
  if (!read.ok) return read;
  const name = path === '-' ? 'standard input' : path;
  const result = await readSource(read.value, name);
  if (!result.ok) return { ok: false, says: result.problem.message };
  const { source, warning } = result;
  return { ok: true, value: { name: basename(name), bytes: read.value, source, ...(warning && { warning }) } };
}

/** A saved comparison as it lies on the disk, and what is in it. */
export interface LoadedComparison {
  readonly bytes: Uint8Array;
  readonly comparison: Comparison;
}

/** Reads a comparison that Parallax saved. */
export async function loadSaved(path: string, stdin: NodeJS.ReadableStream): Promise<Read<LoadedComparison>> {
  const read = await readBytes(path, stdin);
  if (!read.ok) return read;
  const result = readSaved(read.value);
  if (!result.ok) return wrong(path, result.says);
  const [comparison, ...others] = result.saved.comparisons;
  if (comparison && others.length === 0)
    return { ok: true, value: { bytes: read.value, comparison: withHomes(comparison) } };
  return wrong(path, `holds ${result.saved.comparisons.length} comparisons. Give a file that holds one.`);
}

/** The bytes of a file, or of `stdin` for `-`, as they come. */
export async function openInput(path: string, stdin: NodeJS.ReadableStream): Promise<Read<AsyncIterable<Uint8Array>>> {
  if (path === '-') return { ok: true, value: stdin as AsyncIterable<Uint8Array> };
  try {
    const file = await open(path);
    if ((await file.stat()).isDirectory()) {
      await file.close();
      return wrong(path, 'is a folder. Give a file.');
    }
    return { ok: true, value: file.createReadStream() };
  } catch (error) {
    return wrong(path, unreadable(error));
  }
}

async function readBytes(path: string, stdin: NodeJS.ReadableStream): Promise<Read<Uint8Array>> {
  const input = await openInput(path, stdin);
  if (!input.ok) return input;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input.value) {
      size += chunk.length;
      if (size > MAX_SAVED_BYTES)
        return wrong(path, `is larger than ${MAX_SAVED_BYTES / 1024 / 1024} MB. Give the text of one report.`);
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    return wrong(path, unreadable(error));
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

/** Why a file could not be read, in words; throws what is no expected failure. */
function unreadable(error: unknown): string {
  if (!isOfSystem(error)) throw error;
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file. Check the path.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read. Check its permissions.';
    default:
      return `could not be read: ${systemWords(error)}.`;
  }
}

function wrong(path: string, says: string): Read<never> {
  return { ok: false, says: `${path === '-' ? 'standard input' : path}: ${says}` };
}
