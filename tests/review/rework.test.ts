import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Comparison } from '../../src/model/comparison';
import type { Link } from '../../src/model/link';
import type { ReaderWork } from '../../src/model/review';
import { NO_WORK } from '../../src/review/history';
import { applyOperation, type Operation } from '../../src/review/operations';
import { linkTogether, merge, split, unlink } from '../../src/review/relink';
import { editRejectionOf, placedNotes, rejectedIn, rejectionOf } from '../../src/review/reviewed';
import { rework } from '../../src/review/rework';
import { workOf } from '../../src/review/work';
import { asItIs, expectInvariants, expectSame, mirrored } from '../engine/invariants';
import { WITHOUT_LEXICON } from '../engine/resources';
import { holds } from '../fuzz/holds';
import { A, B, PORT } from './reports';

const doing = async (comparison: Comparison, ...commands: readonly Operation[]) =>
  await rework(comparison, commands.reduce(applyOperation, workOf(comparison)), WITHOUT_LEXICON);

const linkOf = (comparison: Comparison, id: string) =>
  comparison.links.find(({ a, b }) => a.includes(id) || b.includes(id)) as Link;
const shape = ({ links }: Comparison) => links.map(({ a, b, origin }) => `${a.join('+')}=${b.join('+')} ${origin}`);

describe('the reader links', () => {
  it('what the engine has not: words, edits and observations follow', async () => {
    const made = await doing(await PORT(), linkTogether(await PORT(), { a: ['a4'], b: ['b3'] }, 'r1'));
    const link = linkOf(made, 'a4');
    expect(link).toMatchObject({ id: 'r1', a: ['a4'], b: ['b3'], origin: 'reader', score: 1 });
    expect(link.edits.length).toBeGreaterThan(0);
    expect(made.unlinked.a.map(({ sentence }) => sentence)).not.toContain('a4');
    expect(made.observations.filter(({ kind }) => kind === 'only-here').flatMap(({ a }) => a)).not.toContainEqual(
      made.reports[0].sentences[4]?.spans[0],
    );
    expectInvariants(made);
  });

  it('and takes it back: everything is as it was', async () => {
    const before = await PORT();
    const made = await doing(before, linkTogether(before, { a: ['a4'], b: ['b3'] }, 'r1'));
    const back = await rework(made, NO_WORK, WITHOUT_LEXICON);
    expect({ ...back, reader: null }).toEqual({ ...before, reader: null });
  });

  it('apart: the link is not made, and each sentence still knows the other as the nearest', async () => {
    const before = await PORT();
    const link = linkOf(before, 'a0');
    const apart = await doing(before, unlink(before, link));
    expect(shape(apart)).toEqual(shape(before).filter((own) => !own.startsWith('a0=')));
    expect(apart.unlinked.a.find(({ sentence }) => sentence === 'a0')?.nearest[0]?.sentence).toBe('b0');
    expectInvariants(apart);
    const again = await doing(apart, linkTogether(apart, { a: ['a0'], b: ['b0'] }, 'r2'));
    expect(again.reader.unlinked).toEqual([]);
    expect(linkOf(again, 'a0').origin).toBe('reader');
    expect({ ...(await rework(again, NO_WORK, WITHOUT_LEXICON)), reader: null }).toEqual({ ...before, reader: null });
  });

  it('merges two links and splits them again', async () => {
    const before = await PORT();
    const merged = await doing(before, merge(before, [linkOf(before, 'a0'), linkOf(before, 'a1')], 'r1'));
    expect(linkOf(merged, 'a0')).toMatchObject({ a: ['a0', 'a1'], b: ['b0', 'b1'], origin: 'reader' });
    const parted = await doing(merged, split(merged, linkOf(merged, 'a0'), { a: ['a0'], b: ['b0'] }, ['r2', 'r3']));
    expect(shape(parted).slice(0, 2)).toEqual(['a0=b0 reader', 'a1=b1 reader']);
    expectInvariants(parted);
  });

  it('the same sentences twice: the first stands', async () => {
    const before = await PORT();
    const twice = ['r1', 'r2'].map((id) => linkTogether(before, { a: ['a4'], b: ['b3'] }, id).together[0]);
    const work = { ...NO_WORK, linked: twice as ReaderWork['linked'] };
    const made = await rework(before, work, WITHOUT_LEXICON);
    expect(made.links.filter(({ origin }) => origin === 'reader').map(({ id }) => id)).toEqual(['r1']);
  });

  it('apart one of two: the other stands, and what the engine had said of either comes back', async () => {
    const before = await PORT();
    const merged = await doing(before, merge(before, [linkOf(before, 'a0'), linkOf(before, 'a1')], 'r1'));
    const apart = await doing(merged, unlink(merged, linkOf(merged, 'a0')));
    expect(shape(apart)).toEqual(shape(before).filter((own) => !/^a[01]=/.test(own)));
    expect(apart.unlinked.a.map(({ sentence }) => sentence)).toEqual(['a0', 'a1', 'a3', 'a4']);
    expect(apart.reader.aside?.links.map(({ id }) => id)).toEqual(before.links.slice(0, 2).map(({ id }) => id));
    // A link of one of two sentences is not in the way of the pair of both.
    const one = await doing(before, unlink(before, { ...linkOf(before, 'a0'), a: ['a0', 'a1'] }));
    expect(shape(one)).toEqual(shape(before).filter((own) => !own.startsWith('a0=')));
  });

  it('takes one sentence out of a link: the rest stays linked', async () => {
    const before = await PORT();
    const merged = await doing(before, linkTogether(before, { a: ['a0', 'a1'], b: ['b0'] }, 'r1'));
    const parted = await doing(merged, split(merged, linkOf(merged, 'a1'), { a: ['a1'], b: [] }, ['r2', 'r3']));
    expect(linkOf(parted, 'a0')).toMatchObject({ a: ['a0'], b: ['b0'], origin: 'reader' });
  });
});

describe('a reader’s links', async () => {
  const commands = linkTogether(await PORT(), { a: ['a4'], b: ['b3'] }, 'r1');

  it('stand when another version of the engine finds something else', async () => {
    const other = await compare(A, B, { links: [{ a: [4], b: [4] }] }, WITHOUT_LEXICON);
    const engine = { ...other, links: other.links.map((link) => ({ ...link, origin: 'engine' as const })) };
    expect(shape(await rework(engine, applyOperation(NO_WORK, commands), WITHOUT_LEXICON))).toEqual([
      'a4=b3 reader',
      'a4=b4 engine',
    ]);
  });

  it('stand when the text of a report is corrected around them and in them', async () => {
    const corrected = await compare(
      { ...A, sentences: ['A line put in.', ...A.sentences.slice(0, 4), 'Nobody at all was hurt.'] },
      B,
      {},
      WITHOUT_LEXICON,
    );
    const work = applyOperation(NO_WORK, linkTogether(await PORT(), { a: ['a3'], b: ['b4'] }, 'r1'));
    expect(linkOf(await rework(corrected, work, WITHOUT_LEXICON), 'b4')).toMatchObject({ a: ['a4'], origin: 'reader' });
  });

  it('whose words are gone are kept, and make no link', async () => {
    const corrected = await compare({ ...A, sentences: A.sentences.slice(0, 4) }, B, {}, WITHOUT_LEXICON);
    const made = await rework(corrected, applyOperation(NO_WORK, commands), WITHOUT_LEXICON);
    expect(made.links.some(({ origin }) => origin === 'reader')).toBe(false);
    expect(made.reader.linked).toHaveLength(1);
  });

  it('change nothing of what an older engine had said elsewhere', async () => {
    const before = await PORT();
    const old = { ...before, observations: [] };
    const noted = await doing(old, { type: 'name', name: 'The storm' });
    expect(noted).toEqual({ ...old, reader: { ...workOf(before), name: 'The storm' } });
  });
});

describe('rejecting', () => {
  it('an observation and a difference, each found again', async () => {
    const before = await PORT();
    const observation = before.observations[0] as Comparison['observations'][number];
    const edit = before.links[1]?.edits.find(({ kind }) => kind === 'changed') as Link['edits'][number];
    const after = await doing(
      before,
      { type: 'reject', rejection: rejectionOf(before, observation) },
      { type: 'reject', rejection: editRejectionOf(before, edit) },
    );
    const rejected = rejectedIn(after);
    expect(rejected.observation(observation)).not.toBeNull();
    expect(rejected.edit(edit)).not.toBeNull();
    expect(after.observations.filter((own) => rejected.observation(own))).toHaveLength(1);
    const restored = await doing(after, { type: 'restore', rejection: rejectionOf(before, observation) });
    expect(rejectedIn(restored).observation(observation)).toBeNull();
  });
});

describe('a note', () => {
  it('whose words are gone is kept and shown as not placed', async () => {
    const before = await PORT();
    const anchors = linkTogether(before, { a: ['a4'], b: ['b3'] }, 'r').together[0];
    const note = {
      id: 'n1',
      a: anchors?.a ?? [],
      b: anchors?.b ?? [],
      text: 'Both say so.',
      tags: [],
      star: false,
      colour: null,
      created: '2026-01-01T00:00:00Z',
      changed: '2026-01-01T00:00:00Z',
    };
    const work = applyOperation(NO_WORK, { type: 'add-note', note });
    const [placed] = placedNotes(
      await rework(
        await compare({ ...A, sentences: A.sentences.slice(0, 4) }, B, {}, WITHOUT_LEXICON),
        work,
        WITHOUT_LEXICON,
      ),
    );
    expect(placed?.a).toEqual([null]);
    expect(placed?.b).toMatchObject([{ changed: false }]);
  });
});

describe('whatever a reader links and parts', () => {
  const ids = (side: string) =>
    fc.uniqueArray(fc.constantFrom(...[0, 1, 2, 3, 4].map((k) => `${side}${k}`)), { minLength: 1, maxLength: 3 });
  const gestures = fc.array(
    fc.record({ what: fc.constantFrom('link', 'unlink', 'split', 'merge'), a: ids('a'), b: ids('b'), at: fc.nat(20) }),
    { maxLength: 8 },
  );
  type Gestures = typeof gestures extends fc.Arbitrary<infer T> ? T : never;

  /** The same gestures on the comparison or, with the sides exchanged, on its mirror. */
  async function played(start: Comparison, list: Gestures, exchanged: boolean): Promise<Comparison> {
    let now = start;
    for (const [k, gesture] of list.entries()) now = await after(now, gesture, k);
    return now;

    async function after(now: Comparison, { what, a, b, at }: Gestures[number], k: number): Promise<Comparison> {
      const [left, right] = exchanged ? [b, a] : [a, b];
      const own = (side: readonly string[], letter: string) => side.map((id) => letter + id.slice(1));
      const chosen = { a: own(left, 'a'), b: own(right, 'b') };
      const inSameOrder = [...now.links].sort((x, y) => (key(x) < key(y) ? -1 : 1));
      const link = inSameOrder[at % Math.max(1, inSameOrder.length)];
      if (what === 'link') return doing(now, linkTogether(now, chosen, `r${k}`));
      if (!link) return now;
      if (what === 'unlink') return doing(now, unlink(now, link));
      if (what === 'split') {
        const one = { a: link.a.slice(0, 1), b: link.b.slice(0, 1) };
        return doing(now, split(now, link, one, [`r${k}`, `s${k}`]));
      }
      return doing(now, merge(now, inSameOrder.slice(0, 2), `r${k}`));
    }

    function key(link: Link): string {
      const numbers = (list: readonly string[]) => list.map((id) => id.slice(1)).join('+');
      const [first, second] = exchanged ? [link.b, link.a] : [link.a, link.b];
      return `${numbers(first)}=${numbers(second)} ${link.origin}`;
    }
  }

  it('the contract holds, A and B exchanged mirror the result, and nothing is lost on the way back', async () => {
    const start = await PORT();
    const exchanged = await compare(B, A, {}, WITHOUT_LEXICON);
    await holds('work: links made and taken apart', gestures, async (list) => {
      const end = await played(start, list, false);
      expectInvariants(end);
      expectSame(asItIs(end), mirrored(await played(exchanged, list, true)));
      expectSame({ ...(await rework(end, NO_WORK, WITHOUT_LEXICON)), reader: null }, { ...start, reader: null });
    });
  });
});
