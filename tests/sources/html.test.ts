import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/file';
import { articleShares } from '../../src/sources/html/extract';
import { parseHtml } from '../../src/sources/html/parse';
import { cutIntoPieces } from '../../src/sources/html/walk';
import { AUTHOR, OUTLET, PARAGRAPHS, PUBLISHED, TITLE } from './article';
import { FRONT, PAGES, STUB } from './pages';
import { ofStory, readWell, textsOf } from './reading';

const pages = Object.entries(PAGES).map(([name, page]) => ({ name, ...page }));
const article = (body: string, head = '') =>
  `<!doctype html><html><head><title>T</title>${head}</head><body><article><h1>${TITLE}</h1>${body}</article></body></html>`;
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

async function blocksOf(html: string) {
  const { source } = await readWell(html, 'a.html');
  return (source.structure ?? []).map(({ span, ...known }) => ({ text: source.text.slice(...span), ...known }));
}

describe('a page', () => {
  test.each(pages)('$name: the whole story and nothing else', async ({ html }) => {
    const { source } = await readWell(html, 'a.html');
    expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
  });

  test.each(pages)('$name: the rest is kept, with the reason', async ({ html, furniture }) => {
    const blocks = await blocksOf(html);
    for (const text of furniture)
      expect(blocks).toContainEqual(expect.objectContaining({ text, reason: expect.any(String) }));
    expect(blocks.map(({ kind, text }) => kind === 'title' && text).filter(Boolean)).toEqual([TITLE]);
  });

  test('says what its furniture is', async () => {
    const blocks = await blocksOf(PAGES['boxes between']?.html ?? '');
    const reasons = new Set(blocks.flatMap(({ reason }) => reason ?? []));
    expect([...reasons]).toEqual(
      expect.arrayContaining([
        'cookie notice',
        'navigation',
        'subscription box',
        'advertisement',
        'about the author',
        'page footer',
      ]),
    );
  });
});

describe('names that every object has', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s says nothing', async (name) => {
    const [first = '', ...others] = PARAGRAPHS;
    // The name of an element begins with a letter.
    const tag = /^[a-z]/.test(name) ? name : 'p';
    const odd = `<p role="${name}" class="${name}" id="${name}">${first}</p><${tag}>${others[0]}</${tag}>`;
    const blocks = await blocksOf(
      article(
        odd +
          others
            .slice(1)
            .map((text) => `<p>${text}</p>`)
            .join(''),
      ),
    );
    expect(blocks.map(({ text }) => text)).toEqual([TITLE, ...PARAGRAPHS]);
    expect(blocks.every(({ reason = '' }) => typeof reason === 'string')).toBe(true);
    // What crosses from thread to thread can be copied.
    expect(structuredClone(blocks)).toEqual(blocks);
  });
});

describe('what a page says of itself', () => {
  test('in JSON-LD', async () => {
    expect((await readWell(PAGES.classic?.html ?? '', 'a.html')).source).toMatchObject({
      title: TITLE,
      outlet: OUTLET,
      author: AUTHOR,
      published: PUBLISHED,
      url: 'https://courier.example/harbour',
      // What a template says may be wrong: the text is held against it.
      properties: { language: 'en-GB' },
    });
  });

  test('in meta elements', async () => {
    const { source } = await readWell(PAGES['div soup']?.html ?? '', 'a.html');
    expect(source).toMatchObject({ title: TITLE, outlet: OUTLET, author: AUTHOR, published: PUBLISHED });
  });

  test('in its markup, and where it came from', async () => {
    const html = article(
      `<span itemprop="author">By ${AUTHOR}</span><time datetime="2023-11-20T23:30:00-05:00">Monday</time>${story}`,
      '<link rel="canonical" href="/harbour"><script type="application/ld+json">{broken</script>',
    );
    const { source } = await readWell(html, 'a.html', { url: 'https://courier.example/amp/harbour' });
    expect(source).toMatchObject({ author: AUTHOR, published: PUBLISHED, url: 'https://courier.example/harbour' });
  });

  test('and nothing that is no web address or no date', async () => {
    const html = article(story, '<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="soon">');
    const { source } = await readWell(html, 'a.html');
    expect([source.url, source.published]).toEqual([undefined, undefined]);
  });
});

describe('the blocks of a story', () => {
  test('have their kinds', async () => {
    const html =
      article(`${story}<h2>What comes next</h2><blockquote><p>“The sea gives and the sea takes,” a sign says.</p></blockquote>
      <ul><li>The gates close on Thursday at noon.</li><li>The market opens on Friday at six.</li></ul>
      <figure><img src="x.jpg"><figcaption>A crane. Photo: L. B.</figcaption></figure>
      <blockquote class="twitter-tweet"><p>The gates are open!</p>— Harbour (@harbour)</blockquote>${story}`);
    const blocks = await blocksOf(html);
    const kind = (beginning: string) => blocks.find(({ text }) => text.startsWith(beginning))?.kind;
    expect(['What comes', '“The sea', 'The gates close', 'A crane', 'The gates are'].map(kind)).toEqual([
      'heading',
      'quotation',
      'list-item',
      'caption',
      'embed',
    ]);
  });

  test('read as the page shows them', async () => {
    const html = article(
      `<p>The <b>har</b>bour&nbsp;master said <q>we are <i>open</i></q> to 13,<!-- x -->700 ships.<sup></sup></p>${story}`,
    );
    expect((await blocksOf(html)).map(({ text }) => text)).toContain(
      'The harbour master said “we are open” to 13,700 ships.',
    );
  });

  test('are put back where an extractor drops them', async () => {
    const html = `<!doctype html><html><body><main><h1>${TITLE}</h1><p class="lead">${PARAGRAPHS[0]}</p><div class="x">${PARAGRAPHS.slice(
      1,
      -1,
    )
      .map((text, k) => (k === 2 ? `<p><a href="/y">${text}</a></p>` : `<p>${text}</p>`))
      .join('')}</div><p>${PARAGRAPHS.at(-1)}</p></main></body></html>`;
    expect(textsOf((await readWell(html, 'a.html')).source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
  });

  test('begin with the headline that the page is named after', async () => {
    const html = `<!doctype html><title>${TITLE} - The Courier of Ostrel</title><body><div>Press S to search in here</div><h1>The Courier of Ostrel</h1><main><h1>${TITLE}</h1>${story}</main>`;
    const { source } = await readWell(html, 'a.html');
    expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
    expect(source.title).toBe(TITLE);
  });

  test('hold a headline once, however often the page shows it', async () => {
    const html = article(`<h2>${TITLE}</h2>${story}<p><b>${TITLE}</b></p>`);
    const titles = (await blocksOf(html)).filter(({ text }) => text === TITLE);
    expect(titles.map(({ kind }) => kind)).toEqual(['title', 'furniture', 'furniture']);
  });
});

describe('a page that is no article, or only part of one', () => {
  test('a page of links is refused', async () => {
    const read = await readSource(new TextEncoder().encode(FRONT), 'front.html');
    expect(read).toMatchObject({ ok: false, problem: { code: 'no-article' } });
  });

  test('a stub is let in, with a warning', async () => {
    const { source, warning } = await readWell(STUB, 'stub.html');
    expect(warning).toContain('asks the visitor to subscribe');
    expect(textsOf(source, ofStory)).toEqual([TITLE, PARAGRAPHS[0], PARAGRAPHS[1]]);
    expect((await readWell(PAGES.classic?.html ?? '', 'a.html')).warning).toBeUndefined();
  });
});

describe('a hostile page', () => {
  test('runs nothing, and is text', async () => {
    Reflect.set(globalThis, 'ran', 0);
    const hostile = article(
      `<script>globalThis.ran = 1</script><img src="https://tracker.example/p.gif" onerror="globalThis.ran = 2"><svg onload="globalThis.ran = 3"><text>drawn</text></svg>
      <iframe src="https://tracker.example" srcdoc="<script>parent.ran = 4</script>"></iframe><p onclick="globalThis.ran = 5">&lt;script&gt;alert(1)&lt;/script&gt; is only text here, the harbour master said.</p>
      <style>@import url(https://tracker.example/x.css)</style><noscript><img src="https://tracker.example/n.gif"></noscript>${story}`,
    );
    const { source } = await readWell(hostile, 'a.html');
    expect(Reflect.get(globalThis, 'ran')).toBe(0);
    expect(source.text).toContain('<script>alert(1)</script> is only text here');
    expect(source.text).not.toMatch(/tracker|globalThis|drawn/);
  });

  test.each([
    ['elements inside each other without end', `${'<div>'.repeat(30_000)}${story}`],
    ['elements that are never closed', story.replaceAll('</p>', '').repeat(200)],
    ['a great many elements', `${story}${'<i></i>'.repeat(120_000)}`],
    ['broken ends', `</div></article></p>${story}</table></b>`],
    ['frames inside tables inside lists', `<ul><table><li><tr><td>${story}</li></ul></td>`],
  ])('%s', async (_, body) => {
    const { source } = await readWell(`<!doctype html><html><body>${body}</body></html>`, 'a.html');
    expect(source.text).toContain(PARAGRAPHS[3]);
  });
});

test('an author who is marked is named without what else stands there', async () => {
  const marked = `<div itemprop="author" itemscope><style>b{}</style><script>play()</script><span itemprop="name">${AUTHOR}</span><span> ${'write to her, '.repeat(9)}</span></div>`;
  const { source } = await readWell(
    `<!doctype html><body><article><h1>${TITLE}</h1>${marked}${story}</article>`,
    'a.html',
  );
  expect(source.author).toBe(AUTHOR);
});

test('XHTML is read as the page it is', async () => {
  const html = `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ""><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title><script src="x.js"/></head><body><h1>${TITLE}</h1><a id="top"/>${story}</body></html>`;
  expect(textsOf((await readWell(html, 'a.xhtml')).source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
});

/** Elements that Readability gives another name, each with what makes it do so. */
const RENAMED: Readonly<Record<string, (attributes: string, text: string) => string>> = {
  h1: (attributes, text) => `<h1 ${attributes}>What comes next</h1><p>${text}</p>`,
  font: (attributes, text) => `<p><font ${attributes}>${text}</font></p>`,
  div: (attributes, text) => `<div ${attributes}>${text}</div>`,
  p: (attributes, text) => `<p ${attributes}>${text}<br><br>${text}</p>`,
  'td alone': (attributes, text) => `<table><tbody><tr><td ${attributes}>${text}</td></tr></tbody></table>`,
  'td of blocks': (attributes, text) => `<table><tr><td ${attributes}><p>${text}</p><p>${text}</p></td></tr></table>`,
  form: (attributes, text) => `<form ${attributes}><p>${text}</p></form>`,
  center: (attributes, text) => `<center ${attributes}><p>${text}</p></center>`,
  section: (attributes, text) =>
    `<section ${attributes}><div ${attributes}><p ${attributes}>${text}</p></div></section>`,
};

test.each([
  ['a head that comes late', (words: string) => `<p>${words}</p><head><p>${words}</p>`],
  ['words in its head', (words: string) => `<head><title>Port open</title><p>${words}</p><p>${words}</p>`],
  [
    'words for who runs no scripts in its head',
    (words: string) => `<head><noscript><p>${words}</p></noscript></head>${words}`,
  ],
  [
    'two heads',
    (words: string) => `<head><title>Port open</title></head><head><div>${words}</div></head><p>${words}</p>`,
  ],
])('a page with %s is read, as a browser shows it', async (_, html) => {
  const words =
    'The bridge over the river was closed on Monday after engineers had found cracks, the mayor said.'.repeat(3);
  const read = await readSource(new TextEncoder().encode(`<!doctype html><html>${html(words)}`), 'a.html');
  expect(read.ok && read.source.text).toContain(words);
});

describe('handlers and documents in attributes', () => {
  const HOSTILE = ['onclick="x()"', 'ONMOUSEOVER=x', 'onfocus', 'srcdoc="<p onload=x>"', `onload='x' onerror="y"`];

  test.each(Object.keys(RENAMED))('are gone before an extractor renames a %s', async (name) => {
    const build = RENAMED[name] as (attributes: string, text: string) => string;
    const plain = PARAGRAPHS.map((text) => build('', text)).join('');
    const hostile = PARAGRAPHS.map((text, k) => build(HOSTILE[k % HOSTILE.length] ?? '', text)).join('');
    const document = parseHtml(article(hostile));
    articleShares(document, cutIntoPieces(document.body));
    const left = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(left.filter((attribute) => /^on|srcdoc/i.test(attribute))).toEqual([]);
    expect(await blocksOf(article(hostile))).toEqual(await blocksOf(article(plain)));
  });
});

describe('a page that would take long', () => {
  test('whose blocks stand deep among long classes is read', async () => {
    const deep = `<div class="${'wideBox '.repeat(125)}">`.repeat(300);
    const { source } = await readWell(article(deep + `<p>${PARAGRAPHS[0]}</p>`.repeat(2_000)), 'a.html');
    expect(source.structure).toHaveLength(2_001);
  });

  test('that names more authors and things than anybody is read as far as the limit', async () => {
    const things = (name: string, more: object) =>
      Array.from({ length: 60_000 }, (_, k) => ({ '@id': `#${name}${k}`, ...more }));
    const graph = [
      { '@type': 'NewsArticle', headline: TITLE, author: [...things('b', {}), { name: AUTHOR }] },
      ...things('a', { name: 'x' }),
      { '@type': 'NewsArticle', headline: 'Beyond' },
    ];
    const data = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    const { source } = await readWell(article(story, data), 'a.html');
    expect([source.title, source.author]).toEqual([TITLE, undefined]);
  });
});
