import { Info } from 'lucide-react';
import { LAYOUT_NAMES, TAB_NAMES } from '../labels';
import type { ReadingState } from '../store/state';
import { LAYOUTS, TABS } from '../store/view-settings';
import type { Command } from './command';

const hasDifferences = ({ walk }: ReadingState) => walk.stops.length > 0;
const hasPassages = ({ index }: ReadingState) => index.passages.length > 0;

/** Going through the reports. */
export const MOVES: readonly Command[] = [
  {
    id: 'next-difference',
    label: 'Next difference',
    keys: ['j'],
    isPossible: hasDifferences,
    run: ({ move }) => move({ type: 'step-difference', by: 1 }),
  },
  {
    id: 'previous-difference',
    label: 'Previous difference',
    keys: ['k'],
    isPossible: hasDifferences,
    run: ({ move }) => move({ type: 'step-difference', by: -1 }),
  },
  {
    id: 'previous-passage',
    label: 'Previous passage',
    keys: ['['],
    isPossible: hasPassages,
    run: ({ move }) => move({ type: 'step-passage', by: -1 }),
  },
  {
    id: 'next-passage',
    label: 'Next passage',
    keys: [']'],
    isPossible: hasPassages,
    run: ({ move }) => move({ type: 'step-passage', by: 1 }),
  },
];

/** How the reports are seen. */
export const VIEWS: readonly Command[] = [
  ...LAYOUTS.map(
    (layout, at): Command => ({
      id: `layout-${layout}`,
      label: LAYOUT_NAMES[layout],
      keys: [`${at + 1}`],
      isOn: ({ settings }) => settings.layout === layout,
      run: ({ setSettings }) => setSettings({ layout }),
    }),
  ),
  {
    id: 'panel',
    label: 'Passage, differences, notes …',
    places: ['phone-menu'],
    keyOnly: true,
    run: ({ setPanelOpen }) => setPanelOpen(true),
  },
  {
    id: 'only-differences',
    label: 'Only differences',
    keys: ['d'],
    places: ['phone-menu'],
    isOn: ({ settings }) => settings.onlyDifferences,
    run: ({ settings, setSettings }) => setSettings({ onlyDifferences: !settings.onlyDifferences }),
  },
  {
    id: 'find',
    label: 'Find in both reports',
    keys: ['/'],
    places: ['phone-menu'],
    run: ({ showFind }) => showFind(true),
  },
  ...TABS.map(
    (tab): Command => ({
      id: `tab-${tab}`,
      label: `Panel: ${TAB_NAMES[tab]}`,
      run({ setSettings, setPanelOpen }) {
        setSettings({ tab });
        setPanelOpen(true);
      },
    }),
  ),
];

/** For the development of Parallax alone: a built reader has no such command. */
const INSPECT: Command = {
  id: 'inspect',
  label: 'Inspect alignment',
  help: 'how the engine scored two sentences',
  keys: ['i'],
  isOn: ({ inspecting }) => inspecting,
  run: ({ inspecting, setInspecting }) => setInspecting(!inspecting),
};

/** What lies over the reports. */
export const OVERLAYS: readonly Command[] = [
  {
    id: 'let-go',
    label: 'Let go of what is in focus',
    help: 'stop selecting, close the search, or let the focus go',
    keys: ['Escape'],
    isPossible: ({ selection, find, focus }) => selection !== null || find.open || focus !== null,
    // What lies on top goes first.
    run({ selection, setSelection, find, showFind, move }) {
      if (selection) setSelection(null);
      else if (find.open) showFind(false);
      else move({ type: 'clear' });
    },
  },
  {
    id: 'about-comparison',
    label: 'About this comparison',
    icon: Info,
    places: ['phone-menu'],
    run: ({ setOverlay }) => setOverlay('about'),
  },
  { id: 'keys', label: 'All keys', help: 'these keys', keys: ['?'], run: ({ setOverlay }) => setOverlay('keys') },
  {
    id: 'palette',
    label: 'All commands',
    keys: ['Mod+k'],
    keyOnly: true,
    run: ({ setOverlay }) => setOverlay('palette'),
  },
  ...(import.meta.env.DEV ? [INSPECT] : []),
];
