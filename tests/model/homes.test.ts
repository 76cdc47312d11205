import { describe, expect, it } from 'vitest';
import { primaryLinks, withHomes } from '../../src/model/homes';
import type { Link } from '../../src/model/link';
import type { Report } from '../../src/model/report';

/** Two reports of six sentences each, of which the first is the title. */
const REPORTS = (['a', 'b'] as const).map((id) => ({
  id,
  blocks: [{ kind: 'title' }, { kind: 'paragraph' }],
  sentences: Array.from({ length: 6 }, (_, k) => ({ id: `${id}${k}`, block: k === 0 ? 0 : 1 })),
})) as unknown as [Report, Report];

/** `a1 a2=b3 .7`; `a1=b1 reader` for one made by hand. */
function link(written: string): Link {
  const [pair = '', sure = ''] = written.replace(/ (\S+)$/, '|$1').split('|');
  const [a = '', b = ''] = pair.split('=');
  const isOfReader = sure === 'reader';
  const score = isOfReader ? 1 : Number(sure);
  return {
    id: written,
    a: a.split(' '),
    b: b.split(' '),
    score,
    origin: isOfReader ? 'reader' : 'engine',
    moved: false,
    why: [],
    words: [],
    edits: [{ kind: 'same', a: [0, 1], b: [0, 1], shifts: [] }],
  };
}

const homesOf = (...written: string[]) => [...primaryLinks(written.map(link), REPORTS)].map(({ id }) => id).sort();

describe('the home of a sentence', () => {
  it.each([
    ['is its only link, however unsure', ['a1=b1 .3'], ['a1=b1 .3']],
    ['is the surer of two', ['a1=b1 .6', 'a1=b2 .9'], ['a1=b2 .9']],
    ['leaves the other sentence of the weaker link without one', ['a1=b1 .6', 'a2=b1 .9'], ['a2=b1 .9']],
    ['is the other title, where it is probably the same', ['a0=b0 .6', 'a0=b1 .9'], ['a0=b0 .6']],
    ['is no title that is only perhaps the same', ['a0=b0 .4', 'a0=b1 .9'], ['a0=b1 .9']],
    ['is what the reader has linked', ['a1=b1 .99', 'a1=b2 reader'], ['a1=b2 reader']],
    ['of two by the reader the later', ['a1=b1 reader', 'a1=b2 reader'], ['a1=b2 reader']],
    ['is where it stands at about the same place, of two as sure', ['a1=b1 .7', 'a1=b4 .7'], ['a1=b1 .7']],
    ['holds all sentences of a joined link', ['a1 a2=b1 .8', 'a2=b2 .7', 'a3=b2 .6'], ['a1 a2=b1 .8', 'a3=b2 .6']],
    ['is neither of two that mirror one another', ['a1 a2=b2 b3 .7', 'a2 a3=b1 b2 .7'], []],
  ])('%s', (_, links, homes) => {
    expect(homesOf(...links)).toEqual(homes);
  });
});

describe('a comparison that was saved before there were homes', () => {
  const saved = { reports: REPORTS, links: ['a1=b1 .6', 'a1=b2 .9'].map(link) };

  it('gets them when it is read, and what only points has no edits', () => {
    const read = withHomes(saved);
    expect(read.links.map(({ primary, edits }) => [primary, edits.length])).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });

  it('is as it is where it has them', () => {
    const read = withHomes(saved);
    expect(withHomes(read)).toBe(read);
  });
});
