/** Writes what `highlights.mjs` has learnt. */
import { writeFileSync } from 'node:fs';

export function writeWeights(weights) {
  const list = (own) => `[${own.join(', ')}]`;
  const linear = ({ bias, features }) =>
    `{\n    bias: ${bias},\n    features: {\n${Object.entries(features)
      .map(([name, own]) => `      '${name}': ${list(own)},`)
      .join('\n')}\n    },\n  }`;
  const { word, vectors, boundaries, phrase, pair, only, rules } = weights;
  writeFileSync(
    'src/engine/rank/weights.data.ts',
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: they are learnt
// Written by scripts/learn/highlights.mjs. What each number is: \`LearntWeights\` in weights.ts.
import type { LearntWeights } from './weights';

// biome-ignore format: a line a feature
export const LEARNT: LearntWeights = {
  word: ${linear(word)},
  vectors: {
    word: ${list(vectors.word)},
    sentence: ${list(vectors.sentence)},
  },
  boundaries: {
    begins: ${list(boundaries.begins)},
    ends: ${list(boundaries.ends)},
  },
  phrase: ${linear(phrase)},
  pair: ${linear(pair)},
  only: ${linear(only)},
  rules: { ${Object.entries(rules)
    .map(([rule, own]) => `'${rule}': ${own}`)
    .join(', ')} },
};
`,
  );
}
