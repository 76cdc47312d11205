import fc from 'fast-check';
import { zipSync } from 'fflate';
import { hostileText } from '../arbitraries';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const STORY =
  'The bridge over the river was closed on Monday morning after engineers had found cracks in two of its pillars, the mayor said to reporters.';

/** Names that every object has, names that lead elsewhere, and none. */
const odd = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../x',
  '/',
  '',
  'a'.repeat(3_000),
  'İ',
);
const times = fc.oneof(
  { weight: 12, arbitrary: fc.constant(1) },
  { weight: 3, arbitrary: fc.integer({ min: 2, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 500, max: 3_000 }) },
);

/** Some text over and over: what is slow shows where there is much of it. */
function repeated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, times)
    .map(([one, count]) => one.repeat(Math.min(count, Math.ceil(200_000 / (one.length + 1)))));
}

const TAGS =
  'html head body div p span a b font h1 h2 td tr table tbody ul ol li article main section blockquote q br hr form nav aside header footer figure figcaption time iframe noscript template svg math script style title meta link textarea amp-ad constructor'.split(
    ' ',
  );
const ATTRIBUTES =
  'class id role rel itemprop hidden style onclick onmouseover onerror srcdoc href src lang datetime content property name dir'.split(
    ' ',
  );
const VALUES =
  'display:none navigation share-row byline author og:title article:published_time 2023-06-31 javascript:x <script> headline application/ld+json'.split(
    ' ',
  );

const attribute = fc
  .tuple(
    fc.oneof(fc.constantFrom(...ATTRIBUTES), odd),
    fc.oneof(fc.constantFrom(...VALUES), odd, hostileText),
    fc.constantFrom('"', "'", ''),
  )
  .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);
const tag = fc
  .tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 3 }), fc.constantFrom('', '/', ' '))
  .map(([name, attributes, end]) => `<${name}${attributes.join('')}${end}>`);
const closing = fc.constantFrom(...TAGS).map((name) => `</${name}>`);
const linkedData = fc
  .tuple(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue({ maxDepth: 3 }), fc.oneof(odd, hostileText))
  .map(([value, author, name]) => {
    const graph = [
      { '@type': 'NewsArticle', author, publisher: { '@id': name }, headline: name },
      { '@id': name, name },
      value,
    ];
    return `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
  });
const markup = fc.oneof(
  { weight: 5, arbitrary: repeated(tag) },
  { weight: 4, arbitrary: repeated(closing) },
  {
    weight: 3,
    arbitrary: repeated(
      fc.constantFrom(`<p>${STORY}</p>`, STORY, '<!--', '-->', '<![CDATA[', '&amp;', '&#x0;', '<?', '?>'),
    ),
  },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: linkedData },
);

/** Pages of any elements, attributes and descriptions, whole or in part. */
export const hostilePage: fc.Arbitrary<HostileFile> = fc
  .tuple(fc.constantFrom('<!doctype html><html>', '<html lang="x"><body>', ''), fc.array(markup, { maxLength: 16 }))
  .map(([start, parts]) => ({ name: 'a.html', bytes: utf8(`${start}<p>${STORY}</p>${parts.join('')}`) }));

const WORD =
  'w:p w:r w:t w:tbl w:tr w:tc w:hyperlink w:sdt w:sdtContent w:ins w:del w:drawing w:pict w:footnoteReference w:br w:tab mc:AlternateContent'.split(
    ' ',
  );
const wordTag = fc
  .tuple(fc.constantFrom(...WORD), fc.array(fc.oneof(odd, fc.constantFrom('w:val', 'r:id', 'w:id')), { maxLength: 2 }))
  .map(
    ([name, names]) =>
      [
        `<${name}${names
          .filter(isName)
          .map((own, k) => ` ${own}${k}="1"`)
          .join('')}>`,
        `</${name}>`,
      ] as const,
  );
const isName = (name: string) => /^[\w:]+$/.test(name);
const wordBody: fc.Arbitrary<string> = fc
  .array(fc.tuple(wordTag, fc.oneof(hostileText.map(escaped), fc.constant(STORY)), times, fc.boolean()), {
    maxLength: 10,
  })
  .map((parts) =>
    parts
      .map(([[open, close], text, count, isNested]) => {
        const most = Math.min(count, Math.ceil(200_000 / (text.length + open.length)));
        const inside = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
        return isNested ? open.repeat(most) + inside + close.repeat(most) : `${open}${inside}${close}`.repeat(most);
      })
      .join(''),
  );
const core = fc
  .tuple(repeated(hostileText.map(escaped)), fc.constantFrom('2023-06-31T00:00:00Z', 'yesterday', '2023-11-20'))
  .map(
    ([title, date]) =>
      `<?xml version="1.0"?><cp:x><dc:title>${title}</dc:title><dcterms:created>${date}</dcterms:created></cp:x>`,
  );

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const wordParts = fc.tuple(wordBody, core).map(([body, properties]) => ({
  '[Content_Types].xml': utf8(CONTENT_TYPES),
  '_rels/.rels': utf8(RELATIONS),
  'word/document.xml': utf8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:mc="m"><w:body><w:p><w:r><w:t>${STORY}</w:t></w:r></w:p>${body}</w:body></w:document>`,
  ),
  'docProps/core.xml': utf8(properties),
}));

/** Word files of any elements. */
export const hostileWord: fc.Arbitrary<HostileFile> = wordParts.map((parts) => ({
  name: 'a.docx',
  bytes: zipSync(parts),
}));

/** Archives of any files, whole, overwritten in places, cut off, or one behind the other. */
export const hostileZip: fc.Arbitrary<HostileFile> = fc
  .tuple(
    wordParts,
    fc.array(fc.tuple(fc.oneof(odd, fc.constantFrom('a.xml', 'word/styles.xml', 'x.png')), times), { maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
    fc.option(fc.nat(), { freq: 4 }),
    fc.boolean(),
  )
  .map(([parts, others, changes, cut, isTwice]) => {
    const more = others.flatMap(([name, count], k) =>
      Array.from({ length: count }, (_, n) => [`${n || ''}${name}${k}`, utf8(STORY)] as const),
    );
    const whole = zipSync(Object.fromEntries([...Object.entries(parts), ...more]));
    const bytes = isTwice ? Buffer.concat([whole, whole]) : whole;
    // Most of what an archive says of its files stands at its end.
    for (const [at, value] of changes) bytes[bytes.length - 1 - (at % Math.min(bytes.length, 600))] = value;
    return { name: 'a.docx', bytes: cut === null ? bytes : bytes.subarray(0, 4 + (cut % bytes.length)) };
  });

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (own) => `&#${own.charCodeAt(0)};`);
}
