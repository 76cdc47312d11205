import { describe, expect, it, test } from 'vitest';
import { checkPage, type FoundPage, MOST_HTML, readPage } from '../../src/carry/page';
import { MAX_FILE_BYTES } from '../../src/model/limits';

const SITE = 'https://news.example';
const FOUND: FoundPage = {
  address: `${SITE}/storm?page=1#top`,
  title: 'Harbour open again',
  html: '<html><body><p>Ships may enter.</p></body></html>',
  type: 'text/html',
};

test('as much is taken as of a file', () => expect(MOST_HTML).toBe(MAX_FILE_BYTES));

test('a page is read as it stands, and not where there is more of it than is taken', () => {
  document.title = 'Harbour open again';
  document.body.innerHTML = '<p>Ships may enter.</p>';
  const found = readPage(1_000);
  expect(found).toMatchObject({ address: location.href, title: 'Harbour open again', type: 'text/html' });
  expect(found.html).toContain('<body><p>Ships may enter.</p></body>');
  expect(readPage(10).html).toBeNull();
});

describe('a page that was handed over', () => {
  it('is taken with its address, where the browser vouches for it', () => {
    const { type: _, ...page } = FOUND;
    expect(checkPage(FOUND, SITE)).toEqual(page);
  });

  it('has no address where nobody vouches for one', () => {
    expect(checkPage({ ...FOUND, address: 'file:///home/me/storm.html' }, 'null')).toMatchObject({ address: '' });
    expect(checkPage(FOUND, 'null')).toMatchObject({ address: '' });
    expect(checkPage({ ...FOUND, address: `${SITE}/${'a'.repeat(5_000)}` }, SITE)).toMatchObject({ address: '' });
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'page'],
    ['a list', [FOUND]],
    ['an empty object', {}],
    ['no title', { ...FOUND, title: 7 }],
    ['no html', { ...FOUND, html: { length: 3 } }],
    ['no type', { ...FOUND, type: undefined }],
    ['an address elsewhere', { ...FOUND, address: 'https://other.example/storm' }],
    ['a host that begins alike', { ...FOUND, address: 'https://news.example.evil/storm' }],
    ['a path for an address', { ...FOUND, address: 'storm' }],
    ['an address that runs something', { ...FOUND, address: 'javascript:alert(1)' }],
  ])('is refused with %s', (_, found) => expect(checkPage(found, SITE)).toBe('malformed'));

  it('is refused where it is too large, however that is told', () => {
    expect(checkPage({ ...FOUND, html: null }, SITE)).toBe('too-large');
    expect(checkPage({ ...FOUND, html: ' '.repeat(MOST_HTML + 1) }, SITE)).toBe('too-large');
  });

  it('is refused where it only shows a file', () => {
    expect(checkPage({ ...FOUND, type: 'application/pdf' }, SITE)).toBe('no-page');
    expect(checkPage({ ...FOUND, type: 'application/xhtml+xml' }, SITE)).toMatchObject({ title: FOUND.title });
  });

  it('has its title cut where that is endless', () => {
    expect(checkPage({ ...FOUND, title: 'a'.repeat(9_999) }, SITE)).toMatchObject({ title: 'a'.repeat(1_000) });
  });
});
