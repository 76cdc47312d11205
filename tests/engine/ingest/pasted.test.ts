import { describe, expect, it } from 'vitest';
import { readAlone } from '../resources';
import { outline } from './notation';

const LEAD =
  'The swimming bath in Ostrow stays closed until May, because the builders found water in its walls on Monday.';
const NEXT = 'The council will pay for the repairs. Guests get their money back.';

describe('a page pasted with all around its story', () => {
  const text = `Skip to content
The Ostrow Post
Log in
Weather

Ostrow swimming bath stays closed until May

Mia Falk, Local editor
12 January 2024 • 9:30am

The bath on Monday. (Tom Reed/The Ostrow Post)

${LEAD}

RELATED
Ten baths to visit this summer
The long history of the Ostrow bath

${NEXT}

Topics
Ostrow
Baths
Share on Facebook
Most read
1. Bakery to close
2. A new bus line`;

  it('is its headline and its story', async () => {
    expect(await outline({ text })).toBe(`(furniture: page controls)
(furniture: page controls)
(furniture: page controls)
(furniture: page controls)
title: Ostrow swimming bath stays closed until May
(byline: byline)
(dateline: publication line)
(caption: picture caption)
paragraph: ${LEAD}
(furniture: links to other reports)
(furniture: links to other reports)
(furniture: links to other reports)
paragraph: The council will pay for the repairs.
  Guests get their money back.
(furniture: links to other reports)
(furniture: links to other reports)
(furniture: links to other reports)
(furniture: page controls)
(furniture: links to other reports)
(furniture: links to other reports)
(furniture: links to other reports)`);
  });

  it('knows who wrote it and when', async () => {
    expect(await readAlone({ text })).toMatchObject({
      title: 'Ostrow swimming bath stays closed until May',
      author: 'Mia Falk',
      published: '2024-01-12',
    });
  });

  it.each(['ANALYSIS', 'Opinion', 'Kommentar', 'View in browser'])('has no label for a headline: %s', async (label) => {
    const report = await readAlone({ text: `${label}\nThe bath is worth it\nBy Mia Falk\n\n${LEAD}` });
    expect([report.title, report.author]).toEqual(['The bath is worth it', 'Mia Falk']);
  });
});

describe('who wrote it and when', () => {
  it.each([
    ['en', 'By Mia Falk and Tom Reed | For the Post', 'January 12, 2024 at 6:00 a.m. EST', 'Mia Falk, Tom Reed'],
    ['en', 'By Mia Falk', 'Friday 12 January 2024', 'Mia Falk'],
    ['de', 'Von Mia Falk und Tom Reed', 'Stand: 12.01.2024, 14:20 Uhr | Lesedauer: 2 Minuten', 'Mia Falk, Tom Reed'],
    ['fr', 'Par Mia Falk et Tom Reed', 'Publié le 12 janvier 2024 à 14h20', 'Mia Falk, Tom Reed'],
    ['es', 'Por Mia Falk y Tom Reed', 'Ostrow | 12 ENE 2024 - 14:20 CET', 'Mia Falk, Tom Reed'],
  ])('%s: %s, %s', async (language, byline, date, author) => {
    const text = `A headline of five words\n\n${byline}\n${date}\n\n${LEAD}\n\n${NEXT}`;
    const report = await readAlone({ text, language });
    expect([report.author, report.published]).toEqual([author, '2024-01-12']);
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'dateline', 'paragraph', 'paragraph']);
  });

  it.each([
    ['12 January 2024 | Mia Falk', 'Mia Falk'],
    ['12 January 2024 by Tom de Wit', 'Tom de Wit'],
    ['New Ostrow, 12 January 2024', null],
  ])('in one line: %s', async (line, author) => {
    const report = await readAlone({ text: `A headline of five words\n\n${line}\n\n${LEAD}` });
    expect([report.author, report.published]).toEqual([author, '2024-01-12']);
  });

  it('is told by the second line that holds a date', async () => {
    const text = `A headline of five words\n\n10:30 GMT\nUpdated 12 January 2024\n\n${LEAD}`;
    expect((await readAlone({ text })).published).toBe('2024-01-12');
  });
});

describe('a live report', () => {
  it('has hours between its entries, and who wrote them, but no headings of these', async () => {
    const text = `Flood in Ostrow, live: two bridges closed

LIVE
Updated 5m ago

Key points
09:12
School bath closed to guests
08:40
Two bridges under water

09:12 GMT
Mia Falk
School bath closed to guests
The school bath is closed, because nobody can reach it any more.

8.40
Two bridges under water
Both bridges are closed. The river rose by two metres in the night.

7:05am CET
3h ago
The rain is expected to end in the evening.`;
    expect(await outline({ text })).toBe(`title: Flood in Ostrow, live: two bridges closed
(furniture: page furniture)
(dateline: publication line)
heading: Key points
(dateline: publication line)
heading: School bath closed to guests
(dateline: publication line)
heading: Two bridges under water
(dateline: publication line)
(byline: byline)
heading: School bath closed to guests
paragraph: The school bath is closed, because nobody can reach it any more.
(dateline: publication line)
heading: Two bridges under water
paragraph: Both bridges are closed.
  The river rose by two metres in the night.
(dateline: publication line)
(dateline: publication line)
paragraph: The rain is expected to end in the evening.`);
  });
});

describe('lines', () => {
  it('that are short but whole are not put together', async () => {
    const text = `Bath stays closed\n\n${LEAD.slice(0, 60)}.\n\nWhat to know\nFirst point of a short list\nSecond point of a short list\nThird point of a short list\n\n${NEXT}`;
    expect(await outline({ text })).toContain('Second point of a short list\n');
    expect((await readAlone({ text })).blocks).toHaveLength(7);
  });

  it('of quoted mail are put together without the signs before them', async () => {
    const text = `From: Mia Falk <mia@post.example>
Subject: Re: Fwd: The bath
Date: Fri, 12 Jan 2024 09:30:00 +0100

> The swimming bath in Ostrow stays closed until May, because the
> builders found water in its walls on Monday.
>
>> The council will pay for all of the repairs, and guests get the
>> money back that they have paid for the months until then, it
>> says.
> 
> --
> The Ostrow Post`;
    const report = await readAlone({ text });
    expect(await outline({ text })).toBe(`(furniture: page furniture)
(furniture: page furniture)
(dateline: publication line)
paragraph: The swimming bath in Ostrow stays closed until May, because the builders found water in its walls on Monday.
paragraph: The council will pay for all of the repairs, and guests get the money back that they have paid for the months until then, it says.
(furniture: page furniture)
(furniture: page furniture)
(furniture: markup)`);
    expect([report.title, report.author, report.published]).toEqual(['The bath', null, '2024-01-12']);
    // Every sign that is no space stands in one block.
    const held = report.blocks.flatMap(({ spans }) => spans.map((span) => text.slice(...span))).join('');
    expect([...held.replace(/\s/g, '')].sort()).toEqual([...text.replace(/\s/g, '')].sort());
  });

  it.each([
    'On 4 Mar 2025, at 14:20, Mia wrote:',
    'Am 04.03.2025 um 14:20 schrieb Mia Falk:',
    '---- Forwarded message ----',
  ])('that say whose mail is quoted are not of the story: %s', async (line) => {
    expect(await outline({ text: `${line}\n\n${LEAD}`, language: 'en' })).toBe(
      `(furniture: page furniture)\nparagraph: ${LEAD}`,
    );
  });

  it('of a list stand without their signs, and with their numbers', async () => {
    const text = `${LEAD}\n\n• One pool is dry.\n* The other is not.\n\n1. Go home.\n2. Come back in May.\n\n${NEXT}`;
    expect(await outline({ text })).toBe(`paragraph: ${LEAD}
list-item: One pool is dry.
list-item: The other is not.
list-item: 1. Go home.
list-item: 2. Come back in May.
paragraph: The council will pay for the repairs.
  Guests get their money back.
(furniture: markup)`);
  });
});

describe('what an agency and a page tell of the report', () => {
  it.each([
    ['(Adds comment by council, background)', '(furniture: page furniture)'],
    ['(Reporting by Mia Falk in Ostrow; Editing by Tom Reed)', '(furniture: page furniture)'],
    ['((mia.falk@post.example; +00 11 2233))', '(furniture: page furniture)'],
    ['Police release photos', 'heading: Police release photos'],
    [
      'It may rain. Send us your pictures: live@post.example',
      'paragraph: It may rain.\n  Send us your pictures: live@post.example',
    ],
    ['The latest from the bath (AP):', 'paragraph: The latest from the bath (AP):'],
    ['The bath on Monday. CREDIT: Tom Reed / Post', '(caption: picture caption)'],
    ['Foto: Tom Reed/dpa', '(caption: picture caption)'],
    ['Lesen Sie auch: Zehn Bäder', '(furniture: links to other reports)'],
    ['À lire aussi : dix piscines', '(furniture: links to other reports)'],
    ['Te puede interesar: diez piscinas', '(furniture: links to other reports)'],
    ['Mehr zum Thema', '(furniture: links to other reports)'],
    ['Anzeige', '(furniture: page controls)'],
    ['PUBLICIDAD', '(furniture: page controls)'],
  ])('%s', async (line, expected) => {
    const title = 'Bath closed';
    expect(await outline({ text: `${title}\n\n${line}\n\n${LEAD}`, language: 'en' })).toBe(
      `title: ${title}\n${expected}\nparagraph: ${LEAD}`,
    );
  });
});

describe('marks of footnotes', () => {
  it('are no words, and neither are the arrows that lead back', async () => {
    const text = `Bath closed\n\nThe bath is closed.[1] Guests wait[2], and pay.³ It is 20 m² large.\n\nSays the council. ↑\n\n${LEAD}`;
    expect(await outline({ text })).toBe(`title: Bath closed
paragraph: The bath is closed.
  Guests wait, and pay.
  It is 20 m² large.
paragraph: Says the council.
paragraph: ${LEAD}
(furniture: markup)`);
  });
});

describe('sentences', () => {
  it.each([
    ['de', '»Das geht«, sagte Sand (54). »Sonst regnet es hinein.« Niemand lachte.', 3],
    ['de', 'Der Rat gab ca. 2,4 Mio. Euro für das sog. Bad aus, inkl. Steuern, vgl. S. 3. Der Rest fehlt.', 2],
    ['de', 'Es kostet 3 Mio. Die Stadt zahlt.', 2],
    ['fr', '« Nous attendons. » Le maire se tait.', 2],
    ['es', 'El presidente de EE. UU. Juan Marlo llegó a EE. UU. La ministra no.', 2],
    ['es', 'Habló la Dra. Ada Brink con el Sr. Jon Sand, de RR. HH. municipales. Nadie más.', 2],
    ['en', '3. The bath is closed. Nobody swims.', 2],
  ])('%s: %s', async (language, text, count) => {
    expect((await readAlone({ text, language })).sentences).toHaveLength(count);
  });
});
