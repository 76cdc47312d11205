import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exported } from './exported';
import { NOTED } from './noted';

const [first, ...rest] = NOTED.reader.notes;
/** Two notes of the reader's are somebody else's. */
const MERGED = {
  ...NOTED,
  reader: { ...NOTED.reader, notes: [{ ...first, author: 'Bo <Bee>' } as NonNullable<typeof first>, ...rest] },
};

test.each([
  ['html', ['Notes by <bdi>R. Reader</bdi> and <bdi>Bo &#60;Bee&#62;</bdi>', '<bdi>Bo &#60;Bee&#62;</bdi> ·']],
  ['md', ['· Bo \\<Bee> ·', 'R. Reader ·']],
  ['csv', [',Bo <Bee>,', ',R. Reader,']],
  [
    'tei',
    [
      '<respStmt xml:id="reader-2"><resp>notes</resp><name>Bo &#60;Bee&#62;</name>',
      'resp="#reader-2"',
      'resp="#reader"',
    ],
  ],
  ['annotations', ['"name": "Bo \\u003cBee>"', '"name": "R. Reader"']],
  ['json', ['"author": "Bo <Bee>"']],
] as const)('%s says of each note who wrote it', (form, says) => {
  const text = String(exported(MERGED, form));
  for (const words of says) expect(text).toContain(words);
});

test('so do the comments of a Word file', () => {
  const files = unzipSync(exported(MERGED, 'docx') as Uint8Array);
  const [comments, document] = ['comments', 'document'].map((name) =>
    new TextDecoder().decode(files[`word/${name}.xml`]),
  );
  expect(comments).toContain('w:author="Bo &#60;Bee&#62;" w:initials="B"');
  expect(comments).toContain('w:author="R. Reader" w:initials="R"');
  expect(document).toContain('Notes by R. Reader and Bo &#60;Bee&#62;');
});
