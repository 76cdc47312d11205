import { type KeyboardEvent, Suspense, useLayoutEffect, useRef } from 'react';
import { notEnglish } from '../../../../projections/language';
import { Button } from '../../../../ui/Button';
import { EmptyState } from '../../../../ui/EmptyState';
import { part } from '../../../../ui/part';
import { plural, SIDE_NAMES } from '../../labels';
import { useReading, useReadingSoon } from '../../store/use-reading';
import { useLeftOver, useListed } from '../all/use-listed';
import { HighlightItem } from './HighlightItem';
import './differs.css';

const RejectedList = part(() => import('../RejectedList'));
const CompareAgain = part(() => import('./CompareAgain'));

/** The few differences that tell most, each on a card with both wordings. */
export function DiffersTab() {
  const isOlder = useReading(({ index }) => index.comparison.highlights === undefined);
  return <Suspense>{isOlder ? <CompareAgain /> : <Cards />}</Suspense>;
}

function Cards() {
  // A card that is kept or rejected shows it at once; its place, and with it the number of others, follows.
  const telling = useReadingSoon((state) => state.telling);
  const isAnyRejected = useReadingSoon(({ history }) => history.present.rejected.length > 0);
  const list = useRef<HTMLOListElement>(null);
  useKeptFocus(list, telling);
  return (
    <div className="flex flex-col gap-3 px-3 py-3">
      <Introduction />
      {telling.length === 0 && (
        <EmptyState title="Nothing that tells much">
          <p>Parallax found no difference between the two that it would point out before the others.</p>
        </EmptyState>
      )}
      <ol ref={list} aria-label="What differs" className="highlight-cards" onKeyDown={walkByArrows}>
        {telling.map((each) => (
          <HighlightItem key={each.highlight.id} numbered={each} />
        ))}
      </ol>
      <More />
      <Suspense>{isAnyRejected && <RejectedList what="highlights" />}</Suspense>
    </div>
  );
}

/** Of how many these are the first, and what is not looked for in other languages. */
function Introduction() {
  const reports = useReading(({ index }) => index.comparison.reports);
  const { differences, observations } = useListed();
  const foreign = notEnglish(reports).map(({ id }) => SIDE_NAMES[id]);
  return (
    <>
      {differences + observations > 0 && (
        <p className="px-1 text-xs text-soft">
          What tells most, of {differences.toLocaleString('en')} {plural(differences, 'difference')} in the wording and{' '}
          {observations.toLocaleString('en')} beyond it.
        </p>
      )}
      {foreign.length > 0 && (
        <p className="px-1 text-xs text-soft">
          {foreign.join(' and ')} {foreign.length > 1 ? 'are' : 'is'} not in English: only headlines, numbers, names and
          what one side alone has are looked for.
        </p>
      )}
    </>
  );
}

/** The way to everything else. */
function More() {
  const left = useLeftOver();
  const setSettings = useReading((state) => state.setSettings);
  const setPanelOpen = useReading((state) => state.setPanelOpen);
  if (left === 0) return null;
  return (
    <Button
      className="self-center"
      onClick={() => {
        setSettings({ tab: 'differences' });
        setPanelOpen(true);
      }}
    >
      {left.toLocaleString('en')} more
    </Button>
  );
}

/** Up and down lead from card to card. */
function walkByArrows(event: KeyboardEvent<HTMLOListElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !(event.target instanceof HTMLElement)) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-opens]')];
  const at = cards.findIndex((card) => card.closest('li')?.contains(event.target as HTMLElement));
  const next = cards[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Cards go and change places while the keyboard stands on them: it stays on the card, and goes to the next where that is gone. */
function useKeptFocus(list: React.RefObject<HTMLOListElement | null>, telling: readonly unknown[]): void {
  const held = useRef<{ readonly element: HTMLElement; readonly at: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the cards
  useLayoutEffect(() => {
    const items = [...(list.current?.children ?? [])];
    const before = held.current;
    if (before && document.activeElement === document.body) {
      if (before.element.isConnected) before.element.focus();
      else items[Math.min(before.at, items.length - 1)]?.querySelector<HTMLElement>('[data-opens]')?.focus();
    }
    const keep = () => {
      const element = document.activeElement;
      const at = [...(list.current?.children ?? [])].findIndex((item) => item.contains(element));
      held.current = at >= 0 && element instanceof HTMLElement ? { element, at } : null;
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, [list, telling]);
}
