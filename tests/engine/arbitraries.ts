import fc from 'fast-check';
import type { Input } from '../../src/model/source';

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
export const hostileText = textOf(120);

function textOf(pieces: number): fc.Arbitrary<string> {
  return fc.array(piece, { maxLength: pieces }).map((own) => own.join(''));
}

function sourceOf(text: fc.Arbitrary<string>): fc.Arbitrary<Input> {
  return fc.oneof(
    text.map((own): Input => ({ text: own })),
    text.map((own): Input => ({ text: own, format: 'markdown' })),
    fc.array(text, { maxLength: 6 }).map((sentences): Input => ({ sentences })),
  );
}

/** Two reports of at most so many pieces; often the second is the first with some changed, so that there is something to link. */
function pairOf(pieces: number): fc.Arbitrary<readonly [Input, Input]> {
  const source = sourceOf(textOf(pieces));
  const changes = fc.array(fc.tuple(fc.nat(200), piece), { maxLength: 8 });
  return fc.oneof(
    fc.tuple(source, source),
    fc.tuple(fc.array(piece, { minLength: 5, maxLength: pieces }), changes).map(([own, changed]) => {
      const other = [...own];
      for (const [at, instead] of changed) other[at % other.length] = instead;
      return [{ text: own.join('') }, { text: other.join('') }] as const;
    }),
  );
}

export const pairOfSources = pairOf(120);
/** For many cases in a short time. */
export const smallPair = pairOf(24);
