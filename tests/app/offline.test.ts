import { expect, test } from 'vitest';
import { sharedFrom } from '../../src/offline/share-target';
import { cacheName, keyFor, outdated } from '../../src/offline/shipped';

const HOME = 'https://host.example/parallax/';
const FILES = ['', 'licences.txt', 'assets/x-1.js'].map((file) => HOME + file);
const get = (url: string, mode: RequestMode = 'cors', method = 'GET') =>
  keyFor({ url: new URL(url, HOME).href, mode, method }, HOME, FILES);

test.each([
  ['', HOME],
  ['?c=123', HOME],
  ['?open=library#view=aligned', HOME],
  ['index.html', HOME],
  ['licences.txt', `${HOME}licences.txt`],
  ['assets/x-1.js', `${HOME}assets/x-1.js`],
  // Of another version, whose window is still open.
  ['assets/x-0.js', `${HOME}assets/x-0.js`],
  ['files/a', null],
  ['session.json', null],
  ['link', null],
  ['none', null],
  ['../other/', null],
  ['https://elsewhere.example/parallax/licences.txt', null],
])('%j is answered from %j', (url, key) => expect(get(url, 'navigate')).toBe(key));

test('only what is asked for by GET is answered', () => {
  expect(get('link', 'cors', 'POST')).toBeNull();
  expect(get('licences.txt', 'cors', 'HEAD')).toBeNull();
});

test('the version before is kept beside the current one, and what is not ours is left alone', () => {
  const [one, two, three] = ['1', '2', '3'].map((version) => cacheName(HOME, version)) as [string, string, string];
  const elsewhere = cacheName('https://host.example/', '0');
  expect(outdated([elsewhere, one, 'theirs', two, three], three, HOME)).toEqual([one]);
  expect(outdated([one], one, HOME)).toEqual([]);
});

test('a shared address is found in either field, and a title stands above its text once', () => {
  expect(sharedFrom('', ' https://x.example/a ', '', 1)).toEqual({ text: '', link: 'https://x.example/a', at: 1 });
  expect(sharedFrom('Title', 'Words.', 'https://x.example/a', 1).text).toBe('Title\n\nWords.');
  expect(sharedFrom('Title', 'Title. Words.', '', 1).text).toBe('Title. Words.');
});
