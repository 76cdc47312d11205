import type { Link, Reason } from '../../../../model/link';
import { surenessOf } from '../../../../model/sureness';
import { spansText } from '../../../../projections/sentences';
import { featureWords } from '../../labels';
import { reportOf } from '../../store/comparison-index';
import { useReading } from '../../store/use-reading';
import { Card } from '../Card';

/** More than these tell a reader nothing. */
const STRONGEST = 4;

/** Why a passage's two sides were put together, by the words they share, and how sure that is. */
export function Why({ link }: { link: Link }) {
  const text = useReading(({ index }) => reportOf(index, 'a').text);
  if (link.origin === 'reader') {
    return (
      <Card title="Why these match">
        <p className="text-[0.8125rem]">Linked by you{link.moved && ', in another place of the report'}.</p>
      </Card>
    );
  }
  const words = sharedWords(text, link.why);
  const reasons = [...link.why]
    .sort((x, y) => y.weight - x.weight)
    .slice(0, STRONGEST)
    .map(({ feature }) => featureWords(feature));
  return (
    <Card title="Why these match">
      <div className="flex flex-col gap-1 text-[0.8125rem]">
        {words.length > 0 && <p>shared: {words.join(' · ')}</p>}
        {reasons.length > 0 && <p className="text-soft">what spoke for it: {reasons.join(', ')}</p>}
        <p>
          <b className="font-semibold">{surenessOf(link)}</b>
          {link.moved && ' · told in another place of the report'}
        </p>
      </div>
    </Card>
  );
}

/** The words that the reasons stand on, as report A has them, each once. */
function sharedWords(text: string, why: readonly Reason[]): readonly string[] {
  return [...new Set(why.flatMap((reason) => reason.a.map((span) => spansText(text, [span]))))];
}
