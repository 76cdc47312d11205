import { NotebookPen, Star, X } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useEffect, useMemo } from 'react';
import { cardFacts } from '../../../../messages/highlight-card';
import type { Highlight } from '../../../../model/highlight';
import { lookUp } from '../../../../model/look-up';
import type { Side } from '../../../../model/report';
import { type CardRun, type HighlightCard, highlightCard } from '../../../../projections/highlight-card';
import type { NumberedHighlight } from '../../../../projections/highlights';
import { noteOnHighlight, rejectHighlight, toggleStar } from '../../commands/highlight-work';
import { SIDE_NAMES } from '../../labels';
import { reportOf } from '../../store/comparison-index';
import type { ReadingState } from '../../store/state';
import { useReading, useReadingStore } from '../../store/use-reading';
import { useInSight } from '../use-in-sight';

type Work = (state: ReadingState, highlight: Highlight) => void;

const WORK_BY_KEY: Readonly<Record<string, Work>> = {
  s: toggleStar,
  r: rejectHighlight,
  x: rejectHighlight,
  n: noteOnHighlight,
};

/** A card: both wordings, one plain sentence, who says it and in how many places. Chosen, it leads to its words in both reports. */
export const HighlightItem = memo(function HighlightItem({ numbered }: { numbered: NumberedHighlight }) {
  const { number, highlight } = numbered;
  const store = useReadingStore();
  const comparison = useReading(({ index }) => index.comparison);
  const current = useReading(({ focus }) => focus?.highlight === highlight.id);
  const rejected = useReading((state) => state.rejected.highlight(highlight) !== null);
  const item = useInSight<HTMLLIElement>(current);
  useKeyboardAlong(item, current);
  const card = useMemo(() => highlightCard(comparison, highlight), [comparison, highlight]);
  const facts = cardFacts(card, highlight.kind);
  // The keys of the screen are for what is in focus there; on a card they are for the card.
  const onKeyDown = (event: KeyboardEvent) => {
    const work =
      event.ctrlKey || event.metaKey || event.altKey ? undefined : lookUp(WORK_BY_KEY, event.key.toLowerCase());
    if (!work || store.getState().readOnly) return;
    event.preventDefault();
    work(store.getState(), highlight);
  };
  return (
    <li
      ref={item}
      aria-current={current ? 'true' : undefined}
      data-rejected={rejected || undefined}
      className="highlight-card group"
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        data-opens
        aria-label={spoken(numbered, card, facts)}
        className="opens"
        onClick={() => store.getState().move({ type: 'highlight', id: highlight.id })}
      >
        <span className="number">{number}</span>
        {(['a', 'b'] as const).map((side) => (
          <Words key={side} side={side} runs={card[side]} />
        ))}
        <span className="says">
          {highlight.says} {facts && <span className="facts">{facts}</span>}
        </span>
      </button>
      <CardActions highlight={highlight} what={`difference ${number}`} />
    </li>
  );
});

/** The whole card in words, for who hears it. */
function spoken({ number, highlight }: NumberedHighlight, card: HighlightCard, facts: string): string {
  const wordings = (['a', 'b'] as const).map((side) => {
    const words = card[side].map(({ text }) => text).join('');
    return `${SIDE_NAMES[side]}: ${words.trim() || 'nowhere'}.`;
  });
  return [`Difference ${number}.`, ...wordings, highlight.says, facts].filter(Boolean).join(' ');
}

/** While the keyboard stands on a card, it goes along to the one that is gone to. */
function useKeyboardAlong(item: RefObject<HTMLElement | null>, current: boolean): void {
  useEffect(() => {
    const own = item.current;
    if (!current || !own?.parentElement?.contains(document.activeElement) || own.contains(document.activeElement))
      return;
    own.querySelector<HTMLElement>('[data-opens]')?.focus({ preventScroll: true });
  }, [item, current]);
}

const Words = memo(function Words({ side, runs }: { side: Side; runs: readonly CardRun[] }) {
  const language = useReading(({ index }) => reportOf(index, side).language);
  return (
    <span className="wording">
      <span className="side">{SIDE_NAMES[side]}</span>
      {runs.length > 0 ? (
        <span className="words" lang={language}>
          {runs.map(({ text, as }, k) => {
            const Run = as === 'telling' ? 'b' : 'span';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place
              <Run key={k} data-side={side} className={as}>
                {text}
              </Run>
            );
          })}
        </span>
      ) : (
        <span className="words">nowhere</span>
      )}
    </span>
  );
});

interface CardActionsProps {
  readonly highlight: Highlight;
  readonly what: string;
}

/** What the reader can do with a card. */
const CardActions = memo(function CardActions({ highlight, what }: CardActionsProps) {
  const starred = useReading((state) => state.starred.highlight(highlight) !== null);
  const readOnly = useReading((state) => state.readOnly);
  if (readOnly) return null;
  return (
    <span className="actions">
      <CardAction label={`Keep ${what}`} title="Keep (S)" pressed={starred} work={toggleStar} highlight={highlight}>
        <Star aria-hidden="true" className={starred ? 'fill-current' : ''} />
      </CardAction>
      <CardAction label={`Note on ${what}`} title="Note (N)" work={noteOnHighlight} highlight={highlight}>
        <NotebookPen aria-hidden="true" />
      </CardAction>
      <CardAction label={`Reject ${what}`} title="Reject (R)" work={rejectHighlight} highlight={highlight}>
        <X aria-hidden="true" />
      </CardAction>
    </span>
  );
});

interface CardActionProps {
  readonly label: string;
  readonly title: string;
  /** Of what stays on. */
  readonly pressed?: boolean;
  readonly work: Work;
  readonly highlight: Highlight;
  readonly children: ReactNode;
}

function CardAction({ label, title, pressed, work, highlight, children }: CardActionProps) {
  const store = useReadingStore();
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={title}
      onClick={() => work(store.getState(), highlight)}
    >
      {children}
    </button>
  );
}
