import { sentenceText } from '../../projections/reading';
import { Button } from '../../ui/Button';
import { Card } from './Card';
import { opposite, SIDE_NAMES, sureWords } from './says';
import type { Reading } from './useReading';
import { reportOf } from './view';

/** A sentence that the other report has nowhere, with the nearest thing the other has. */
export function Unshared({ reading, sentence }: { reading: Reading; sentence: string }) {
  const { view, dispatch } = reading;
  const found = view.sentences.get(sentence);
  if (!found) return null;
  const side = found.side;
  const other = opposite(side);
  const nearest = view.unlinked.get(sentence)?.nearest[0];
  const near = nearest && view.sentences.get(nearest.sentence);
  return (
    <>
      <Card title={`${SIDE_NAMES[side]} · sentence ${found.index + 1} · only here`}>
        <p className="font-serif text-[0.9688rem] leading-[1.55]">
          {sentenceText(reportOf(view, side), found.sentence)}
        </p>
      </Card>
      <Card title={`${SIDE_NAMES[other]} has this nowhere`}>
        {nearest && near ? (
          <>
            <p className="text-[0.8125rem] text-soft">
              Nearest ({sureWords(nearest.score)}), too far to say that it is the same:
            </p>
            <p className="my-2 font-serif text-[0.9688rem] leading-[1.55]">
              {sentenceText(reportOf(view, other), near.sentence)}
            </p>
            <Button onClick={() => dispatch({ type: 'sentence', id: nearest.sentence, moves: 'both' })}>
              Go to it in {SIDE_NAMES[other]}
            </Button>
          </>
        ) : (
          <p className="text-[0.8125rem] text-soft">Nothing there comes near it.</p>
        )}
      </Card>
    </>
  );
}
