import { isPerhapsThere } from '../../../../model/sureness';
import { sentenceText } from '../../../../projections/sentences';
import { Button } from '../../../../ui/Button';
import { opposite, SIDE_NAMES } from '../../labels';
import { reportOf } from '../../store/comparison-index';
import { useReading } from '../../store/use-reading';
import { Card } from '../Card';

/** A sentence that the other report has nowhere, with the nearest thing the other has. */
export function Unshared({ sentence }: { sentence: string }) {
  const index = useReading((state) => state.index);
  const move = useReading((state) => state.move);
  const found = index.sentences.get(sentence);
  if (!found) return null;
  const side = found.side;
  const other = opposite(side);
  const nearest = index.unlinked.get(sentence)?.nearest[0];
  const perhaps = nearest !== undefined && isPerhapsThere(nearest);
  const near = nearest && index.sentences.get(nearest.sentence);
  return (
    <>
      <Card title={`${SIDE_NAMES[side]} · sentence ${found.index + 1} · only here`}>
        <p className="font-serif text-[0.9688rem] leading-[1.55]">
          {sentenceText(reportOf(index, side), found.sentence)}
        </p>
      </Card>
      <Card title={perhaps ? `${SIDE_NAMES[other]} perhaps has this too` : `${SIDE_NAMES[other]} has this nowhere`}>
        {nearest && near ? (
          <>
            <p className="text-[0.8125rem] text-soft">
              {perhaps ? 'Compare for yourself:' : 'Nearest, too far to say that it is the same:'}
            </p>
            <p className="my-2 font-serif text-[0.9688rem] leading-[1.55]">
              {sentenceText(reportOf(index, other), near.sentence)}
            </p>
            <Button onClick={() => move({ type: 'sentence', id: nearest.sentence, moves: 'both' })}>
              {perhaps ? 'Compare with it in' : 'Go to it in'} {SIDE_NAMES[other]}
            </Button>
          </>
        ) : (
          <p className="text-[0.8125rem] text-soft">Nothing there comes near it.</p>
        )}
      </Card>
    </>
  );
}
