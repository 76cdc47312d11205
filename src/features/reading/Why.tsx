import type { Link, Reason } from '../../engine/model';
import { spansText } from '../../engine/reading';
import { Card } from './Card';
import { sureWords } from './says';
import { reportOf, type View } from './view';

/** Why a passage's two sides were put together, by the words they share, and how sure that is. */
export function Why({ view, link }: { view: View; link: Link }) {
  const reasons = [...link.why].sort((x, y) => y.weight - x.weight);
  return (
    <Card title="Why these match">
      <ul className="text-[0.8125rem]">
        {reasons.map((reason) => {
          const words = sharedWords(view, reason);
          return (
            <li key={reason.feature} className="py-0.5">
              <span className="text-faint">{reason.feature.replaceAll('-', ' ')}</span>
              {words.length > 0 && <>: {words.join(' · ')}</>}
            </li>
          );
        })}
        <li className="pt-1">
          <b className="font-semibold">{sureWords(link.score)}</b> sure
          {link.moved && ' · told in another place of the report'}
        </li>
      </ul>
    </Card>
  );
}

/** The words a reason stands on, as A has them, each once. */
function sharedWords(view: View, reason: Reason): readonly string[] {
  const text = reportOf(view, 'a').text;
  return [...new Set(reason.a.map((span) => spansText(text, [span])))];
}
