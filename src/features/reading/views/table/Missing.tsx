import { truncate } from '../../../../messages/truncate';
import type { Sentence, Side } from '../../../../model/report';
import { isPerhapsThere } from '../../../../model/sureness';
import { sentenceText } from '../../../../projections/sentences';
import { opposite, SIDE_NAMES } from '../../labels';
import { reportOf } from '../../store/comparison-index';
import { useReading } from '../../store/use-reading';

interface MissingProps {
  /** The side that has the sentences. */
  readonly side: Side;
  readonly sentences: readonly Sentence[];
}

/** In the place of what a report does not have: whether it has it nowhere or has something near. */
export function Missing({ side, sentences }: MissingProps) {
  const index = useReading((state) => state.index);
  const move = useReading((state) => state.move);
  const other = opposite(side);
  const nearest = sentences
    .flatMap(({ id }) => index.unlinked.get(id)?.nearest[0] ?? [])
    .sort((x, y) => y.score - x.score)[0];
  const near = nearest && index.sentences.get(nearest.sentence);
  if (!nearest || !near) return <>{SIDE_NAMES[other]} has this nowhere.</>;
  const perhaps = isPerhapsThere(nearest);
  return (
    <>
      {perhaps
        ? `${SIDE_NAMES[other]} perhaps has this too:`
        : `${SIDE_NAMES[other]} has nothing that says this. Nearest:`}{' '}
      <span lang={reportOf(index, other).language}>
        “{truncate(sentenceText(reportOf(index, other), near.sentence), LONGEST)}”
      </span>{' '}
      <button
        type="button"
        onClick={() => move({ type: 'go', id: nearest.sentence })}
        className="cursor-pointer underline underline-offset-2 hover:text-ink print:hidden"
      >
        {perhaps ? 'Compare' : 'Go to it'}
      </button>
    </>
  );
}

const LONGEST = 120;
