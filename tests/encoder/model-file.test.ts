import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type KnownFile, unpackFile } from '../../src/encoder/model-file';

const bytes = Uint8Array.from({ length: 300_000 }, (_, k) => (k * k) % 251);
const known: KnownFile = {
  name: 'some.onnx',
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
};
const packed = new Uint8Array(gzipSync(bytes));

describe('a file of the encoder', () => {
  it('is the same, packed or unpacked on the way', async () => {
    expect(await unpackFile(packed, known)).toEqual(bytes);
    expect(await unpackFile(bytes, known)).toBe(bytes);
  });

  it.each([
    ['cut off', packed.slice(0, -100)],
    ['followed by something', new Uint8Array([...packed, 1, 2, 3])],
    ['longer than it may be', new Uint8Array(gzipSync(new Uint8Array(bytes.length + 1)))],
    ['another one', new Uint8Array(gzipSync(bytes.toReversed()))],
    ['a page that says it is not there', new TextEncoder().encode('<!doctype html><p>Not found')],
    ['empty', new Uint8Array()],
  ])('is damaged where it is %s', async (_, wrong) => {
    await expect(unpackFile(wrong, known)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('some.onnx'),
    });
  });
});
