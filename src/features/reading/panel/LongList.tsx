import type { ReactNode } from 'react';
import { chunksOf, isLong, useNear } from '../chunks';

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly label?: string;
  readonly className?: string;
  readonly ordered?: boolean;
  /** Index of an item that is drawn wherever it is. */
  readonly current?: number | null;
  /** About how tall an item is, in the page's unit of length. */
  readonly tall: number;
  /** One item as a `li` with its key. */
  readonly item: (item: T, index: number) => ReactNode;
}

/** How many items of a long list are drawn together. */
const TOGETHER = 40;

/** A list; a long one as several, of which only those near the window are filled. */
export function LongList<T>({
  items,
  label,
  className,
  ordered = false,
  current = null,
  tall,
  item,
}: LongListProps<T>) {
  const List = ordered ? 'ol' : 'ul';
  if (!isLong(items)) {
    return (
      <List aria-label={label} className={className}>
        {items.map(item)}
      </List>
    );
  }
  return (
    <div className={className}>
      {chunksOf(items, TOGETHER).map((chunk, k) => {
        const first = k * TOGETHER;
        const name = `${label ?? 'Items'} ${first + 1} to ${first + chunk.length}`;
        const here = current !== null && current >= first && current < first + chunk.length;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place
          <Chunk key={k} label={name} always={here} height={chunk.length * tall} ordered={ordered}>
            {() => chunk.map((each, at) => item(each, first + at))}
          </Chunk>
        );
      })}
    </div>
  );
}

interface ChunkProps {
  readonly label: string;
  readonly always: boolean;
  readonly height: number;
  readonly ordered: boolean;
  readonly children: () => ReactNode;
}

function Chunk({ label, always, height: guessed, ordered, children }: ChunkProps) {
  const { ref, near, height } = useNear();
  const List = ordered ? 'ol' : 'ul';
  if (near || always) {
    return (
      <List ref={ref} aria-label={label}>
        {children()}
      </List>
    );
  }
  return <div ref={ref} style={{ blockSize: height === null ? `${guessed}rem` : height }} />;
}
