import { useQuery } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import type { SourceText } from '../../model/source';
import type { LinkService } from '../../sources/link';
import { Button } from '../../ui/Button';
import { Masthead } from '../../ui/Masthead';
import { FetchAhead } from './FetchAhead';
import { FromOtherTabs } from './FromOtherTabs';
import { linkServiceQuery } from './link-service';
import { SlotCard } from './SlotCard';
import { sameText, waitingFor } from './slots';
import type { Loading } from './useSlots';

interface LoadingScreenProps {
  readonly loading: Loading;
  readonly onCompare: (a: SourceText, b: SourceText) => void;
  readonly onExample: () => void;
  readonly onLibrary: () => void;
  /** Goes back to the comparison whose texts are corrected; absent where a new one is made. */
  readonly onBack?: () => void;
}

/** One screen to bring two reports: files or pasted text. */
export default function LoadingScreen({ loading, onCompare, onExample, onLibrary, onBack }: LoadingScreenProps) {
  const { a, b } = loading.slots;
  const { data } = useQuery(linkServiceQuery);
  const service = data ?? null;
  const waiting = waitingFor(loading.slots);
  const reason = useId();
  const title = onBack ? 'Correct the texts' : 'New comparison';
  useNoStrayDrops();

  return (
    <div className="flex min-h-dvh flex-col">
      <title>{`${title} – Parallax`}</title>
      <Masthead title={title}>
        {onBack ? (
          <Button onClick={onBack}>Back to the comparison</Button>
        ) : (
          <Button onClick={onExample}>Open the example</Button>
        )}
        <Button onClick={onLibrary}>Library</Button>
      </Masthead>
      <main className="mx-auto flex w-full max-w-[75rem] flex-1 flex-col gap-4 px-5 py-8 max-phone:px-3 max-phone:py-4">
        <div className="grid gap-5 md:grid-cols-2">
          <SlotCard side="a" loading={loading} service={service} />
          <SlotCard side="b" loading={loading} service={service} />
        </div>
        {onBack && (
          <p className="max-w-prose text-control text-soft">
            Point at a paragraph to edit its words, or to fold it out of the story. Your links, notes and rejections
            stay: they are found again by their words, and what can’t be found is shown as such.
          </p>
        )}
        {sameText(loading.slots) && (
          <p role="status" className="text-control text-soft">
            Both reports are the same text: there will be no difference to see. Choose another file for A or B, or
            compare them all the same.
          </p>
        )}
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="flex max-w-prose flex-col gap-1">
            <p className="text-control text-balance text-soft">Your texts stay on this computer. {aboutLinks(data)}</p>
            {!onBack && <FromOtherTabs />}
            <FetchAhead />
          </div>
          <div className="ml-auto flex items-center gap-3">
            <span id={reason} className="text-control text-soft empty:hidden">
              {waiting}
            </span>
            <Button
              variant="strong"
              size="large"
              disabled={waiting !== null}
              aria-describedby={reason}
              onClick={() => a.filled && b.filled && onCompare(a.filled.source, b.filled.source)}
            >
              {onBack ? 'Compare again' : 'Compare'}
            </Button>
          </div>
        </div>
      </main>
    </div>
  );
}

/** Nothing until it is known whether there is a program that fetches. */
function aboutLinks(service: LinkService | null | undefined): string {
  if (service === undefined) return '';
  return service
    ? 'A link is fetched by the program you started here, and by nobody else.'
    : 'Links can be fetched when Parallax runs as a program on this computer (npm start); this page is only files.';
}

/** A file dropped beside a slot would make the browser leave the page, and with it what was loaded. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);
}
