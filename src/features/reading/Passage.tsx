import { ArrowLeftRight } from 'lucide-react';
import type { Link, Side } from '../../engine/model';
import { linkDifferences } from '../../engine/reading';
import { Becomes } from './Becomes';
import { Card } from './Card';
import { kindWords, plural, SIDE_NAMES, shapeWords } from './says';
import type { Reading } from './useReading';
import type { View } from './view';
import { Why } from './Why';
import { Wording } from './Wording';

/** The passage in focus: both wordings, their differences in words, and why they were put together. */
export function Passage({ reading, link }: { reading: Reading; link: Link }) {
  const { view, focus } = reading;
  const edit = focus?.edit ?? null;
  return (
    <div className="flex flex-col gap-3 p-4">
      <Card title={<Where view={view} link={link} />}>
        {(['a', 'b'] as const).map((side) => (
          <div key={side} className="mt-2 flex gap-2.5 first-of-type:mt-0">
            <span className="w-3 shrink-0 pt-1 text-xs font-semibold text-faint">{SIDE_NAMES[side]}</span>
            <Wording view={view} side={side} link={link} edit={edit} />
          </div>
        ))}
      </Card>
      <Card title="Worded differently">
        <LinkDifferences view={view} link={link} edit={edit} />
      </Card>
      <Why view={view} link={link} />
    </div>
  );
}

/** The differences of one passage, each in words with its kind. */
export function LinkDifferences({ view, link, edit }: { view: View; link: Link; edit: number | null }) {
  const differences = linkDifferences(link, view.comparison.reports);
  if (differences.length === 0) return <p>Both say it in the same words.</p>;
  return (
    <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] text-[0.8125rem]">
      {differences.map((each) => (
        <div
          key={each.edit}
          aria-current={each.edit === edit ? 'true' : undefined}
          className="col-span-2 grid grid-cols-subgrid gap-x-3 border-t border-line py-1.5 first:border-t-0 aria-current:bg-focus"
        >
          <dt className="text-faint">{kindWords(each)}</dt>
          <dd>
            <Becomes difference={each} />
          </dd>
        </div>
      ))}
    </dl>
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
