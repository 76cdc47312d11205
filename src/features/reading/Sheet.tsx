import { ArrowLeftRight, X } from 'lucide-react';
import { Button } from '../../ui/Button';
import { LinkDifferences } from './LinkDifferences';
import { SeenHere } from './SeenHere';
import { opposite, SIDE_NAMES, sureWords } from './says';
import { Unshared } from './Unshared';
import type { Reading } from './useReading';
import { Wording } from './Wording';
import './sheet.css';

/** On a phone, what the other report makes of the sentence in focus slides up under it. */
export function Sheet({ reading, onMore }: { reading: Reading; onMore: () => void }) {
  const { view, focus, dispatch } = reading;
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
              {link.b.length} · {sureWords(link.score)} sure
            </>
          ) : observation ? (
            'Seen in both'
          ) : (
            'Only here'
          )}
        </span>
        <div className="flex">
          <Button variant="bare" onClick={onMore}>
            More
          </Button>
          <Button variant="bare" className="-mr-3" aria-label="Close" onClick={() => dispatch({ type: 'clear' })}>
            <X aria-hidden="true" className="size-4" />
          </Button>
        </div>
      </div>
      {link ? (
        <div className="flex flex-col gap-3 px-5 pb-5">
          <Wording view={view} side={other} link={link} edit={focus.edit} />
          <LinkDifferences reading={reading} link={link} />
        </div>
      ) : (
        <div className="flex flex-col gap-3 p-4">
          {observation ? (
            <SeenHere reading={reading} focus={focus} />
          ) : (
            <Unshared reading={reading} sentence={focus.sentence} />
          )}
        </div>
      )}
    </section>
  );
}
