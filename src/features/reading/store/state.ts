import type { Link } from '../../../model/link';
import type { Side } from '../../../model/report';
import type { Note, PassagePair } from '../../../model/review';
import type { PlacedNote, Rejected, Starred } from '../../../model/reviewed';
import type { NumberedHighlight } from '../../../projections/highlights';
import type { History, HistoryOperation } from '../../../review/history';
import type { Place } from './address';
import type { CloserStore } from './closer-store';
import type { ComparisonIndex } from './comparison-index';
import type { FindResult, Found } from './find';
import type { Focus, FocusAction } from './focus';
import type { InkByBlock } from './ink';
import type { Layers } from './layers';
import type { SentenceSelection } from './selection';
import type { DifferenceFilter, ViewSettings } from './view-settings';
import type { Walk } from './walk';

/** The comparison that is read. */
interface ComparisonSlice {
  /** With every difference. */
  readonly index: ComparisonIndex;
  /** Takes the comparison that the reader's links have made of it. */
  readonly setIndex: (index: ComparisonIndex) => void;
  /** Goes to where the texts of the reports are corrected. */
  readonly onCorrect: (() => void) | null;
  readonly closer: CloserStore;
}

/** What the reader looks at. */
export interface FocusSlice {
  /** As it was moved to; see {@link Derived.focus} for what it is in the comparison as it stands. */
  readonly movedTo: Focus | null;
  /** Whether the last move was one of many in a row. */
  readonly stepping: boolean;
  /** The highlight whose card had the focus last, while something else has it: there J goes on. */
  readonly leftCard: string | null;
  readonly move: (action: FocusAction) => void;
}

/** How the screen is set, and which differences are shown. */
export interface SettingsSlice {
  readonly settings: ViewSettings;
  readonly filter: DifferenceFilter;
  readonly setSettings: (change: Partial<ViewSettings>) => void;
  readonly setFilter: (change: Partial<DifferenceFilter>) => void;
  /** Back to where the reader has been before. */
  readonly returnTo: (place: Place) => void;
}

/** Words looked for in both reports at once. */
export interface FindSlice {
  readonly find: {
    readonly open: boolean;
    readonly query: string;
    /** Of all places the one that was gone to; -1 before the first. */
    readonly at: number;
  };
  readonly showFind: (open: boolean) => void;
  readonly setQuery: (query: string) => void;
  readonly stepFound: (by: 1 | -1) => void;
}

/** Sentences that are being selected to be linked or split off. */
export interface SelectionSlice {
  readonly selection: SentenceSelection | null;
  readonly setSelection: (selection: SentenceSelection | null) => void;
  readonly toggleSelected: (side: Side, sentence: string) => void;
  /** Links or splits what is selected; nothing while one side is still missing. */
  readonly finishSelection: () => void;
}

/** What is told to the reader; counted, since the same may be told again. */
export interface Message {
  readonly words: string;
  readonly nth: number;
  /** Whether what it tells of can be taken back. */
  readonly undoable: boolean;
}

export type NoteTarget = Pick<Note, 'a' | 'b'> & { readonly rule?: string };

/** The reader's work. */
export interface ReviewSlice {
  readonly history: History;
  readonly setHistory: (history: History) => void;
  /** A file of a newer version is only read. */
  readonly readOnly: boolean;
  readonly message: Message;
  readonly announce: (words: string, undoable?: boolean) => void;
  readonly apply: (operation: HistoryOperation) => void;
  readonly unlink: (link: Link) => void;
  /** The note that is being written. */
  readonly writing: string | null;
  readonly setWriting: (id: string | null) => void;
  readonly addNote: (target: NoteTarget) => void;
  /** Adds what a colleague has done, from a file of it, and tells what came of it. */
  readonly mergeFile: (file: File) => Promise<void>;
}

/** What lies over the reports, and the elements in which they scroll. */
export interface ScreenSlice {
  readonly panes: Readonly<Record<Side, HTMLElement | null>>;
  readonly setPane: Readonly<Record<Side, (pane: HTMLElement | null) => void>>;
  readonly overlay: 'keys' | 'palette' | 'about' | null;
  readonly setOverlay: (overlay: ScreenSlice['overlay']) => void;
  /** Whether the inspector of alignment is open; only in development. */
  readonly inspecting: boolean;
  readonly setInspecting: (inspecting: boolean) => void;
  /** Whether the panel covers a phone's screen. It gives way to what is chosen in it. */
  readonly panelOpen: boolean;
  readonly setPanelOpen: (open: boolean) => void;
  /** Whether a phone shows the cards, in the place of the reports. They give way to what is chosen on them. */
  readonly cardsOpen: boolean;
  readonly setCardsOpen: (open: boolean) => void;
}

/** What the reader has done and set. */
export interface BaseState
  extends ComparisonSlice,
    FocusSlice,
    SettingsSlice,
    FindSlice,
    SelectionSlice,
    ReviewSlice,
    ScreenSlice {}

/** What follows from it; each the very same as long as what it follows from is. */
export interface Derived {
  /** With the differences that the filter lets through, and nothing that is rejected. */
  readonly shown: ComparisonIndex;
  readonly focus: Focus | null;
  /** Index of the focused difference among those that are shown. */
  readonly difference: number | null;
  /** The sentences that are lit. */
  readonly lit: Readonly<Record<Side, readonly string[]>>;
  /** The sentence of each pane that the Tab key reaches. */
  readonly tabStop: Readonly<Record<Side, string | null>>;
  readonly rejected: Rejected;
  readonly starred: Starred;
  /** Every highlight that is not rejected, numbered. */
  readonly highlights: readonly NumberedHighlight[];
  /** Those of them that are told first: the cards, and the words that are inked. */
  readonly telling: readonly NumberedHighlight[];
  readonly walk: Walk;
  /** Index of the stop in focus; null where it is on none. */
  readonly stop: number | null;
  readonly notes: readonly PlacedNote[];
  /** Links made by the reader whose words are no longer there. */
  readonly lost: readonly PassagePair[];
  readonly found: FindResult;
  readonly foundHere: Found | null;
  /** The highlights that the filter lets through: their words are inked, unless no marks are wanted. */
  readonly inked: readonly NumberedHighlight[];
  /** The telling words of highlights, where they stand in the text. */
  readonly ink: InkByBlock;
  /** Marks over the text, beside those of differences. */
  readonly layers: Layers;
}

export interface ReadingState extends BaseState, Derived {}

export type Update = (change: Partial<BaseState> | ((now: ReadingState) => Partial<BaseState>)) => void;
export type Get = () => ReadingState;
