import { memo } from 'react';
import type { Side } from '../../model/report';
import { spansText } from '../../projections/reading';
import { Folded } from './Folded';
import { type Focus, litSentences } from './focus';
import { type Layer, NO_LAYERS } from './layers';
import { holds } from './onlyDifferent';
import { PaneBlock } from './PaneBlock';
import { sameParts, useNear } from './slices';
import { type PageBlock, reportOf, type View } from './view';

interface PaneBlocksProps {
  readonly view: View;
  readonly side: Side;
  readonly pages: readonly PageBlock[];
  readonly focus: Focus | null;
  readonly layers: ReadonlyMap<number, readonly Layer[]>;
  /** The sentence of this pane that the Tab key reaches. */
  readonly tabStop: string | null;
}

/** Blocks of a report, one below the other. */
export function PaneBlocks({ view, side, pages, focus, layers, tabStop }: PaneBlocksProps) {
  const lit = litSentences(view, focus, side);
  return pages.map((page) => {
    if (page.kind === 'folded') return <Folded key={page.key} reason={page.reason} texts={page.texts} />;
    const here = holds(page, lit);
    return (
      <PaneBlock
        key={page.key}
        view={view}
        side={side}
        page={page}
        link={here ? (focus?.link ?? null) : null}
        alone={here && !focus?.link ? (lit[0] ?? null) : null}
        layers={layers.get(page.parts[0]?.sentence.block ?? -1) ?? NO_LAYERS}
        edit={here ? (focus?.edit ?? null) : null}
        tabStop={tabStop && holds(page, [tabStop]) ? tabStop : null}
      />
    );
  });
}

/** Some blocks of a long report. Far from the window they are plain text, to be found and copied but not marked. */
export const PaneSlice = memo(
  function PaneSlice({ always, ...blocks }: PaneBlocksProps & { readonly always: boolean }) {
    const { ref, near } = useNear();
    return (
      <div ref={ref} className="slice" style={{ containIntrinsicBlockSize: `auto ${estimated(blocks.pages)}rem` }}>
        {near || always ? <PaneBlocks {...blocks} /> : <PlainBlocks {...blocks} />}
      </div>
    );
  },
  (before, after) =>
    before.view === after.view &&
    before.always === after.always &&
    before.focus === after.focus &&
    before.layers === after.layers &&
    before.tabStop === after.tabStop &&
    sameParts(before.pages, after.pages),
);

const PlainBlocks = memo(
  function PlainBlocks({ view, side, pages }: Pick<PaneBlocksProps, 'view' | 'side' | 'pages'>) {
    const { text } = reportOf(view, side);
    return pages.map((page) =>
      page.kind === 'folded' ? (
        <Folded key={page.key} reason={page.reason} texts={page.texts} />
      ) : (
        <p key={page.key} className={`block ${page.block.kind}`}>
          {spansText(text, page.block.spans)}
        </p>
      ),
    );
  },
  (before, after) => before.view.comparison === after.view.comparison && sameParts(before.pages, after.pages),
);

/** About how tall blocks are, in the page's unit of length. */
function estimated(pages: readonly PageBlock[]): number {
  return pages.reduce((sum, page) => {
    if (page.kind === 'folded') return sum + 2.5;
    const length = page.block.spans.reduce((total, [start, end]) => total + end - start, 0);
    return sum + 0.9 + Math.ceil(length / 60) * 1.68;
  }, 0);
}
