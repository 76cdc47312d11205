import { ArrowLeftRight } from 'lucide-react';
import type { Link } from '../../model/link';
import type { Side } from '../../model/report';
import { Card } from './Card';
import { LinkDifferences } from './LinkDifferences';
import { plural, SIDE_NAMES, shapeWords } from './says';
import type { Reading } from './useReading';
import type { View } from './view';
import { Why } from './Why';
import { Wording } from './Wording';

/** The passage in focus: both wordings, their differences in words, and why they were put together. */
export function Passage({ reading, link }: { reading: Reading; link: Link }) {
  const { view, focus } = reading;
  const edit = focus?.edit ?? null;
  return (
    <>
      <Card title={<Where view={view} link={link} />}>
        {(['a', 'b'] as const).map((side) => (
          <div key={side} className="mt-2 flex gap-2.5 first-of-type:mt-0">
            <span className="w-3 shrink-0 pt-1 text-xs font-semibold text-faint">{SIDE_NAMES[side]}</span>
            <Wording view={view} side={side} link={link} edit={edit} />
          </div>
        ))}
      </Card>
      <Card title="Worded differently">
        <LinkDifferences reading={reading} link={link} />
      </Card>
      <Why view={view} link={link} />
    </>
  );
}

/** “A · sentence 14 ↔ B · sentences 7–8 · one told in two”. */
function Where({ view, link }: { view: View; link: Link }) {
  const shape = shapeWords(link);
  return (
    <>
      {sentencesWords(view, link, 'a')}
      <ArrowLeftRight role="img" aria-label="and" className="mx-1.5 inline size-3" />
      {sentencesWords(view, link, 'b')}
      {shape && ` · ${shape}`}
    </>
  );
}

function sentencesWords(view: View, link: Link, side: Side): string {
  const numbers = link[side].map((id) => (view.sentences.get(id)?.index ?? 0) + 1);
  const range = numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : `${numbers[0]}`;
  return `${SIDE_NAMES[side]} · ${plural(numbers.length, 'sentence')} ${range}`;
}
