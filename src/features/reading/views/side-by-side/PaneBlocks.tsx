import type { Side } from '../../../../model/report';
import type { PageBlock } from '../../store/comparison-index';
import { Folded } from './Folded';
import { PaneBlock } from './PaneBlock';

interface PaneBlocksProps {
  readonly side: Side;
  readonly pages: readonly PageBlock[];
}

/** Blocks of a report, one below the other. */
export function PaneBlocks({ side, pages }: PaneBlocksProps) {
  return pages.map((page) =>
    page.kind === 'folded' ? (
      <Folded key={page.key} reason={page.reason} texts={page.texts} />
    ) : (
      <PaneBlock key={page.key} side={side} page={page} />
    ),
  );
}
