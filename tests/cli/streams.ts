import { Readable, Writable } from 'node:stream';

/** Streams of a run that keep what was written. */
export function streams(input: string | Uint8Array = '') {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const into = (chunks: Buffer[]) =>
    new Writable({
      write(chunk, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
  return {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into(out),
    stderr: into(err),
    out: () => Buffer.concat(out).toString(),
    err: () => Buffer.concat(err).toString(),
  };
}
