import { access } from 'node:fs/promises';

/** The three streams of a run; tests bring their own. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

export const DONE = 0;
export const FAILED = 1;
export const WRONG_USAGE = 2;

/** Writes and waits until the text is taken, so that a slow reader slows us down. Rejects when the pipe is closed. */
export function write(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** What came of an input: its value, or one line that says which it was, what is wrong and what to do. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly says: string };

/** One line for a person, on standard error. */
export async function tell({ stderr }: Streams, line: string): Promise<void> {
  await write(stderr, `parallax: ${oneLine(line)}\n`);
}

/** Whether the reader of our output has gone (`parallax … | head`): no failure of ours. */
export function isClosedPipe(error: unknown): boolean {
  return codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED';
}

/** Whether there is a file or folder of that name that may be looked at. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** `ENOENT` and the like; empty where the error has no code. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
