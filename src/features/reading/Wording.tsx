import { Fragment } from 'react';
import type { Link } from '../../model/link';
import type { Side } from '../../model/report';
import { MarkedSentence } from './MarkedSentence';
import type { View } from './view';

interface WordingProps {
  readonly view: View;
  readonly side: Side;
  readonly link: Link;
  readonly edit: number | null;
}

/** How one report words a passage, its differences marked. */
export function Wording({ view, side, link, edit }: WordingProps) {
  return (
    <p
      className="marked font-serif text-[0.9688rem] leading-[1.55]"
      lang={view.comparison.reports[side === 'a' ? 0 : 1].language}
    >
      {link[side].map((id) => {
        const found = view.sentences.get(id);
        return (
          found && (
            <Fragment key={id}>
              <MarkedSentence view={view} side={side} sentence={found.sentence} link={link} edit={edit} />{' '}
            </Fragment>
          )
        );
      })}
    </p>
  );
}
