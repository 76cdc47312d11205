import { Fragment, memo } from 'react';
import { isHome } from '../../../../model/homes';
import type { Link } from '../../../../model/link';
import { lookUp } from '../../../../model/look-up';
import type { Side } from '../../../../model/report';
import { opposite, plural, SIDE_NAMES } from '../../labels';
import { type PageBlock, reportOf, type StoryPart } from '../../store/comparison-index';
import { NO_LAYERS } from '../../store/layers';
import { useReadings } from '../../store/use-reading';
import { MarkedSentence } from '../MarkedSentence';
import { sentenceElementId } from '../positions';

interface PaneBlockProps {
  readonly side: Side;
  readonly page: Extract<PageBlock, { kind: 'story' }>;
}

const TAGS = { title: 'h2', heading: 'h3', quotation: 'blockquote' } as const;

/** One block of a report. What changes in it are its sentences, each by itself: reports can be long. */
export const PaneBlock = memo(function PaneBlock({ page, side }: PaneBlockProps) {
  const { kind } = page.block;
  const Tag = lookUp(TAGS, kind) ?? 'p';
  return (
    <Tag className={`block ${kind} ${page.standing ?? ''}`} data-side={side}>
      {page.parts.map((part, k) => (
        <Fragment key={part.sentence.id}>
          {part.before}
          {page.standing === null && part.standing && part.standing !== page.parts[k - 1]?.standing && (
            <span className={`begins ${part.standing}`} data-side={side} aria-hidden="true" />
          )}
          <PaneSentence side={side} part={part} />
          {part.runEnds > 0 && <OnlyHere side={side} sentences={part.runEnds} />}
          {page.standing === null && part.standing === 'rewritten' && page.parts[k + 1]?.standing !== 'rewritten' && (
            <Rewritten side={side} />
          )}
        </Fragment>
      ))}
      {page.tail}
    </Tag>
  );
});

const NO_LINKS: readonly Link[] = [];

function PaneSentence({ side, part: { sentence } }: { side: Side; part: StoryPart }) {
  const { id } = sentence;
  const [report, links, lit, edit, current, isTabStop, layers] = useReadings((state) => {
    const { index, focus, tabStop } = state;
    const inFocus = focus?.link?.[side].includes(id) === true;
    return [
      reportOf(index, side),
      index.links.get(id) ?? NO_LINKS,
      // The passage in focus, where this sentence is part of it.
      inFocus ? focus.link : null,
      inFocus ? focus.edit : null,
      state.lit[side].includes(id),
      tabStop[side] === id,
      state.layers[side].get(sentence.block) ?? NO_LAYERS,
    ];
  });
  const shown = lit ?? links[0] ?? null;
  return (
    <span
      id={sentenceElementId(id)}
      data-sentence={id}
      className={`sentence ${shown ? 'linked' : ''} ${shown?.origin === 'reader' ? 'by-hand' : ''}`}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      aria-description={describe(side, links)}
    >
      <MarkedSentence
        report={report}
        sentence={sentence}
        link={shown}
        inFocus={lit !== null}
        edit={edit}
        layers={layers}
      />
    </span>
  );
}

function OnlyHere({ side, sentences }: { side: Side; sentences: number }) {
  const other = SIDE_NAMES[opposite(side)];
  const label = `${other} has ${sentences === 1 ? 'this sentence' : `these ${sentences} sentences`} nowhere`;
  return (
    <span className="tag" data-side={side} title={label} aria-hidden="true">
      only here{sentences > 1 && ` · ${sentences} ${plural(sentences, 'sentence')}`}
    </span>
  );
}

/** Where the line beside the block would tell of other sentences too. */
function Rewritten({ side }: { side: Side }) {
  return (
    <span className="tag" title={`${SIDE_NAMES[opposite(side)]} tells this in quite other words`} aria-hidden="true">
      told differently
    </span>
  );
}

function describe(side: Side, links: readonly Link[]): string {
  const other = SIDE_NAMES[opposite(side)];
  if (links.length === 0) return `only here, ${other} has this nowhere`;
  const home = links.some(isHome);
  const where =
    links.length === 1 && home
      ? `also in ${other}`
      : `told in ${links.length} ${plural(links.length, 'place')} of ${other}`;
  const how = home && links[0]?.rewritten ? `${where}, told differently` : where;
  return links[0]?.origin === 'reader' ? `${how}, linked by you` : how;
}
