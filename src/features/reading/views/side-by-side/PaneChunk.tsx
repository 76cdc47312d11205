import { memo, useMemo } from 'react';
import type { Side } from '../../../../model/report';
import { spansText } from '../../../../projections/sentences';
import { sameParts, useNear } from '../../chunks';
import { type PageBlock, reportOf } from '../../store/comparison-index';
import { useReading } from '../../store/use-reading';
import { Folded } from './Folded';
import { PaneBlocks } from './PaneBlocks';

interface ChunkProps {
  readonly side: Side;
  readonly pages: readonly PageBlock[];
}

/** Some blocks of a long report. Far from the window they are plain text, to be found and copied but not marked. */
export const PaneChunk = memo(
  function PaneChunk({ side, pages, printing }: ChunkProps & { readonly printing: boolean }) {
    const { ref, near } = useNear();
    const sentences = useMemo(() => sentencesIn(pages), [pages]);
    const inUse = useReading(
      ({ lit, tabStop }) => lit[side].some((id) => sentences.has(id)) || sentences.has(tabStop[side] ?? ''),
    );
    return (
      <div ref={ref} className="slice" style={{ containIntrinsicBlockSize: `auto ${estimated(pages)}rem` }}>
        {near || inUse || printing ? (
          <PaneBlocks side={side} pages={pages} />
        ) : (
          <PlainBlocks side={side} pages={pages} />
        )}
      </div>
    );
  },
  (before, after) =>
    before.side === after.side && before.printing === after.printing && sameParts(before.pages, after.pages),
);

function PlainBlocks({ side, pages }: ChunkProps) {
  const text = useReading(({ index }) => reportOf(index, side).text);
  return pages.map((page) =>
    page.kind === 'folded' ? (
      <Folded key={page.key} reason={page.reason} texts={page.texts} />
    ) : (
      <p key={page.key} className={`block ${page.block.kind}`}>
        {spansText(text, page.block.spans)}
      </p>
    ),
  );
}

function sentencesIn(pages: readonly PageBlock[]): ReadonlySet<string> {
  return new Set(pages.flatMap((page) => (page.kind === 'story' ? page.parts.map(({ sentence }) => sentence.id) : [])));
}

/** About how tall blocks are, in the page's unit of length. */
function estimated(pages: readonly PageBlock[]): number {
  return pages.reduce((sum, page) => {
    if (page.kind === 'folded') return sum + 2.5;
    const length = page.block.spans.reduce((total, [start, end]) => total + end - start, 0);
    return sum + 0.9 + Math.ceil(length / 60) * 1.68;
  }, 0);
}
