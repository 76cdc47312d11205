import { expect, test } from 'vitest';
import { rulesFor } from '../../src/app/trusted-types';
import { inert } from '../../src/sources/inert';

const rules = rulesFor(new URL('https://host.example/parallax/'));

test('HTML is made from a string only in a document without a window', () => {
  expect(rules.createHTML('<b>x</b>')).toBeNull();
  expect(inert(() => rules.createHTML('<b>x</b>'))).toBe('<b>x</b>');
  expect(() =>
    inert(() => {
      throw new Error('broken page');
    }),
  ).toThrow('broken page');
  expect(rules.createHTML('<b>x</b>')).toBeNull();
});

test.each([
  ['https://host.example/parallax/assets/engine.worker.js', true],
  ['./assets/pdf.worker.js', true],
  ['https://host.example/other/x.js', false],
  ['//host.example.evil.example/parallax/x.js', false],
  ['../parallax-other/x.js', false],
  ['data:text/javascript,1', false],
  ['blob:https://host.example/1', false],
])('a script may be started from %s: %s', (url, may) => expect(rules.createScriptURL(url) !== null).toBe(may));
