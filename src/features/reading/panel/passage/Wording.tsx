import { Fragment } from 'react';
import type { Link } from '../../../../model/link';
import type { Side } from '../../../../model/report';
import { reportOf } from '../../store/comparison-index';
import { useReading } from '../../store/use-reading';
import { MarkedSentence } from '../../views/MarkedSentence';

/** How one report words the passage in focus, its differences marked. */
export function Wording({ side, link }: { side: Side; link: Link }) {
  const index = useReading((state) => state.index);
  const edit = useReading(({ focus }) => focus?.edit ?? null);
  const report = reportOf(index, side);
  return (
    <p className="marked font-serif text-[0.9688rem] leading-[1.55]" lang={report.language}>
      {link[side].map((id) => {
        const found = index.sentences.get(id);
        return (
          found && (
            <Fragment key={id}>
              <MarkedSentence report={report} sentence={found.sentence} link={link} edit={edit} />{' '}
            </Fragment>
          )
        );
      })}
    </p>
  );
}
