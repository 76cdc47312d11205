import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/ingest/tokens';
import { readAlone } from '../resources';
import { outline } from './notation';

describe('plain text', () => {
  it('has a headline, a publication line, headings, dialogue and embedded media', async () => {
    const text = `Bridge closed after cracks found
Published 2024-03-05

The bridge was closed on Monday. Nobody was hurt.

"No danger"
- We saw no danger, the mayor said. We acted at once.

YouTube
Watch the bridge from above`;
    expect(await outline({ text })).toBe(`title: Bridge closed after cracks found
(dateline: publication line)
paragraph: The bridge was closed on Monday.
  Nobody was hurt.
heading: "No danger"
quotation: - We saw no danger, the mayor said.
  We acted at once.
(embed: embedded media)
(embed: embedded media)`);
    expect(await readAlone({ text }, 'a')).toMatchObject({
      title: 'Bridge closed after cracks found',
      published: '2024-03-05',
      language: 'en',
    });
  });

  it('puts lines that were wrapped by hand together again', async () => {
    const text = `The bridge was closed on Monday after engineers found
cracks in two of its pillars, and it will stay closed
until the repairs are done.

Traffic is led over the old bridge, which is narrow and
was not built for lorries, the city said.`;
    expect(
      await outline({ text }),
    ).toBe(`paragraph: The bridge was closed on Monday after engineers found cracks in two of its pillars, and it will stay closed until the repairs are done.
paragraph: Traffic is led over the old bridge, which is narrow and was not built for lorries, the city said.`);
  });

  it('reads Windows line ends', async () => {
    expect(await outline({ text: 'One line.\r\n\r\nAnother line.' })).toBe(
      'paragraph: One line.\nparagraph: Another line.',
    );
  });
});

describe('what is of the page', () => {
  const story = 'The bridge was closed on Monday.';
  it.each([
    [
      'SKOPJE, North Macedonia (AP) — The bridge was closed.',
      '(dateline: dateline)\nparagraph: The bridge was closed.',
    ],
    [
      'WASHINGTON, Nov 21 (Example) - The bridge was closed.',
      '(dateline: dateline)\nparagraph: The bridge was closed.',
    ],
    ['NATO members – all of them – agreed.', 'paragraph: NATO members – all of them – agreed.'],
    ['Bridge Closed', '(furniture: headline, repeated)'],
    ['By Ada Lind and Tom de Vries', '(byline: byline)'],
    ['By Tuesday the army had left.', 'paragraph: By Tuesday the army had left.'],
    ['Updated 5 March 2024, 10:30', '(dateline: publication line)'],
    ['The bridge on Monday. (Photo: Ada Lind)', '(caption: picture caption)'],
    ['Ada Lind / Example Images', '(caption: picture caption)'],
    ['Share on Facebook', '(furniture: page controls)'],
    ['Print', '(furniture: page controls)'],
    ['Print is not dead, the editor said.', 'paragraph: Print is not dead, the editor said.'],
    ['Read more: Ten bridges to see', '(furniture: links to other reports)'],
    ['Sign up for our morning letter.', '(furniture: page furniture)'],
    ['© 2024 The Example. All rights reserved.', '(furniture: page furniture)'],
    ['He shared this view on Monday.', 'paragraph: He shared this view on Monday.'],
  ])('%s', async (line, expected) => {
    expect(await outline({ text: `Bridge closed\n\n${line}\n\n${story}` })).toBe(
      `title: Bridge closed\n${expected}\nparagraph: ${story}`,
    );
  });
});

describe('Markdown', () => {
  const text = `Written by [Ada Lind](#) on March 6, 2024

## Cracks Shut City Bridge

Engineers found *cracks* in **two** pillars, the [city](https://example.org) said. The mayor

Written by [Ada Lind](#) on March 6, 2024

---

called it a precaution.

Example Images
The bridge

> A quoted line
> goes on.

- one point
- another point

## Subscribe to The Example

Get it every day.

- 24 issues`;

  it('folds what is of the page and joins the sentence that a page header cuts', async () => {
    expect(await outline({ text })).toBe(`(byline: byline)
title: Cracks Shut City Bridge
paragraph: Engineers found cracks in two pillars, the city said.
  The mayor called it a precaution.
(furniture: page header, repeated 2 times)
(furniture: markup)
(caption: picture caption)
quotation: A quoted line goes on.
list-item: one point
list-item: another point
(furniture: subscription box)
(furniture: subscription box)
(furniture: subscription box)
(furniture: markup)`);
  });

  it('knows author and day from the byline', async () => {
    expect(await readAlone({ text }, 'b')).toMatchObject({
      author: 'Ada Lind',
      published: '2024-03-06',
      title: 'Cracks Shut City Bridge',
    });
  });

  it('lets what the source knows come before what the text says', async () => {
    expect(await readAlone({ text, author: 'A. Lind', outlet: 'The Example' }, 'b')).toMatchObject({
      author: 'A. Lind',
      outlet: 'The Example',
    });
  });

  it('leaves a said-twice sentence and a paragraph that begins with “By” alone', async () => {
    const plain =
      'Title here\n\nBy Tuesday the army had left.\n\n“We saw nothing.”\n\nThen again.\n\n“We saw nothing.”';
    expect(await outline({ text: plain })).not.toContain('(');
  });
});

describe('structured sources', () => {
  const text =
    'Home News Sport\n\nBridge closed\n\nThe bridge was closed. The mayor\n\nPage 2\n\ncalled it a precaution.';
  const span = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];

  it('are taken by what the source knows, and a cut sentence is joined', async () => {
    const structure = [
      { kind: 'furniture', span: span('Home News Sport'), reason: 'not part of the article' },
      { kind: 'title', span: span('Bridge closed') },
      { kind: 'paragraph', span: span('The bridge was closed. The mayor') },
      { kind: 'furniture', span: span('Page 2'), reason: 'page number' },
      { kind: 'paragraph', span: span('called it a precaution.') },
    ] as const;
    expect(await outline({ text, structure })).toBe(`(furniture: not part of the article)
title: Bridge closed
paragraph: The bridge was closed.
  The mayor called it a precaution.
(furniture: page number)`);
  });

  it('give way to the blocks that a reader has settled', async () => {
    const blocks = [
      { kind: 'furniture', spans: [span('Home News Sport'), span('Page 2')], reason: 'folded by you' },
      {
        kind: 'paragraph',
        spans: [span('Bridge closed'), span('The bridge was closed. The mayor'), span('called it a precaution.')],
      },
    ] as const;
    expect(await outline({ text, blocks })).toBe(`(furniture: folded by you)
paragraph: Bridge closed The bridge was closed.
  The mayor called it a precaution.`);
  });
});

describe('sentences', () => {
  // `|` stands where a sentence ends
  it.each([
    'Mr. Smith met Gen. Li.| They spoke.',
    'He lives in the U.S. and likes it.| So does she.',
    'The U.S. Senate met.| It rose at 5 p.m. on Friday.',
    'J. K. Rowling wrote it.| Fans cheered.',
    'It cost $2.5bn, up 3.4 percent.| Analysts shrugged.',
    '“We will stay.”| He left.',
    '“Will you stay?” she asked.| He left.',
    'It happened on Nov. 21 in Skopje.| Nobody came.',
    'Well… perhaps not.| Yes!| No?| Yes.',
    'He said it (twice.)| Then he sat.',
    '新闻报道。|第二句。',
    'Rep. Jane Doe, D-Va., voted no.| Others did not.',
    'It was 3 a.m. in Kyiv.| Sirens sounded.',
    'The firm, Example Inc., grew.| Its rival shrank.',
    'He has a Ph.D. in law.| She has none.',
    'It happened at St. Mary’s.| The doors were open.',
    'See No. 7 on the list.| It is short.',
    'The U.K. and the E.U. agreed.| The U.S. did not.',
    '“Is it safe?”| Nobody knew.',
    '“It is safe,” she said.| “We checked.”| He agreed.',
    '(It rained.)| Then the sun came.',
    'Prices rose by 1.5 to 2.5 percent.| Wages did not.',
    'He met J.D. Vance on Monday.| They talked.',
    'Yahoo! is a firm.| So is that one.',
    'She asked: “Why?”| There was no answer.',
    'In Jan. 2024 it opened.| It closed in Feb.| Nobody minded.',
  ])('%s', async (marked) => {
    const text = marked.replaceAll('|', '');
    const report = await readAlone({ text }, 'a');
    const own = report.sentences.map(({ spans }) => spans.map((span) => text.slice(...span)).join(' '));
    expect(own).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it.each([
    [
      'de',
      'Am 21. November sagte Dr. Weber, z.B. Brücken seien sicher.| „Ist das so?“ fragte er.| Niemand antwortete.',
    ],
    ['fr', 'M. Dupont a fermé le pont lundi, cf. la carte.| « Est-ce sûr ? » a-t-il demandé.| Personne n’a répondu.'],
    ['sv', 'Bron stängdes i måndags, bl.a. efter att sprickor hittats.| Trafiken leds om.'],
    ['es', 'El Sr. García cerró el puente el lunes.| ¿Es seguro?| Nadie respondió.'],
  ])('%s: %s', async (language, marked) => {
    const text = marked.replaceAll('|', '');
    const { sentences } = await readAlone({ text, language }, 'a');
    expect(sentences.map(({ spans }) => spans.map((span) => text.slice(...span)).join(' '))).toEqual(
      marked.split('|').map((part) => part.trim()),
    );
  });

  it.each([
    ['sv', 'Bron stängdes i måndags efter att ingenjörer hade hittat sprickor i två av dess pelare.'],
    ['de', 'Die Brücke wurde am Montag gesperrt, nachdem Ingenieure Risse in zwei Pfeilern gefunden hatten.'],
    ['fr', 'Le pont a été fermé lundi après que des ingénieurs ont découvert des fissures dans deux piliers.'],
    ['en', 'The bridge was closed on Monday after engineers found cracks in two of its pillars.'],
    ['und', '12 34 56'],
  ])('are told to be in %s', async (language, text) => {
    expect((await readAlone({ text }, 'a')).language).toBe(language);
  });
});

describe('a language tag', () => {
  it.each(['en-US', 'de-AT', 'zh-Hant', 'x', '!!', 'en_GB', ''])('%j is taken as it comes', async (language) => {
    expect(
      (await readAlone({ text: 'He met Gen. Holt. They spoke.', language }, 'a')).sentences.length,
    ).toBeGreaterThan(0);
  });

  it('with a region is still English', async () => {
    expect((await readAlone({ text: 'He met Gen. Holt. They spoke.', language: 'en-US' }, 'a')).sentences).toHaveLength(
      2,
    );
  });
});

describe('tokens', () => {
  it.each(
    'U.S. U.S.-led Covid-19 well-known 13,700 $2.5bn €40m Zelensky’s 9/11 3.5% 10:30 AT&T O’Brien l’OTAN state-of-the-art 2023-11-22 p.m. 1990s 5G'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    const text = `a ${word} b`;
    expect(tokenize(text, [0, text.length]).map(({ span }) => text.slice(...span))).toEqual(['a', word, 'b']);
  });
});
