import {
  type ComponentType,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { noticeWords } from '../../messages/notice';
import type { Comparison } from '../../model/comparison';
import type { Wanted } from '../../projections/export-form';
import { notice } from '../../projections/notice';
import type { Action } from '../../ui/Actions';
import { readFragment } from '../../ui/browser-history';
import { Notice } from '../../ui/Notice';
import { part } from '../../ui/part';
import { useMediaQuery } from '../../ui/useMediaQuery';
import type { CloserInput } from './closer/read-closely';
import { listenForKeys } from './commands/keys';
import { SelectionBar } from './layout/SelectionBar';
import { useTitle } from './layout/use-title';
import type { ComparisonIndex } from './store/comparison-index';
import { createReadingStore, followRecord } from './store/create-reading-store';
import { wantedOf } from './store/exporting';
import { followAddress } from './store/follow-address';
import type { ReviewRecord } from './store/review-slice';
import { useComparisonIndex } from './store/use-comparison-index';
import { ReadingStoreProvider, useReading } from './store/use-reading';
import { KeepLevel } from './views/KeepLevel';

/** A window needs one of them. */
export const PhoneLayout = part(() => import('./layout/PhoneLayout'));
export const WideLayout = part(() => import('./layout/WideLayout'));
const KeysDialog = part(() => import('./commands/KeysDialog'), { over: true });
/** Looks into the engine; a built reader has none. */
const Inspector = import.meta.env.DEV ? part(() => import('./inspector/Inspector')) : null;
/** Loaded when the comparison is drawn: the quick one waits for none of it. */
const CloserReader = part(() => import('./closer/CloserReader'));
const AboutComparison = part(() => import('./closer/AboutComparison'), { over: true });
const CommandPalette = part(() => import('./commands/CommandPalette'), { over: true });

import './screen.css';

interface ReadingScreenProps {
  /** As the links of the reader make it. */
  readonly comparison: Comparison;
  readonly record: ReviewRecord;
  /** A file of a newer version is only read. */
  readonly readOnly: boolean;
  /** What a closer reading is made of; absent where there is none. */
  readonly closer?: CloserInput;
  /** Goes to where the texts of the reports are corrected. */
  readonly onCorrect?: () => void;
  /** What can be done with the comparison, before it is exported. */
  readonly actions: readonly Action[];
  /** Exports what is shown of it. */
  readonly onExport: (shown: Wanted) => void;
  /** A line above the reports: how to begin, on a first visit. */
  readonly invitation?: ReactNode;
}

/** Two reports, compared: in the view that the reader has chosen, with the passage in focus explained. */
export function ReadingScreen({ comparison, ...rest }: ReadingScreenProps) {
  // What is done to a link is told at once; what it makes of the comparison takes a moment more to work out and draw.
  const index = useComparisonIndex(useDeferredValue(comparison));
  return index && <IndexedReading index={index} {...rest} />;
}

type IndexedProps = Omit<ReadingScreenProps, 'comparison'> & { readonly index: ComparisonIndex };

function IndexedReading({ index, record, readOnly, closer, onCorrect, onExport, invitation, ...rest }: IndexedProps) {
  const [store] = useState(() =>
    createReadingStore({ index, record, readOnly, onCorrect: onCorrect ?? null, fragment: readFragment() }),
  );
  const phone = useMediaQuery('screen and (width < 760px)');
  useLayoutEffect(() => {
    if (store.getState().index !== index) store.getState().setIndex(index);
  }, [store, index]);
  useEffect(() => followRecord(store, record), [store, record]);
  useEffect(() => followAddress(store), [store]);
  useEffect(() => listenForKeys(store), [store]);
  const actions: readonly Action[] = [
    ...rest.actions,
    { label: 'Export', strong: true, onSelect: () => onExport(wantedOf(store.getState())) },
  ];
  const notices = (
    <>
      {invitation}
      <ComparisonNotice />
      <SelectionBar />
    </>
  );
  return (
    <ReadingStoreProvider value={store}>
      <PageTitle />
      <Suspense>
        {phone ? (
          <PhoneLayout actions={actions} notices={notices} />
        ) : (
          <WideLayout actions={actions} notices={notices} />
        )}
      </Suspense>
      <KeepLevel />
      {closer && (
        <Suspense>
          <CloserReader input={closer} />
        </Suspense>
      )}
      <Overlays />
      {Inspector && <Inspecting Inspector={Inspector} />}
    </ReadingStoreProvider>
  );
}

function Inspecting({ Inspector: Open }: { Inspector: ComponentType }) {
  const inspecting = useReading((state) => state.inspecting);
  return <Suspense>{inspecting && <Open />}</Suspense>;
}

function PageTitle() {
  return <title>{`${useTitle()} – Parallax`}</title>;
}

/** What is to be known of the comparison as a whole: that both texts are the same, or have nothing in common. */
function ComparisonNotice() {
  const comparison = useReading(({ index }) => index.comparison);
  const told = useMemo(() => notice(comparison), [comparison]);
  return told && <Notice>{noticeWords(told)}</Notice>;
}

/** The list of keys and the command palette, each loaded when it is first opened. */
function Overlays() {
  const overlay = useReading((state) => state.overlay);
  const setOverlay = useReading((state) => state.setOverlay);
  const close = () => setOverlay(null);
  return (
    <Suspense>
      {overlay === 'keys' && <KeysDialog onClose={close} />}
      {overlay === 'about' && <AboutComparison onClose={close} />}
      {overlay === 'palette' && <CommandPalette onClose={close} />}
    </Suspense>
  );
}
