import { ArrowLeftRight } from 'lucide-react';
import { memo } from 'react';
import { isHome } from '../../../../model/homes';
import type { Link } from '../../../../model/link';
import type { Side } from '../../../../model/report';
import { plural, SIDE_NAMES, shapeWords } from '../../labels';
import type { ComparisonIndex } from '../../store/comparison-index';
import { useReading } from '../../store/use-reading';
import { Card } from '../Card';
import { AlsoTold } from './AlsoTold';
import { LinkDifferences } from './LinkDifferences';
import { Why } from './Why';
import { Wording } from './Wording';

/** The passage in focus: both wordings, their differences in words, and why they were put together. */
export const Passage = memo(function Passage({ link }: { link: Link }) {
  return (
    <>
      <Card title={<Where link={link} />}>
        {(['a', 'b'] as const).map((side) => (
          <div key={side} className="mt-2 flex gap-2.5 first-of-type:mt-0">
            <span className="w-3 shrink-0 pt-1 text-xs font-semibold text-faint">{SIDE_NAMES[side]}</span>
            <div>
              <Wording side={side} link={link} />
              {isHome(link) && <Also side={side} link={link} />}
            </div>
          </div>
        ))}
      </Card>
      <Card title="Worded differently">
        <LinkDifferences link={link} />
      </Card>
      <Why link={link} />
    </>
  );
});

function Also({ side, link }: { readonly side: Side; readonly link: Link }) {
  const sentences = link[side].map((id) => ({ id }));
  return (
    <div className="flex flex-col items-start text-xs text-faint">
      <AlsoTold side={side} sentences={sentences} />
    </div>
  );
}

/** “A · sentence 14 ↔ B · sentences 7–8 · one told in two”. */
function Where({ link }: { link: Link }) {
  const index = useReading((state) => state.index);
  const shape = shapeWords(link);
  return (
    <>
      {sentencesWords(index, link, 'a')}
      <ArrowLeftRight role="img" aria-label="and" className="mx-1.5 inline size-3" />
      {sentencesWords(index, link, 'b')}
      {shape && ` · ${shape}`}
    </>
  );
}

function sentencesWords(index: ComparisonIndex, link: Link, side: Side): string {
  const numbers = link[side].map((id) => (index.sentences.get(id)?.index ?? 0) + 1);
  const range = numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : `${numbers[0]}`;
  return `${SIDE_NAMES[side]} · ${plural(numbers.length, 'sentence')} ${range}`;
}
