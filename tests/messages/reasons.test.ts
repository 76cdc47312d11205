import { expect, it } from 'vitest';
import { noticeWords } from '../../src/messages/notice';
import { reasonWords } from '../../src/messages/reasons';

it('a page header is told with how often it stands in the text', () => {
  expect(reasonWords({ code: 'repeated', times: 3 })).toBe('page header, repeated 3 times');
  expect(reasonWords({ code: 'links-to-reports' })).toBe('links to other reports');
});

it('two languages are called by their names, one that nobody knows by its subtag', () => {
  expect(noticeWords({ kind: 'two-languages', languages: ['sv', 'x1'] })).toMatch(/^A is in Swedish, B in x1: /);
});
