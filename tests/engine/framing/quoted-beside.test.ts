import { expect, it } from 'vitest';
import { quotedBeside } from '../../../src/engine/framing/quoted-beside';
import type { Quote, Report, Span } from '../../../src/model/report';

const TEXT = '“It is simple.\nThe sign is clear – people want a change.”\nA sign is clear – “people want a change.”';
const spanOf = (part: string): Span => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];
const quote = (id: string, part: string) => ({ id, direct: true, spans: [spanOf(part)] }) as unknown as Quote;
const [unopened, whole] = [quote('aq0', '– people want a change.”'), quote('aq1', '“people want a change.”')];
const sentences = TEXT.split('\n').map((own, k) => ({ id: `a${k}`, block: 0, spans: [spanOf(own)] }));
const report = { text: TEXT, sentences, quotes: [unopened, whole] } as unknown as Report;

it('takes for quoted what stands before a mark that closes what an earlier sentence opened', () => {
  const find = quotedBeside(report);
  const other = { text: 'the sign is clear' } as Report;
  expect(find(unopened, other, [0, 17])?.spans).toEqual([spanOf('The sign is clear ')]);
  expect(find(whole, other, [2, 17])).toBeNull();
});
