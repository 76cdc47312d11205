import fc from 'fast-check';
import type { Input } from '../../src/engine/input';

const HOSTILE = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2028',
  '\u00a0',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '🇲🇰',
  'İ',
  'ß',
  'ﷺ',
  '新闻报道。',
  'שלום',
  'Москва',
  '…',
  '“',
  '”',
  '‘',
  '«',
  '[',
  '](',
  ')',
  '**',
  '*',
  '_',
  '#',
  '# ',
  '> ',
  '- ',
  '---',
  '![',
  '`',
  '<b>',
  '.',
  '!',
  '?',
  ',',
  ':',
  '\r',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
];
const WORDS =
  'Russia NATO said claimed threat no not imminent immediate military the a of and in watch closely monitor 13,700 2019 $2.5bn U.S. Mr. Gen. November Tuesday Zelensky Zelenskyi Kiev Kyiv by Written Published 2023-11-22 Subscribe Photo: YouTube'.split(
    ' ',
  );

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.constantFrom('. ', '.\n\n', '? ', '.” ', ',” he said. ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Text made of news words, markup, broken Unicode and anything else. */
export const hostileText = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

const source: fc.Arbitrary<Input> = fc.oneof(
  hostileText.map((text): Input => ({ text })),
  hostileText.map((text): Input => ({ text, format: 'markdown' })),
  fc.array(hostileText, { maxLength: 6 }).map((sentences): Input => ({ sentences })),
);

/** Two reports; often the second is the first with some pieces changed, so that there is something to link. */
export const pairOfSources: fc.Arbitrary<readonly [Input, Input]> = fc.oneof(
  fc.tuple(source, source),
  fc
    .tuple(fc.array(piece, { minLength: 5, maxLength: 120 }), fc.array(fc.tuple(fc.nat(200), piece), { maxLength: 8 }))
    .map(([pieces, changes]): readonly [Input, Input] => {
      const changed = [...pieces];
      for (const [at, other] of changes) changed[at % changed.length] = other;
      return [{ text: pieces.join('') }, { text: changed.join('') }];
    }),
);
