import { expect, test } from 'vitest';
import { addressOf, type Route, routeOf } from '../../src/app/route';

test.each<[string, Route]>([
  ['', { at: 'start' }],
  ['?open=files', { at: 'files' }],
  ['?open=library', { at: 'library' }],
  ['?open=new', { at: 'new' }],
  ['?open=example', { at: 'example' }],
  ['?c=1-2', { at: 'kept', id: '1-2' }],
  ['?correct=1-2', { at: 'correct', id: '1-2' }],
])('“%s” is an address that leads there and back', (search, route) => {
  expect(routeOf(search)).toEqual(route);
  expect(addressOf(route, 'view=inline')).toBe(`/${search}#view=inline`);
});

test('an address that means nothing is the start', () => {
  expect(routeOf('?open=elsewhere&utm=1')).toEqual({ at: 'start' });
});
