import { expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { passageText, quotedOf } from '../../src/exporters/passage';
import { rejectedIn } from '../../src/review/reviewed';
import { WITHOUT_LEXICON } from '../engine/resources';

test('a passage is copied between one pair of quotation marks, those in it single', async () => {
  const comparison = await compare(
    { sentences: ['“We watch closely,” said Ann Holt.'] },
    { sentences: ['"We monitor closely", Ann Holt said.'] },
    { links: [{ a: [0], b: [0] }] },
    WITHOUT_LEXICON,
  );
  const [link] = comparison.links;
  const text = passageText(quotedOf(comparison, rejectedIn(comparison), link ?? null, 'a0'));
  expect(text).toContain('“‘We watch closely,’ said Ann Holt.”');
  expect(text).toContain('“‘We monitor closely’, Ann Holt said.”');
});
