import type { Block } from '../../model/report';
import { applyBlockOverrides } from '../../review/block-overrides';
import { corrected, type Filled } from './filled';

/**
 * Moves blocks over the line between story and page; the same again moves them back. In a file of its own because it needs the rules
 * that find blocks, which nobody has to load before the loading screen.
 */
export function withMoved(filled: Filled, found: readonly Block[], indices: readonly number[]): Filled {
  const moved = new Set(filled.moved);
  for (const index of indices) if (!moved.delete(index)) moved.add(index);
  const settled =
    moved.size > 0 ? { ...filled.read, blocks: applyBlockOverrides(filled.read, found, moved) } : filled.read;
  return corrected({ ...filled, found, moved, settled });
}
