import { CommentRangeEnd, CommentRangeStart, CommentReference, Document, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_NOTE, MAX_WORK } from '../../src/model/limits';
import { readAnnotations } from '../../src/sources/annotations';
import { readWordComments } from '../../src/sources/docx/comments';
import type { ReadNotes } from '../../src/sources/notes';
import { readWork } from '../../src/sources/work';
import { hostileText } from '../engine/arbitraries';
import { holds } from '../fuzz/holds';

const bytes = (text: string) => new TextEncoder().encode(text);
const notesIn = (read: ReadNotes) => {
  if (!read.ok) throw new Error(read.says);
  return read.notes.notes;
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, text: string, author = 'Bo') =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-01T10:00:00Z"><w:p>${run(text)}</w:p></w:comment>`;
const word = (body: string, comments: string) =>
  zipSync({
    'word/document.xml': bytes(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/comments.xml': bytes(`<w:comments ${W}>${comments}</w:comments>`),
  });

describe('the comments of a Word file', () => {
  test('are read as the docx library writes them: words, author, day, and what stands around', async () => {
    const file = await Packer.toBuffer(
      new Document({
        comments: {
          children: [
            {
              id: 7,
              author: 'Cy',
              date: new Date('2026-02-03T04:05:06Z'),
              children: [new Paragraph('Who'), new Paragraph('counted?')],
            },
          ],
        },
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new TextRun('Twelve '),
                  new CommentRangeStart(7),
                  new TextRun({ text: 'ships', bold: true }),
                  new TextRun(' wait'),
                  new CommentRangeEnd(7),
                  new TextRun({ children: [new CommentReference(7)] }),
                  new TextRun(' outside.'),
                ],
              }),
            ],
          },
        ],
      }),
    );
    expect(notesIn(readWordComments(new Uint8Array(file)))).toEqual([
      {
        text: 'Who\n\ncounted?',
        tags: [],
        star: false,
        author: 'Cy',
        created: '2026-02-03T04:05:06.000Z',
        targets: [
          { exact: 'ships wait', prefix: 'Twelve ', suffix: ' outside.', position: null, side: null, source: null },
        ],
      },
    ]);
  });

  test('are on words that tracked changes leave, over the ends of paragraphs, and on a paragraph where they mark no words', () => {
    const body = [
      `<w:p>${run('Two ')}${start(1)}${run('boats')}<w:del w:id="9"><w:r><w:delText>ships</w:delText><w:t>ships</w:t></w:r></w:del></w:p>`,
      `<w:p>${run('sank')}${end(1)}${run(' early.')}</w:p>`,
      `<w:p>${run('Nobody was hurt.')}<w:r><w:commentReference w:id="2"/></w:r></w:p>`,
    ].join('');
    const read = notesIn(readWordComments(word(body, comment(1, 'Both?') + comment(2, 'Who says so?'))));
    expect(read.map(({ targets: [own] }) => [own?.prefix, own?.exact, own?.suffix])).toEqual([
      ['Two ', 'boats\nsank', ' early.'],
      ['', 'Nobody was hurt.', ''],
    ]);
  });

  test('that answer others are notes of their own', () => {
    const body = `<w:p>${start(1)}${start(2)}${run('Two boats')}${end(1)}${end(2)}</w:p>`;
    const read = notesIn(readWordComments(word(body, comment(1, 'How many?', 'Ann') + comment(2, 'Two.', 'Bo'))));
    expect(read.map(({ author, text }) => [author, text])).toEqual([
      ['Ann', 'How many?'],
      ['Bo', 'Two.'],
    ]);
  });

  test.each([
    ['has no comments', zipSync({ 'word/document.xml': bytes('<a/>') }), 'has no comments in it'],
    ['is no Word file', zipSync({ 'a.txt': bytes('x') }), 'is a ZIP archive and no Word document.'],
    ['is cut off', word('', comment(1, 'x')).slice(0, 200), 'is a damaged Word document.'],
    ['is nested without end', word('<w:p>'.repeat(100_000), comment(1, 'x')), 'is a damaged Word document.'],
    ['has more tags than a novel', word('<w:p/>'.repeat(700_000), comment(1, 'x')), 'tags; the limit is'],
    ['has too many comments', word('', comment(1, 'x').repeat(MAX_WORK + 1)), 'has more than 10,000 comments'],
    [
      'has every comment on everything',
      word(
        `${Array.from({ length: 2000 }, (_, k) => start(k)).join('')}<w:p>${run('x'.repeat(20_000))}</w:p>${Array.from({ length: 2000 }, (_, k) => end(k)).join('')}`,
        comment(1, 'x'),
      ),
      'is a damaged Word document.',
    ],
  ])('are refused where a file %s', (_, file, says) => {
    const read = readWordComments(file);
    expect(read.ok ? '' : read.says).toContain(says);
  });
});

/** Any pieces of a Word file with comments, in any order: starts without ends, comments without a place, tags that nothing closes. */
const wordPieces = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(start, end), fc.nat(4)).map(([one, id]) => one(id)),
      hostileText.map((text) => run(text.replace(/[&<>]/g, ''))),
      fc.constantFrom(
        '<w:p>',
        '</w:p>',
        '<w:del>',
        '</w:del>',
        '<w:r><w:br/></w:r>',
        '<w:tbl><w:tr>',
        '<x',
        '&',
        ']]>',
      ),
      fc.constantFrom('__proto__', 'constructor', '', '-1', '1e9').map((id) => `<w:commentRangeStart w:id="${id}"/>`),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const anyComments = fc
  .array(fc.tuple(fc.nat(4), hostileText, fc.constantFrom('Bo', '', '__proto__', 'x'.repeat(500))), { maxLength: 4 })
  .map((all) => all.map(([id, text, author]) => comment(id, text.replace(/[&<>]/g, ''), author)).join(''));

test('comments of any Word file are read or refused in words, each on words of the file', () =>
  holds('work: comments of a Word file', fc.tuple(wordPieces, anyComments), ([body, comments]) => {
    const read = readWordComments(word(`<w:p>${run('Two boats')}</w:p>${body}`, comments));
    if (!read.ok) expect(read.says).toMatch(/^(?:has|is) .+\.$/s);
    else
      for (const { text, targets } of read.notes.notes) {
        expect(typeof text).toBe('string');
        for (const { exact, prefix, suffix } of targets)
          expect([typeof exact, typeof prefix, typeof suffix]).toEqual(['string', 'string', 'string']);
      }
  }));

const quote = { type: 'TextQuoteSelector', exact: 'Two boats', prefix: '', suffix: ' sank' };
const position = { type: 'TextPositionSelector', start: 3, end: 12 };

describe('annotations', () => {
  test.each([
    ['one alone', { type: 'Annotation', bodyValue: 'How many?', target: { selector: quote } }],
    ['in a list', [{ body: 'How many?', target: [{ selector: [position, quote] }] }]],
    [
      'on a page',
      {
        type: 'AnnotationPage',
        items: [{ body: [{ value: 'How many?' }], target: { source: 'x', selector: [quote] } }],
      },
    ],
    [
      'in a collection',
      {
        first: {
          items: [
            {
              body: { value: 'How many?', purpose: 'commenting' },
              target: { selector: { type: 'RangeSelector', refinedBy: quote } },
            },
          ],
        },
      },
    ],
    [
      'in a graph',
      { '@graph': [{ body: { value: 'How many?' }, target: { selector: { ...quote, type: ['TextQuoteSelector'] } } }] },
    ],
  ])('are read %s', (_, json) => {
    const [own, ...more] = notesIn(readAnnotations(bytes(JSON.stringify(json))));
    expect(more).toEqual([]);
    expect(own?.text).toBe('How many?');
    expect(own?.targets).toMatchObject([{ exact: 'Two boats', prefix: '', suffix: ' sank' }]);
  });

  test('with tags, star, author and day; what only describes a text is no note', () => {
    const own = {
      motivation: ['commenting', 'highlighting'],
      creator: { type: 'Person', name: 'Cy' },
      created: '2026-01-02T03:04:05+02:00',
      body: [
        { value: 'How many?', purpose: 'replying' },
        { value: 'numbers', purpose: 'tagging' },
      ],
      target: { selector: position },
    };
    const description = { motivation: 'describing', body: { value: 'x' }, target: 'a' };
    expect(notesIn(readAnnotations(bytes(JSON.stringify([own, description]))))).toEqual([
      {
        text: 'How many?',
        tags: ['numbers'],
        star: true,
        author: 'Cy',
        created: '2026-01-02T01:04:05.000Z',
        targets: [{ exact: '', prefix: '', suffix: '', position: [3, 12], side: null, source: null }],
      },
    ]);
  });

  test('of any form are read or refused, and never break', () => {
    const names = fc.constantFrom(
      'target',
      'body',
      'selector',
      'items',
      'first',
      'type',
      'value',
      'exact',
      '__proto__',
    );
    const { anything } = fc.letrec((tie) => ({
      anything: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('TextQuoteSelector', 'tagging', null, 4, true),
        fc.string(),
        fc.array(tie('anything'), { maxLength: 3 }),
        fc.dictionary(names, tie('anything'), { maxKeys: 4 }),
      ),
    }));
    return holds('work: annotations', anything, (json) => {
      const read = readAnnotations(bytes(JSON.stringify(json ?? null)));
      if (read.ok)
        for (const { text, targets } of read.notes.notes)
          expect([typeof text, Array.isArray(targets)]).toEqual(['string', true]);
    });
  });

  test('are cut to what a note may hold, and refused where they are too many', () => {
    const long = { body: 'x'.repeat(2 * MAX_NOTE), target: 'a' };
    expect(notesIn(readAnnotations(bytes(JSON.stringify(long))))[0]?.text).toHaveLength(MAX_NOTE);
    const many = Array.from({ length: MAX_WORK + 1 }, () => ({ body: 'x', target: 'a' }));
    expect(readAnnotations(bytes(JSON.stringify(many)))).toMatchObject({ ok: false });
  });
});

test.each([
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    'is neither a saved comparison (.parallax.json), nor a Word file',
  ],
  ['a text', bytes('Dear Ann, I have read it.'), 'is neither a saved comparison nor a file of annotations.'],
  ['other JSON', bytes('{"a": 1}'), 'is JSON, but neither a saved comparison nor a file of annotations.'],
])('%s is refused in words', async (_, file, says) => {
  const read = await readWork(file, 'x');
  expect('says' in read ? read.says : '').toContain(says);
});
