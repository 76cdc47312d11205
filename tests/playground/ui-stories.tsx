import { Search } from 'lucide-react';
import { useState } from 'react';
import { Actions } from '../../src/ui/Actions';
import { Button } from '../../src/ui/Button';
import { Chips } from '../../src/ui/Chips';
import { EmptyState } from '../../src/ui/EmptyState';
import { FileButton } from '../../src/ui/FileButton';
import { LazyDialog } from '../../src/ui/LazyDialog';
import { Masthead } from '../../src/ui/Masthead';
import { Menu } from '../../src/ui/Menu';
import { Notice } from '../../src/ui/Notice';
import { Segmented } from '../../src/ui/Segmented';
import { Switch } from '../../src/ui/Switch';
import { Tabs } from '../../src/ui/Tabs';
import type { Story } from './story';

const VARIANTS = ['plain', 'toggle', 'strong', 'bare', 'quiet'] as const;
const SIZES = ['small', 'medium', 'touch', 'large'] as const;
const nothing = () => {};

export const UI_STORIES: readonly Story[] = [
  {
    name: 'button-variants',
    Example: () => (
      <div className="flex flex-wrap items-center gap-2">
        {VARIANTS.map((variant) => (
          <Button key={variant} variant={variant}>
            {variant}
          </Button>
        ))}
        <Button variant="toggle" aria-pressed>
          pressed
        </Button>
        <Button disabled>disabled</Button>
        <Button>
          <Search aria-hidden="true" className="size-3.5" /> with an icon
        </Button>
      </div>
    ),
  },
  {
    name: 'button-sizes',
    Example: () => (
      <div className="flex flex-wrap items-center gap-2">
        {SIZES.map((size) => (
          <Button key={size} size={size}>
            {size}
          </Button>
        ))}
        <Button className="min-h-6 px-1.5 text-xs">overridden</Button>
      </div>
    ),
  },
  {
    name: 'segmented',
    Example: () => {
      const [current, setCurrent] = useState<'a' | 'b' | 'c'>('a');
      const options = [
        ['a', 'Side by side'],
        ['b', 'Aligned'],
        ['c', 'Inline'],
      ] as const;
      return (
        <div className="flex">
          <Segmented label="View" options={options} current={current} onChange={setCurrent} />
        </div>
      );
    },
  },
  {
    name: 'tabs',
    Example: () => {
      const [current, setCurrent] = useState<'one' | 'two'>('one');
      const tabs = [
        { name: 'one', label: 'Differences', content: <p className="p-3">What differs.</p> },
        { name: 'two', label: 'Voices', content: <p className="p-3">Who speaks.</p> },
      ] as const;
      return <Tabs label="What to look at" tabs={tabs} current={current} onChange={setCurrent} />;
    },
  },
  {
    name: 'menu',
    opens: true,
    Example: () => (
      <div className="flex min-h-72 items-start justify-end">
        <Menu
          label="Menu"
          groups={[
            {
              label: 'View',
              oneOf: true,
              items: [
                { label: 'Side by side', keys: '1', checked: true, onSelect: nothing },
                { label: 'Aligned', keys: '2', checked: false, onSelect: nothing },
              ],
            },
            {
              label: 'Look at',
              items: [
                { label: 'Only differences', keys: 'D', checked: true, onSelect: nothing },
                { label: 'Find in both reports', keys: '/', onSelect: nothing },
                { label: 'Redo', disabled: true, onSelect: nothing },
              ],
            },
          ]}
        >
          Menu
        </Menu>
      </div>
    ),
  },
  {
    name: 'dialog',
    opens: true,
    wholeScreen: true,
    Example: () => {
      const [open, setOpen] = useState(false);
      return (
        <div className="h-dvh p-6">
          <Button onClick={() => setOpen(true)}>Open</Button>
          <LazyDialog title="A dialog" open={open} onClose={() => setOpen(false)}>
            <p>It keeps the focus, and Escape closes it.</p>
          </LazyDialog>
        </div>
      );
    },
  },
  {
    name: 'chips',
    Example: () => {
      const [pressed, setPressed] = useState<readonly ('number' | 'date')[]>(['date']);
      return (
        <Chips
          label="Kinds"
          chips={[
            { name: 'number', label: 'number', count: 4 },
            { name: 'date', label: 'date', count: 12 },
          ]}
          pressed={pressed}
          onToggle={(name) => setPressed([name])}
          onClear={() => setPressed([])}
        />
      );
    },
  },
  {
    name: 'switch',
    Example: () => {
      const [checked, setChecked] = useState(true);
      return (
        <Switch checked={checked} onChange={setChecked}>
          Starred only
        </Switch>
      );
    },
  },
  {
    name: 'masthead',
    Example: () => (
      <Masthead title="Minister rules out early vote">
        <FileButton label="Open a saved file" accept=".json" onFiles={nothing}>
          Open a saved file
        </FileButton>
        <Actions
          actions={[
            { label: 'Library', onSelect: nothing },
            { label: 'Export', strong: true, onSelect: nothing },
          ]}
        />
      </Masthead>
    ),
  },
  {
    name: 'notice',
    Example: () => (
      <>
        <Notice>
          <span>“Early vote” was deleted.</span>
          <Button size="small">Undo</Button>
        </Notice>
        <Notice quiet>
          <span className="text-soft">An example: two reports of one press conference.</span>
        </Notice>
      </>
    ),
  },
  {
    name: 'empty-state',
    Example: () => (
      <EmptyState title="Nothing here yet">
        <p>Every comparison that you make is kept here.</p>
      </EmptyState>
    ),
  },
];
