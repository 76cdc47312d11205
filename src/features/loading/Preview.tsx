import { memo, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import type { CorrectedWords } from './edit-words';
import { FoldedPart } from './FoldedPart';
import { beginning, type Part } from './preview';
import { StoryPart } from './StoryPart';
import '../../ui/story.css';
import './cleaned.css';

/** As many as any article has; a book would make the page slow. */
const AT_FIRST = 400;

interface PreviewProps {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Moves blocks over the line between story and page, and announces it. */
  readonly onMove: (indices: readonly number[], announcement: string) => void;
  /** Puts other words in the place of a block's. */
  readonly onWords: (corrected: CorrectedWords) => void;
}

/** The cleaned text: the story to read, and in its place what was folded. Not drawn anew while a title is typed. */
export const Preview = memo(function Preview({ name, parts, onMove, onWords }: PreviewProps) {
  const [all, setAll] = useState(false);
  const { list, keepAt } = useKeptFocus();
  const drawn = all ? parts : parts.slice(0, AT_FIRST);

  const fold = (index: number, text: string) => {
    keepAt(index);
    onMove([index], `Folded, no longer in the story: “${beginning(text)}”`);
  };
  const putBack = (indices: readonly number[], text: string) => {
    keepAt(indices[0]);
    const what = indices.length === 1 ? `“${beginning(text)}”` : `${indices.length} parts`;
    onMove(indices, `Put back into the story: ${what}`);
  };

  return (
    <section
      ref={list}
      aria-label={`Text of report ${name}`}
      className="cleaned story relative -mx-3 mt-3 min-h-0 flex-1 overflow-y-auto px-3 max-md:max-h-[65dvh]"
    >
      {drawn.map((part) =>
        part.kind === 'story' ? (
          <StoryPart key={part.key} part={part} onFold={fold} onWords={onWords} />
        ) : (
          <FoldedPart key={part.key} part={part} onPutBack={putBack} />
        ),
      )}
      {parts.length > drawn.length && (
        <p className="my-4 text-center font-sans">
          <Button onClick={() => setAll(true)}>Show all {parts.length.toLocaleString('en')} blocks</Button>
        </p>
      )}
    </section>
  );
});

/** A moved block is drawn anew, and the button that moved it is gone: the focus goes to the one that moves it back. */
function useKeptFocus() {
  const list = useRef<HTMLElement>(null);
  const kept = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (kept.current === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>(`[data-moves~="${kept.current}"]`);
    kept.current = undefined;
    // Of a line of several parts that is open, the last is the part's own.
    [...(buttons ?? [])].at(-1)?.focus({ preventScroll: true });
  });
  const keepAt = (index: number | undefined) => {
    kept.current = index;
  };
  return { list, keepAt };
}
