import { expect, test } from 'vitest';
import { addressOf, type Route, routeOf } from '../../src/app/route';

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
  expect(routeOf('?open=example', '#share=not base64')).toEqual({ at: 'example' });
});
