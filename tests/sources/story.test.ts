import { describe, expect, test } from 'vitest';
import { isStory } from '../../src/engine/ingest/story';
import { readAlone } from '../engine/resources';
import { PARAGRAPHS, TITLE } from './article';
import { readWell } from './reading';

const [first, second, third, ...rest] = PARAGRAPHS;
const p = (text: string) => `<p>${text}</p>`;
const all = PARAGRAPHS.map(p).join('');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} - The Courier</title>${head}</head><body><main>${body}</main></body></html>`;
const article = (body: string) => page(`<article><h1>${TITLE}</h1>${body}</article>`);

/** What is told as the story, without its headline, and what is folded. */
async function blocksOf(content: string | Uint8Array) {
  const report = await readAlone((await readWell(content, 'page.html')).source, 'a');
  const textOf = ({ spans }: (typeof report.blocks)[number]) =>
    spans.map((span) => report.text.slice(...span)).join(' ');
  const story = report.blocks.filter((block) => isStory(block) && block.kind !== 'title');
  return {
    report,
    story: story.map(textOf),
    headings: story.filter(({ kind }) => kind === 'heading').map(textOf),
    folded: report.blocks.filter((block) => !isStory(block)).map(textOf),
  };
}

describe('nothing of the story is lost', () => {
  test.each<readonly [string, string]>([
    [
      'in an article called after its author',
      `<article class="post author-lena-brandt status-published"><h1>${TITLE}</h1>${all}</article>`,
    ],
    [
      'in a lead called teaser',
      `<div><h1>${TITLE}</h1><div class="teaser-text">${p(first)}</div><div class="text">${[second, third, ...rest].map(p).join('')}</div></div>`,
    ],
    ['in noscript alone', `<div class="post"><h1>${TITLE}</h1><div><noscript>${all}</noscript></div></div>`],
    [
      'under a class of page headers, above a legal note',
      `<div class="row site_header"><div class="tools"><h1>${TITLE}</h1></div><article><div class="main_content">${all}</div></article></div>`,
    ],
    ['in a form around the page', `<form id="form1"><h1>${TITLE}</h1><div>${all}</div></form>`],
    [
      'behind an advertisement',
      `<article><h1>${TITLE}</h1><div>${PARAGRAPHS.slice(0, -1).map(p).join('')}<div class="ad-slot">Advertisement</div>${p(PARAGRAPHS.at(-1) ?? '')}</div></article>`,
    ],
  ])('%s', async (_, body) => expect((await blocksOf(page(body))).story).toEqual(PARAGRAPHS));

  test('under a heading that is never closed', async () => {
    const { story, headings } = await blocksOf(
      article(`${p(first)}<h2>What comes next${[second, third, ...rest].map(p).join('')}`),
    );
    expect(story).toEqual([first, 'What comes next', second, third, ...rest]);
    expect(headings).toEqual(['What comes next']);
  });

  test('with tags in strings of a script', async () => {
    const strings = Array.from(
      { length: 700 },
      (_, k) => `b[${k}] = "<div><a href=\\"/${k}\\">Sport<\\/a><\\/div>";`,
    ).join('\n');
    const html = article(all).replace('</head>', `<script>${strings}</script><!-- ${'<div>'.repeat(700)} --></head>`);
    expect((await blocksOf(html)).story).toEqual(PARAGRAPHS);
  });

  test('with a zero byte, and with stray bytes of another encoding', async () => {
    const german = 'Die Hafenbehörde von Märlow erhöht die Gebühren für Fähren und größere Schiffe um zwölf Prozent.';
    const bytes = new TextEncoder().encode(article(`${all}${p(german)}`).replace('master', 'mas\0ter'));
    const stray = new Uint8Array([
      ...bytes,
      ...new TextEncoder().encode('<footer>f'),
      0xfc,
      ...new TextEncoder().encode('r</footer>'),
    ]);
    expect((await blocksOf(stray)).story).toEqual([...PARAGRAPHS, german]);
  });

  test('in sections, lists and words that come again', async () => {
    const { story } = await blocksOf(
      article(`${p(first)}${p(second)}<section id="tags"><h2>How the tags work</h2>${p(third)}</section>
      <h2>Ferries</h2><ul><li>Nine crowns a night</li><li>Pay first</li></ul><h2>Barges</h2><ul><li>Nine crowns a night</li><li>Pay first</li></ul>
      ${p(rest[0] ?? '')}<p>Why?</p>${rest.slice(1).map(p).join('')}`),
    );
    const again = ['Nine crowns a night', 'Pay first'];
    expect(story).toEqual([
      first,
      second,
      'How the tags work',
      third,
      'Ferries',
      ...again,
      'Barges',
      ...again,
      rest[0],
      'Why?',
      ...rest.slice(1),
    ]);
  });

  test('in headings that are buttons, and what they open', async () => {
    const { story, headings } = await blocksOf(
      article(
        `${p(first)}<h3><button aria-expanded="false">Who pays?</button></h3><div class="panel" hidden>${p(second)}</div><h3><button>Who gains?</button></h3><div>${[third, ...rest].map(p).join('')}</div>`,
      ),
    );
    expect(story).toEqual([first, 'Who pays?', second, 'Who gains?', third, ...rest]);
    expect(headings).toEqual(['Who pays?', 'Who gains?']);
  });

  test.each([
    [
      'a standfirst above the day',
      '<p class="article-intro">For nine days nothing sailed, and now it does.</p><div><span>4 March 2025, 6.00 a.m.</span></div><div>2 min</div>',
    ],
    ['a lead without a full stop', '<div class="c-standfirst">Nine days without a ship</div>'],
    ['a subtitle as a heading', '<h2>Nine days without a ship are over at last</h2>'],
  ])('%s', async (_, lead) => {
    const { story } = await blocksOf(
      page(`<article><header><h1>${TITLE}</h1>${lead}</header><div class="body">${all}</div></article>`),
    );
    expect(story).toEqual([lead.replace(/<div><span>.*/, '').replace(/<[^>]*>/g, ''), ...PARAGRAPHS]);
  });

  test('a lead that the page sums itself up with', async () => {
    const html = page(
      `<div class="x"><h1>${TITLE}</h1><div>Ships sail again from today on</div></div><div>${all}</div>`,
      '<meta name="description" content="Ships sail again from today on">',
    );
    expect((await blocksOf(html)).story.at(0)).toBe('Ships sail again from today on');
  });
});

describe('what only leads elsewhere is folded', () => {
  test.each([
    '<p>Lesen Sie auch: <a href="/1">Warum der Kai versinkt</a></p>',
    '<p>À lire aussi : <a href="/1">Pourquoi le quai s’enfonce</a></p>',
    '<p>PUEDES VER: <a href="/1">Por qué se hunde el muelle</a></p>',
    '<p>Unbekanntes Wort: <a href="/1">Warum der Kai versinkt</a></p>',
    '<h3>Weitere Themen</h3>',
    '<p>Anzeige</p>',
    '<p>5 min read</p>',
    '<p>More great stories from us</p><ul><li><a href="/1">The life of a lighthouse keeper</a></li><li>How the <a href="/2">fish soup got its name</a></li></ul>',
  ])('%s', async (html) => {
    const { story } = await blocksOf(
      article([...PARAGRAPHS.slice(0, 4).map(p), html, ...PARAGRAPHS.slice(4).map(p), html].join('')),
    );
    expect(story).toEqual(PARAGRAPHS);
  });

  test('a credit and a day under the headline', async () => {
    const { story, report } = await blocksOf(article(`<span>By Lena Brandt - 11/18/19 11:04 PM EST</span>${all}`));
    expect(story).toEqual(PARAGRAPHS);
    expect(report).toMatchObject({ author: 'Lena Brandt', published: '2019-11-18' });
  });
});

describe('a picture’s credit', () => {
  test.each([
    'The pier. Photo: Lena Brandt',
    'The pier on Sunday (AP Photo/Lena Brandt)',
    'A crane. Getty Images',
    'Foto: dpa',
  ])('%s is one', async (line) => {
    expect((await blocksOf(article(`${p(first)}${p(line)}${all.replace(p(first), '')}`))).story).toEqual(PARAGRAPHS);
  });

  test.each(['MARLOW, Norland (AP) — The latest on the storm (all times local):', 'Police release photos'])(
    '%s is none',
    async (line) => {
      const { story } = await blocksOf(article(`${p(first)}<p>${line}</p>${all.replace(p(first), '')}`));
      expect(story.join(' ')).toContain(line.replace(/^.*— /, ''));
    },
  );
});

describe('the headline', () => {
  const body = `<div>${all}</div>`;
  test.each([
    [
      'is what a reader sees, not what a page calls itself elsewhere',
      `<h1>The pier that eats the harbour’s money</h1>${body}`,
      'The pier that eats the harbour’s money',
    ],
    ['is no name of the outlet', `<h1><a href="/">The Courier</a></h1><h2>${TITLE}</h2>${body}`, TITLE],
    ['is without its label', `<h1><span>OPINION</span> ${TITLE}</h1>${body}`, TITLE],
    ['may stand in no heading', `<div class="title">${TITLE}</div>${body}`, TITLE],
    ['is not “View in browser”', `<p><a href="/">View in browser</a></p><h1>${TITLE}</h1>${body}`, TITLE],
  ])('%s', async (_, html, title) => {
    const { report } = await blocksOf(page(html));
    expect([report.title, report.outlet]).toEqual([title, 'The Courier']);
  });
});

test('the language is that of the text, not that of the template', async () => {
  const german =
    'Die Hafenbehörde von Märlow erhöht die Gebühren für Fähren und größere Schiffe ab dem 3. April um zwölf Prozent, sagte die Vorsitzende am Dienstag.';
  expect(
    (
      await blocksOf(
        article(p(german) + p('Das ist längst fällig, meinte ein Fischer, der kaum mehr zahlt als vor neun Jahren.')),
      )
    ).report.language,
  ).toBe('de');
  expect((await blocksOf(article(all))).report.language).toBe('en');
});

test('of two days the first is that of publication', async () => {
  const line =
    '<p>Last updated on <time class="updated" datetime="2024-01-02">2 January</time>. First published on <time class="published" datetime="2023-06-14">14 June</time></p>';
  expect((await blocksOf(article(line + all))).report.published).toBe('2023-06-14');
});
