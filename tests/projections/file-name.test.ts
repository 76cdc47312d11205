import { expect, it } from 'vitest';
import { fileName } from '../../src/projections/file-name';
import { toJson } from '../../src/projections/saved-json';
import { HARBOUR, sample } from '../exporters/sample';

const named = (title: string | null, outlet: string | null = null) =>
  fileName(sample({ title, outlet, sentences: ['x'] }, { title: 'B', sentences: ['x'] }), 'html');

it('is the beginning of both headlines', () => {
  expect(fileName(HARBOUR, 'html')).toBe('parallax-port-reopens--port-open-again.html');
  expect(named('NATO: Russia no immediate military threat to our allies')).toBe(
    'parallax-nato-russia-no-immediate--b.html',
  );
});

it.each([
  ['../../etc/passwd', 'parallax-etc-passwd--b.html'],
  ['Zürich’s «Café»\u0000\n', 'parallax-zurichs-cafe--b.html'],
  ['Путін і світ', 'parallax-путін-і-світ--b.html'],
  ['…', 'parallax-a--b.html'],
])('is safe for %j', (title, name) => {
  expect(named(title).normalize('NFC')).toBe(name.normalize('NFC'));
});

it('falls back to the outlet, and stays short', () => {
  expect(named(null, 'The Harbour Courier')).toBe('parallax-the-harbour-courier--b.html');
  expect(named('supercalifragilistic '.repeat(9)).length).toBeLessThan(60);
});

it('JSON is indented, ends with a line feed and reads back the same', () => {
  const text = toJson(HARBOUR);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual(HARBOUR);
});
