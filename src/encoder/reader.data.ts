/** The encoder that is shipped, and its three files as they are unpacked. */
export const READER = {
  version: 'reader-1',
  scale: 10.5534086227417,
  none: 0.7919489741325378,
  files: {
    model: {
      name: 'reader-1.onnx',
      bytes: 23071695,
      sha256: 'd35961cecf565753d5f07656a8f3d9ac8a6e5347a8c7bf0f0c252d5ffa2aa32d',
    },
    vocabulary: {
      name: 'reader-1.vocab.txt',
      bytes: 231508,
      sha256: '07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3',
    },
    runtime: {
      name: 'ort-wasm-simd-threaded.wasm',
      bytes: 14239897,
      sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
    },
  },
} as const;
