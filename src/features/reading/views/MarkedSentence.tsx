import { memo, useDeferredValue, useMemo } from 'react';
import type { Link } from '../../../model/link';
import type { Report, Sentence } from '../../../model/report';
import type { Difference } from '../../../projections/differences';
import { isMarked, type Marks } from '../../../projections/highlights';
import type { InkMark } from '../../../projections/ink';
import { markWords } from '../labels';
import { NO_INK } from '../store/ink';
import { type Layer, NO_LAYERS } from '../store/layers';
import { useReadings } from '../store/use-reading';
import type { DifferenceFilter } from '../store/view-settings';
import { Mark } from './Mark';
import { markedRuns, type Run } from './marked-runs';
import './marks.css';

interface MarkedSentenceProps {
  readonly report: Report;
  readonly sentence: Sentence;
  readonly link: Link | null;
  /** Whether it is part of the passage in focus: there small changes are marked too. */
  readonly inFocus?: boolean;
  /** Index of the edit in focus. */
  readonly edit?: number | null;
  /** What else is marked, in the order of the text. */
  readonly layers?: readonly Layer[];
}

/**
 * The words of a sentence, with what tells and what differs marked, and each mark's reason at hand. What changes in a hundred sentences at
 * once is drawn a moment after the frame that answers the reader: what tells, numbered anew with the cards, and what is found.
 */
export function MarkedSentence({
  report,
  sentence,
  link,
  inFocus = true,
  edit = null,
  layers = NO_LAYERS,
}: MarkedSentenceProps) {
  const [differences, inked, marks, kinds, focused] = useReadings(({ shown, ink, settings, filter, focus }) => [
    link ? shown.differencesOf.get(link.id) : undefined,
    ink[report.id].get(sentence.block) ?? NO_INK,
    settings.marks,
    filter.kinds,
    inkedFocus(focus?.highlight ?? null, ink[report.id].get(sentence.block) ?? NO_INK),
  ]);
  const ink = useDeferredValue(inked);
  const before = useDeferredValue(layers);
  return (
    <Runs
      {...{ report, sentence, link, inFocus, edit, differences, ink, marks, kinds, focused }}
      // A sentence that is chosen shows that at once.
      layers={layers.some(({ kind }) => kind === 'chosen') ? layers : before}
    />
  );
}

interface RunsProps extends Required<MarkedSentenceProps> {
  readonly differences: ReadonlyMap<number, Difference> | undefined;
  readonly ink: readonly InkMark[];
  readonly marks: Marks;
  readonly kinds: DifferenceFilter['kinds'];
  /** The highlight in focus, where its words stand here. */
  readonly focused: string | null;
}

/** Drawn anew only where something in it has changed. */
const Runs = memo(function Runs({
  report,
  sentence,
  link,
  inFocus,
  edit,
  layers,
  differences,
  ink,
  marks,
  kinds,
  focused,
}: RunsProps) {
  const side = report.id;
  const runs = useMemo(
    () => markedRuns(report, sentence, link, { ink, layers }),
    [report, sentence, link, ink, layers],
  );
  return runs.map((run) => {
    const { ink: told, layer, text } = run;
    const difference = differenceIn(run, differences);
    const drawn = difference && (told || isMarked(difference, { marks, kinds, inFocus })) ? difference : undefined;
    const words = text.replace(/\s+/g, ' ');
    if (!drawn && !told && !layer) return words;
    const isCurrent =
      (drawn !== undefined && drawn.edit === edit) || (focused !== null && told?.highlights.includes(focused));
    return (
      <Mark
        key={`${run.edits[0]}@${run.span?.[0]}`}
        side={drawn || told ? side : undefined}
        span={run.span}
        ink={told}
        difference={drawn}
        layer={layer}
        label={[told?.label ?? (drawn && markWords(drawn, side)), layer?.label].filter(Boolean).join('. ')}
        isCurrent={isCurrent === true}
      >
        {words}
      </Mark>
    );
  });
});

function differenceIn(
  { edits }: Run,
  differences: ReadonlyMap<number, Difference> | undefined,
): Difference | undefined {
  for (const edit of edits) {
    const difference = differences?.get(edit);
    if (difference) return difference;
  }
  return undefined;
}

/** The highlight in focus, where its words stand here: a move elsewhere draws nothing anew. */
function inkedFocus(highlight: string | null, ink: readonly InkMark[]): string | null {
  return highlight !== null && ink.some(({ highlights }) => highlights.includes(highlight)) ? highlight : null;
}
