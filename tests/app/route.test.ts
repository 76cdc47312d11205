import { expect, test } from 'vitest';
import { type Route, routeOf } from '../../src/app/address';
import { addressOf } from '../../src/app/route';

test.each<[string, Route]>([
  ['', { at: 'start' }],
  ['?open=files', { at: 'files' }],
  ['?open=library', { at: 'library' }],
  ['?open=new', { at: 'new' }],
  ['?open=example', { at: 'example' }],
  ['?c=1-2', { at: 'comparison', id: '1-2' }],
  ['?correct=1-2', { at: 'correct', id: '1-2' }],
])('“%s” is an address that leads there and back', (search, route) => {
  expect(routeOf(search)).toEqual(route);
  expect(addressOf(route, 'view=inline')).toBe(`/${search}#view=inline`);
});

test('an address that means nothing is the start', () => {
  expect(routeOf('?open=elsewhere&utm=1')).toEqual({ at: 'start' });
});

test('an address that holds a comparison opens it, wherever the rest of it leads', () => {
  expect(routeOf('?open=shared', '#share=eJw-_9')).toEqual({ at: 'shared', packed: 'eJw-_9' });
  expect(routeOf('', '#share=eJw')).toEqual({ at: 'shared', packed: 'eJw' });
  // The place of the reader has taken its place.
  expect(routeOf('?open=shared', '#view=inline')).toEqual({ at: 'shared', packed: null });
  expect(routeOf('?open=example', '#sharing=eJw')).toEqual({ at: 'example' });
});

test.each([
  ['#share=eJw-_9.'],
  ['#share=eJw-_9)'],
  ['#share=eJw-_9%20'],
  ['#share=eJw-_9&fbclid=x'],
  ['#share%3DeJw-_9'],
])('what programs that pass a link on make of it leads to the same: %s', (fragment) =>
  expect(routeOf('?open=shared', fragment)).toEqual({ at: 'shared', packed: 'eJw-_9' }),
);

test('a link without what it should hold is still one: it is said that it is damaged', () => {
  expect(routeOf('?open=shared', '#share=')).toEqual({ at: 'shared', packed: '' });
});
