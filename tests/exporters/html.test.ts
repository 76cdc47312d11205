// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import { exported } from './exported';
import { HARBOUR, sample } from './sample';

const toHtml = (comparison: Comparison) => exported(comparison, 'html') as string;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('the aligned table', () => {
  const page = parse(toHtml(HARBOUR));
  const bodies = [...page.querySelectorAll('tbody')];

  it('has a row a passage and one for each run that only one side has', () => {
    expect(bodies.map((body) => words(body.querySelector('th')))).toEqual([
      'headline · the same',
      'only B',
      '1 ↔ 1 · the same · moved',
      'only A',
    ]);
  });

  it('says in the empty cell that the other report has nothing', () => {
    expect(words(bodies[1]?.querySelector('td.a'))).toBe('A has this nowhere.');
    expect(words(bodies[3]?.querySelector('td.b'))).toBe('B has this nowhere.');
  });

  it('marks a difference on both sides and says it in words', () => {
    const marks = [...(bodies[2]?.querySelectorAll('mark') ?? [])];
    expect(marks.map((mark) => [mark.className, mark.textContent, mark.getAttribute('title')])).toEqual([
      ['a', 'watch', 'changed; in B: monitor'],
      ['b', 'monitor', 'changed; in A: watch'],
      ['b', 'they say', 'only in B'],
    ]);
    expect([...(bodies[2]?.querySelectorAll('.said li') ?? [])].map(words)).toEqual([
      'watch → monitor (another word)',
      '“they say” only in B',
    ]);
  });

  it('names the nearest candidate where there is one', () => {
    const near = {
      ...HARBOUR,
      unlinked: { ...HARBOUR.unlinked, a: [{ sentence: 'a2', nearest: [{ sentence: 'b1', score: 0.314 }] }] },
    };
    const last = [...parse(toHtml(near)).querySelectorAll('tbody')].at(-1);
    expect(words(last?.querySelector('td.b'))).toBe('B perhaps has this too: “Twelve ships wait outside.”');
  });

  it('says what was observed: in a passage under it, the rest below the table', () => {
    const one = { id: 'o0', a: [], b: [], rule: 'cue-verb/x', says: 'A: said; B: <claimed>.', detail: {} };
    const observations = [
      { ...one, kind: 'cue-verb', link: 'l1' },
      { ...one, kind: 'voice', says: 'Only B quotes a bookseller.' },
      { ...one, kind: 'only-here' },
    ] as unknown as Comparison['observations'];
    const page = parse(toHtml({ ...HARBOUR, observations }));
    expect(words(page.querySelector('#passage-3 .said li:last-child'))).toBe('A: said; B: <claimed>.');
    expect([...page.querySelectorAll('.observed li')].map(words)).toEqual(['Only B quotes a bookseller.']);
  });

  it('does not mark pure punctuation', () => {
    const [link] = HARBOUR.links.slice(1);
    if (!link) throw new Error('the sample has two links');
    const edits = link.edits.map((edit) => ({ ...edit, shifts: ['punctuation' as const] }));
    expect(toHtml({ ...HARBOUR, links: [{ ...link, edits }] })).not.toContain('title="changed');
  });
});

describe('the page around it', () => {
  it('names both reports, their outlets and dates, and sums up', () => {
    const page = parse(toHtml(HARBOUR));
    expect(page.title).toBe('Port reopens / Port Open Again');
    expect(words(page.querySelector('header section.a'))).toBe('APort reopensThe Harbour Courier · 22 November 2023');
    expect(words(page.querySelector('.summary'))).toBe(
      '2 shared passages: 2 of 3 sentences of A and 2 of 3 of B. 21 % of all words are the same.',
    );
  });

  it('holds both reports in full, with the furniture folded and a reason', () => {
    const [a] = parse(toHtml(HARBOUR)).querySelectorAll('article');
    expect(words(a?.querySelector('h3'))).toBe('Port reopens');
    expect(words(a?.querySelector('details'))).toContain('Subscribe now (subscription box)');
  });

  it('asks nothing of anyone: no script, no style sheet, no image, no address to fetch', () => {
    const page = parse(toHtml(HARBOUR));
    expect(page.querySelectorAll('script, link, img, iframe, object, [src], [style]')).toHaveLength(0);
    expect(toHtml(HARBOUR)).not.toMatch(/url\(|@import/);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  it('underlines in words that every browser knows: WebKit takes no thickness along with the line', () => {
    expect(toHtml(HARBOUR)).toMatch(/mark \{[^}]*text-decoration: underline;/);
    expect(toHtml(HARBOUR)).not.toMatch(/text-decoration:[^;]*\d/);
  });

  it('is the same bytes each time', () => {
    expect(toHtml(HARBOUR)).toBe(toHtml(structuredClone(HARBOUR)));
  });
});

describe('hostile text', () => {
  const attack = `</title></style></mark><script>alert(1)</script><img src=x onerror="alert(1)"> ' & &lt; &#x3c; \u202eevil\u202c \u2069out`;
  const draft = {
    outlet: attack,
    published: attack,
    url: 'javascript:alert(1)',
    sentences: [attack, `x ${attack}`],
    furniture: attack,
  };
  const hostile = sample(draft, draft, [{ a: 1, b: 1, changed: [[attack, attack]] }]);
  const page = parse(toHtml(hostile));

  it('stays text wherever it stands', () => {
    expect(page.querySelectorAll('script, img, a, [onerror]')).toHaveLength(0);
    expect(page.title).toContain('<script>alert(1)</script>');
    expect(page.querySelector('mark[title]')?.textContent).toBe(attack);
  });

  it('cannot turn our own lines around', () => {
    const isolated = [...page.querySelectorAll('bdi')];
    expect(isolated.length).toBeGreaterThan(4);
    expect(isolated.every((one) => !one.textContent?.includes('\u2069'))).toBe(true);
    expect([...page.querySelectorAll('td p[class]')].every((one) => one.getAttribute('dir') === 'auto')).toBe(true);
  });

  it('links to the web only', () => {
    const linked = sample({ ...draft, url: 'https://example.org/?a="b"' }, draft);
    expect(parse(toHtml(linked)).querySelector('a')?.getAttribute('href')).toBe('https://example.org/?a="b"');
  });

  it('shows what no file can hold as a replacement character', () => {
    const broken = sample({ sentences: ['a\u0000b \ud800 c'] }, { sentences: ['x'] });
    expect(toHtml(broken)).toContain('a\ufffdb \ufffd c');
  });
});
