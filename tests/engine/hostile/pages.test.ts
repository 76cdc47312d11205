import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { holds } from '../../fuzz/holds';
import { hostileText } from '../arbitraries';
import { bundle, expectBounded, expectSoon, FULL } from './bounds';
import { hostilePages } from './pages';
import { expectRoad, pageInput } from './road';

const TAGS =
  'div p a b i span ul li table tr td blockquote h1 h2 article section q br script style !-- /div /p /a /td'.split(' ');
const markup = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom('&amp;', '&#0;', '&#xd800;', '&', '<', '</', '<a href="', '" class="ad">', '-->', ']]>'),
);
const page = fc
  .array(fc.oneof({ weight: 2, arbitrary: markup }, { weight: 1, arbitrary: hostileText }), { maxLength: 12 })
  .map((parts) => `<html><body>${parts.join('')}</body></html>`);

/** What the gate reads of each; the nested ones are deeper than is followed. */
const SMALL = 0.0035;

describe('pages', () => {
  it('of any markup go the whole road', async () => {
    await holds('page: any markup, the whole road', fc.tuple(page, page, fc.nat(1000)), async ([a, b, turn]) => {
      await expectRoad(await pageInput(a), await pageInput(b), turn);
    });
  });

  for (const [name, html] of Object.entries(hostilePages(SMALL))) {
    it(`that are made to break what reads them: ${name}`, async () => {
      const page = html();
      const read = await expectSoon(() => pageInput(page));
      await expectRoad(read, read, 0);
    });
  }

  if (FULL)
    describe('of ten megabytes', () => {
      beforeAll(bundle);
      it.each(Object.keys(hostilePages(1)))('take bounded time and memory, or are refused: %s', (name) =>
        expectBounded('comparePage', name),
      );
    });
});
