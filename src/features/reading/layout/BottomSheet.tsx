import { ArrowLeftRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../../ui/Button';
import { opposite, SIDE_NAMES, sureWords } from '../labels';
import { LinkDifferences } from '../panel/passage/LinkDifferences';
import { SeenHere } from '../panel/passage/SeenHere';
import { Unshared } from '../panel/passage/Unshared';
import { Wording } from '../panel/passage/Wording';
import type { Focus } from '../store/focus';
import { useReading } from '../store/use-reading';
import { sentenceElementId } from '../views/positions';
import './bottom-sheet.css';

/** On a phone, what the other report makes of the sentence in focus slides up under it. */
export default function BottomSheet() {
  const focus = useReading((state) => state.focus);
  const move = useReading((state) => state.move);
  const setPanelOpen = useReading((state) => state.setPanelOpen);
  useFocusInSight(focus);
  if (!focus) return null;
  const { link, observation } = focus;
  const other = opposite(focus.side);
  return (
    <section
      aria-label={`${SIDE_NAMES[other]} says here`}
      className="sheet relative max-h-[46dvh] shrink-0 overflow-y-auto rounded-t-2xl border-t border-line bg-panel shadow-[0_-8px_24px_rgb(0_0_0/0.12)] print:hidden"
    >
      <div className="sticky top-0 flex items-center justify-between gap-3 bg-panel px-5 pt-2 text-xs text-faint">
        <span>
          {link ? (
            <>
              {SIDE_NAMES[other]} says here · {link.a.length}
              <ArrowLeftRight role="img" aria-label="to" className="mx-1 inline size-3" />
              {link.b.length} · {sureWords(link)}
            </>
          ) : observation ? (
            'Seen in both'
          ) : (
            'Only here'
          )}
        </span>
        <div className="flex">
          <Button variant="bare" onClick={() => setPanelOpen(true)}>
            More
          </Button>
          <Button variant="bare" className="-mr-3" aria-label="Close" onClick={() => move({ type: 'clear' })}>
            <X aria-hidden="true" className="size-4" />
          </Button>
        </div>
      </div>
      {link ? (
        <div className="flex flex-col gap-3 px-5 pb-5">
          <Wording side={other} link={link} />
          <LinkDifferences link={link} />
        </div>
      ) : (
        <div className="flex flex-col gap-3 p-4">
          {observation ? <SeenHere /> : <Unshared sentence={focus.sentence} />}
        </div>
      )}
    </section>
  );
}

/** The sheet takes the lower part of the screen: the sentence must not be under it. */
function useFocusInSight(focus: Focus | null): void {
  useEffect(() => {
    if (focus && focus.moves !== 'none')
      document.getElementById(sentenceElementId(focus.sentence))?.scrollIntoView?.({ block: 'nearest' });
  }, [focus]);
}
