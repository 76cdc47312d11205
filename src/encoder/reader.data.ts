/** The encoder that is shipped, and its three files as they are unpacked. Written by scripts/learn/encoder/make.py. */
export const READER = {
  version: 'reader-1',
  scale: 12.326097,
  none: 1.567383,
  files: {
    model: {
      name: 'reader-1.onnx',
      bytes: 13903810,
      sha256: '695ae931675be73577ef1585635d8b36096ede6ea392353a4f2cdd01ce178d03',
    },
    vocabulary: {
      name: 'reader-1.vocab.txt',
      bytes: 120850,
      sha256: '382e9dd4115321b19249c4346e991c08e786ff663afbe60ae382aff6b1bb46e0',
    },
    runtime: {
      name: 'ort-wasm-simd-threaded.wasm',
      bytes: 14239897,
      sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
    },
  },
} as const;
