import { expect, test } from 'vitest';
import { firstWords } from '../../src/carry/first-words';

const LEAD = 'The harbour of Ostrel is open again after nine days, the harbour master said on Monday.';
const NEXT = 'Many ships had to wait outside while the northern pier was being repaired by a crew.';

test('are those of the first paragraphs, not of menus, scripts and banners above them', () => {
  const html = `<html><head><title>Harbour</title><script>if (a<b) document.write("<p>${'no '.repeat(40)}</p>")</script></head>
    <body><nav><a href="/">Home</a><p>${'Menu '.repeat(30)}</p></nav><div><button>Accept</button></div>
    <p>The harbour of <a href="/o"><b>Ostrel</b></a> is open again after nine days, the harbour master said on Monday.</p>
    <!-- ${'hidden '.repeat(20)} --><p>${NEXT}</p></body></html>`;
  expect(firstWords(html, 400)).toBe(`${LEAD} ${NEXT}`);
});

test('are whatever the page says first where it has no paragraph', () => {
  expect(firstWords('<html><body><h1>Short</h1><div>words &amp; more&nbsp;&lt;b&gt;</div></body></html>', 400)).toBe(
    'Short words & more <b>',
  );
  expect(firstWords('<html><body><script>only(this)</script></body></html>', 400)).toBe('');
});

test('are cut where there are many', () => {
  expect(firstWords(`<p>${LEAD} ${NEXT}</p>`, 50)).toBe('The harbour of Ostrel is open again after nine day…');
});

test('of a page that never closes its tags are found in time', () => {
  expect(firstWords('<script>'.repeat(300_000), 400)).toBe('');
  expect(firstWords('<'.repeat(3_000_000), 400)).toBe('');
});
