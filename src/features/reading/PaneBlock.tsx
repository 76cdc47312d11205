import { Fragment, memo } from 'react';
import type { Link } from '../../model/link';
import type { Side } from '../../model/report';
import type { Layer } from './layers';
import { MarkedSentence } from './MarkedSentence';
import { sentenceElementId } from './places';
import { opposite, plural, SIDE_NAMES } from './says';
import type { PageBlock, StoryPart, View } from './view';

type StoryBlock = Extract<PageBlock, { kind: 'story' }>;

interface PaneBlockProps {
  readonly view: View;
  readonly side: Side;
  readonly page: StoryBlock;
  /** The passage in focus, where it stands in this block. */
  readonly link: Link | null;
  /** The sentence in focus, where it is in no passage. */
  readonly alone: string | null;
  readonly edit: number | null;
  readonly layers: readonly Layer[];
  /** The sentence of this pane that the Tab key reaches. */
  readonly tabStop: string | null;
}

const TAGS = { title: 'h2', heading: 'h3', quotation: 'blockquote' } as const;

/** One block of a report. Drawn anew only when the focus enters or leaves it: reports can be long. */
export const PaneBlock = memo(function PaneBlock({ page, side, ...rest }: PaneBlockProps) {
  const { kind } = page.block;
  const Tag = kind in TAGS ? TAGS[kind as keyof typeof TAGS] : 'p';
  return (
    <Tag className={`block ${kind} ${page.onlyHere ? 'only-here' : ''}`} data-side={side}>
      {page.parts.map((part) => (
        <Fragment key={part.sentence.id}>
          {part.before}
          <PaneSentence side={side} part={part} {...rest} />
          {part.runEnds > 0 && <OnlyHere side={side} sentences={part.runEnds} />}
        </Fragment>
      ))}
      {page.tail}
    </Tag>
  );
});

function PaneSentence({
  view,
  side,
  part,
  link,
  alone,
  edit,
  layers,
  tabStop,
}: Omit<PaneBlockProps, 'page'> & { part: StoryPart }) {
  const { sentence } = part;
  const links = view.links.get(sentence.id) ?? [];
  const lit = link?.[side].includes(sentence.id) ? link : null;
  const shown = lit ?? links[0] ?? null;
  return (
    <span
      id={sentenceElementId(sentence.id)}
      data-sentence={sentence.id}
      className={`sentence ${shown ? 'linked' : ''} ${shown?.origin === 'reader' ? 'by-hand' : ''}`}
      tabIndex={sentence.id === tabStop ? 0 : -1}
      aria-current={lit || alone === sentence.id ? 'true' : undefined}
      aria-description={describe(side, links)}
    >
      <MarkedSentence
        view={view}
        side={side}
        sentence={sentence}
        link={shown}
        edit={lit ? edit : null}
        layers={layers}
      />
    </span>
  );
}

function OnlyHere({ side, sentences }: { side: Side; sentences: number }) {
  const other = SIDE_NAMES[opposite(side)];
  const says = `${other} has ${sentences === 1 ? 'this sentence' : `these ${sentences} sentences`} nowhere`;
  return (
    <span className="tag" data-side={side} title={says} aria-hidden="true">
      only here{sentences > 1 && ` · ${sentences} ${plural(sentences, 'sentence')}`}
    </span>
  );
}

function describe(side: Side, links: readonly Link[]): string {
  const other = SIDE_NAMES[opposite(side)];
  if (links.length === 0) return `only here, ${other} has this nowhere`;
  const where = links.length === 1 ? `also in ${other}` : `in ${links.length} passages of ${other}`;
  return links[0]?.origin === 'reader' ? `${where}, linked by you` : where;
}
