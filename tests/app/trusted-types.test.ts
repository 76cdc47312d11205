import { expect, test } from 'vitest';
import { rulesFor } from '../../src/app/trusted-types';

const rules = rulesFor(new URL('https://host.example/parallax/'));

test('HTML is made from no string', () => expect(rules.createHTML('<b>x</b>')).toBeNull());

test.each([
  ['https://host.example/parallax/assets/engine.worker.js', true],
  ['./assets/pdf.worker.js', true],
  ['https://host.example/other/x.js', false],
  ['//host.example.evil.example/parallax/x.js', false],
  ['../parallax-other/x.js', false],
  ['data:text/javascript,1', false],
  ['blob:https://host.example/1', false],
])('a script may be started from %s: %s', (url, may) => expect(rules.createScriptURL(url) !== null).toBe(may));
