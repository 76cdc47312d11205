import { Star } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { truncate } from '../../../../messages/truncate';
import type { Side } from '../../../../model/report';
import type { TextSelector } from '../../../../model/review';
import type { PlacedNote, ResolvedSelector } from '../../../../model/reviewed';
import { Button } from '../../../../ui/Button';
import { part } from '../../../../ui/part';
import { findingName, SIDE_NAMES } from '../../labels';
import { reportOf } from '../../store/comparison-index';
import { useReading, useReadingStore } from '../../store/use-reading';
import { NoteForm } from './NoteForm';
import { NoteShape } from './shapes';

/** Where what draws Markdown can't be loaded, a note is read as it was typed. */
const MarkdownText = part(() => import('./MarkdownText'), { instead: PlainText });

function PlainText({ text }: { text: string }) {
  return <p className="whitespace-pre-wrap">{text}</p>;
}

/** One note: the words it is on, what it says, and what can be done with it. */
export function NoteCard({ placed }: { placed: PlacedNote }) {
  const { note } = placed;
  const { id, text, tags, star, colour } = note;
  const author = useReading(({ history }) => note.author ?? history.present.author);
  const { apply, setWriting } = useReadingStore().getState();
  const writing = useReading((state) => state.writing === id);
  const readOnly = useReading((state) => state.readOnly);
  const edit = useFocusAfter(writing);
  const done = () => {
    setWriting(null);
    // An empty note says nothing: it was opened and left again.
    if (text.trim() === '' && tags.length === 0) apply({ type: 'delete-note', id });
    else apply({ type: 'rest' });
  };
  return (
    <li aria-label={labelOf(text)} className="flex flex-col gap-2 border-b border-line px-4 py-3">
      <Targets placed={placed} />
      {writing ? (
        <NoteForm
          note={note}
          onDone={done}
          onChange={(change) =>
            // With the text that was on the screen: another window may be typing in it as well.
            apply({ type: 'change-note', id, change: { ...change, changed: new Date().toISOString() }, from: text })
          }
        />
      ) : (
        <>
          <Suspense fallback={<PlainText text={text} />}>
            <MarkdownText text={text} />
          </Suspense>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-soft">
            {colour && <NoteShape colour={colour} />}
            {star && <Star role="img" aria-label="starred" className="size-3.5 fill-current" />}
            {author !== undefined && <span dir="auto">by {author}</span>}
            {tags.map((tag) => (
              <span key={tag} className="rounded-full border border-line px-2">
                {tag}
              </span>
            ))}
            {!readOnly && (
              <span className="-mr-2 ml-auto flex">
                <Button ref={edit} variant="bare" className="px-2" onClick={() => setWriting(id)}>
                  Edit
                </Button>
                <Button variant="bare" className="px-2" onClick={() => apply({ type: 'delete-note', id })}>
                  Delete
                </Button>
              </span>
            )}
          </div>
        </>
      )}
    </li>
  );
}

/** When the form is gone, the keyboard goes on from the note and not from the top of the page. */
function useFocusAfter(writing: boolean) {
  const edit = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(writing);
  useEffect(() => {
    if (wasWriting.current && !writing) edit.current?.focus({ preventScroll: true });
    wasWriting.current = writing;
  }, [writing]);
  return edit;
}

/** The words that the note is on. Chosen, they come into sight. */
function Targets({ placed }: { placed: PlacedNote }) {
  const { note } = placed;
  if (note.a.length + note.b.length === 0) return <p className="text-xs text-faint">On the whole comparison</p>;
  const on = note.rule === undefined ? null : findingName(note.rule);
  const words = (['a', 'b'] as const).map((side) =>
    note[side].map((selector, k) => (
      <Target
        key={`${side}${selector.start}${selector.exact}`}
        side={side}
        selector={selector}
        resolved={placed[side][k] ?? null}
      />
    )),
  );
  return (
    <>
      {on && <p className="text-xs text-faint">On {on}</p>}
      {words}
    </>
  );
}

interface TargetProps {
  readonly side: Side;
  readonly selector: TextSelector;
  readonly resolved: ResolvedSelector | null;
}

export const LONGEST = 120;

function Target({ side, selector, resolved }: TargetProps) {
  const report = useReading(({ index }) => reportOf(index, side));
  const move = useReading((state) => state.move);
  const name = <span className="w-3 shrink-0 font-sans text-xs font-semibold text-faint">{SIDE_NAMES[side]}</span>;
  if (!resolved) {
    return (
      <p className="flex gap-2 text-[0.8125rem]">
        {name}
        <span>
          <span className="font-serif text-soft line-through">{truncate(selector.exact, LONGEST)}</span>{' '}
          <span className="text-alert">These words are no longer in the report.</span>
        </span>
      </p>
    );
  }
  const sentence = report.sentences.find(({ spans }) => (spans.at(-1)?.[1] ?? 0) > resolved.span[0]);
  return (
    <button
      type="button"
      className="flex cursor-pointer gap-2 text-left hover:bg-hover"
      onClick={() => sentence && move({ type: 'go', id: sentence.id })}
    >
      {name}
      <span className="font-serif text-[0.875rem] leading-snug text-soft">
        {truncate(report.text.slice(...resolved.span), LONGEST)}
        {resolved.changed && <span className="font-sans text-xs text-alert"> · these words have changed since</span>}
      </span>
    </button>
  );
}

function labelOf(text: string): string {
  return `Note: ${truncate(text, LONGEST) || 'empty'}`;
}
