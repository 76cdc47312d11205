import type { Line } from './lines';

/**
 * Lines on their way to another thread. Their bytes lie one after another in memory that both threads share: none is copied when
 * they are sent, and they are still at hand where the other thread dies.
 */
export interface Packed {
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  /** `end` of each line in `bytes`; it begins where the one before ends. */
  readonly lines: readonly { readonly number: number; readonly end: number; readonly cut: boolean }[];
}

export function packed(lines: readonly Line[]): Packed {
  const bytes = new Uint8Array(new SharedArrayBuffer(lines.reduce((sum, line) => sum + line.bytes.length, 0)));
  let end = 0;
  return {
    lines: lines.map(({ number, bytes: own, cut }) => {
      bytes.set(own, end);
      end += own.length;
      return { number, end, cut };
    }),
    bytes,
  };
}

export function unpacked({ bytes, lines }: Packed): readonly Line[] {
  return lines.map(({ number, end, cut }, k) => ({ number, bytes: bytes.subarray(lines[k - 1]?.end ?? 0, end), cut }));
}
