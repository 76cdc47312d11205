import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchFonts, hasFonts } from '../../src/app/first/fonts';
import { showsExample } from '../../src/app/first/shows-example';
import { hasSavedAny, rememberSaved } from '../../src/storage/saved-any';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const shows = (address: string) => {
  const { search, hash } = new URL(address, 'https://host.example/');
  return showsExample({ search, hash });
};

test.each(['', '?', '?open=example', '?open=elsewhere', '?utm_source=x'])('“%s” shows the example', (address) => {
  expect(shows(address)).toBe(true);
});

test.each([
  '?c=1-2',
  '?correct=1-2',
  '?open=files',
  '?open=saved',
  '?open=library',
  '?open=new&brought',
  '?open=shared',
  '#share=abc',
  '#SHARE%3Dabc',
  '?open=example#h3',
  '#view=inline',
])('“%s” shows something else', (address) => {
  expect(shows(address)).toBe(false);
});

test('who has kept something starts with that, and finds the example at its own address', () => {
  rememberSaved();
  expect(hasSavedAny()).toBe(true);
  expect(shows('')).toBe(false);
  expect(shows('?open=example')).toBe(true);
});

function window(phone: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: phone }));
  const load = vi.fn(async (_font: string, _text: string) => []);
  vi.stubGlobal('document', { fonts: { load } });
  return load;
}

test('a phone has the fonts from the visit on that follows after they have been fetched', async () => {
  const load = window(true);
  expect(hasFonts()).toBe(false);
  await fetchFonts();
  expect(load.mock.calls.map(([font]) => font)).toContain('1rem "Inter Variable"');
  expect(hasFonts()).toBe(true);
});

test('fonts that could not be fetched are not counted on', async () => {
  window(true).mockRejectedValue(new Error('no network'));
  await expect(fetchFonts()).rejects.toThrow('no network');
  expect(hasFonts()).toBe(false);
});

test('a desk waits for no visit', () => {
  window(false);
  expect(hasFonts()).toBe(true);
});
