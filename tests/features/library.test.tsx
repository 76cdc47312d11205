import { WITHOUT_LEXICON } from '../engine/resources';
import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../src/app/query-client';
import { compare } from '../../src/engine/pipeline';
import LibraryScreen from '../../src/features/library/LibraryScreen';
import { toJson } from '../../src/projections/saved-json';
import { applyToHistory, type HistoryOperation, historyOf, NO_WORK } from '../../src/review/history';
import { applyOperation } from '../../src/review/operations';
import { linkTogether } from '../../src/review/relink';
import { rework } from '../../src/review/rework';
import { openDatabase } from '../../src/storage/database';
import { repository } from '../../src/storage/repository';
import { A, B, PORT } from '../review/reports';

const downloads: { name: string; text: string }[] = [];
vi.mock('../../src/ui/download', () => ({
  download: (text: string, name: string) => downloads.push({ name, text }),
}));
vi.mock('../../src/worker/client', () => ({
  reworkInWorker: async (...[comparison, work]: Parameters<typeof rework>) =>
    await rework(comparison, work, WITHOUT_LEXICON),
}));

const STORM = await PORT();
const OTHER = await compare(
  { ...A, title: 'Bridge closed', outlet: 'The Ferry' },
  { ...B, title: 'No way over the river' },
  {},
  WITHOUT_LEXICON,
);

let ids = 0;
async function put(comparison: typeof STORM, ...operations: HistoryOperation[]) {
  const id = `id-${ids++}`;
  const content = { pair: null, comparison, readOnly: false };
  await repository.save({
    id,
    content,
    revision: 0,
    operations,
    history: operations.reduce(applyToHistory, historyOf(NO_WORK)),
  });
  return id;
}

function open() {
  const opened = vi.fn();
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LibraryScreen onOpen={opened} onNew={() => {}} onExample={() => {}} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), opened };
}

const names = async () =>
  (await within(await screen.findByRole('list', { name: 'Comparisons' })).findAllByRole('listitem')).map((own) =>
    own.getAttribute('aria-label'),
  );
const row = async (name: string) => within(await screen.findByRole('listitem', { name }));

beforeEach(async () => {
  downloads.length = 0;
  for (const { id } of await repository.list()) await repository.setDeleted(id, true);
});

describe('the library', () => {
  it('says where comparisons come from when there is none', async () => {
    open();
    expect(await screen.findByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  });

  it('lists them, searches names, headlines and outlets, and puts them in order', async () => {
    await put(STORM);
    await put(OTHER);
    const { user } = open();
    expect(await names()).toHaveLength(2);
    await user.selectOptions(screen.getByLabelText('Order'), 'Name');
    expect((await names())[0]).toBe('Bridge closed / No way over the river');
    await user.type(screen.getByRole('searchbox', { name: 'Search the library' }), 'ferry river');
    expect(await names()).toEqual(['Bridge closed / No way over the river']);
    await user.type(screen.getByRole('searchbox'), ' zebra');
    expect(screen.getByRole('status')).toHaveTextContent('None of the 2');
  });

  it('opens one where it was last read', async () => {
    const id = await put(STORM);
    await repository.setPlace(id, 'view=inline');
    const { user, opened } = open();
    await user.click(await screen.findByRole('button', { name: /^Port open again/ }));
    expect(opened).toHaveBeenCalledWith(id, 'view=inline');
  });

  it('renames, by keyboard, and takes Escape for no', async () => {
    await put(STORM);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Rename' }));
    await user.keyboard('The storm{Escape}');
    expect(await names()).toEqual(['Port open again / Lindmouth back in business']);
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    await user.keyboard('The storm{Enter}');
    await waitFor(async () => expect(await names()).toEqual(['The storm']));
  });

  it('shows a damaged one as such, to be taken along as it is or deleted, and leaves the others alone', async () => {
    await put(OTHER);
    const id = await put(STORM);
    const database = await openDatabase(() => {});
    await database.put('entries', { id, name: 'The storm', deleted: null } as never);
    await database.delete('parts', [id, 0]);
    database.close();
    const { user } = open();
    const damaged = await row('The storm');
    expect(damaged.getByText('A part of what was stored of it is missing or damaged.')).toBeVisible();
    await user.click(damaged.getByRole('button', { name: 'Save what is left' }));
    await waitFor(() => expect(downloads.map(({ name }) => name)).toEqual(['parallax-damaged.json']));
    expect(downloads[0]?.text).toContain('Port open again');
    await user.click(screen.getByRole('button', { name: 'Save all as a file' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/“The storm” is damaged and not in the file/);
    expect(JSON.parse(downloads[1]?.text ?? '').comparisons).toHaveLength(1);
    await user.click(damaged.getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect(await names()).toEqual(['Bridge closed / No way over the river']));
  });

  it('duplicates, and deletes with a way back', async () => {
    await put(STORM);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Duplicate' }));
    const copy = 'Port open again / Lindmouth back in business (copy)';
    await user.click((await row(copy)).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('listitem', { name: copy })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await row(copy);
  });

  it('saves one as a file that opens again the same, byte for byte', async () => {
    await put(STORM, linkTogether(STORM, { a: ['a4'], b: ['b3'] }, 'r1'), { type: 'name', name: 'The storm' });
    const { user } = open();
    await user.click((await row('The storm')).getByRole('button', { name: 'Save as a file' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    const [first] = downloads as [(typeof downloads)[number]];
    expect(first.name).toMatch(/\.parallax\.json$/);
    expect(first.text).toBe(
      toJson(
        await rework(
          STORM,
          [linkTogether(STORM, { a: ['a4'], b: ['b3'] }, 'r1'), { type: 'name', name: 'The storm' } as const].reduce(
            applyOperation,
            NO_WORK,
          ),
          WITHOUT_LEXICON,
        ),
      ),
    );
    await user.click((await row('The storm')).getByRole('button', { name: 'Delete' }));
    await user.upload(
      screen.getByLabelText('Open a saved file'),
      new File([first.text], first.name, { type: 'application/json' }),
    );
    await user.click((await row('The storm')).getByRole('button', { name: 'Save as a file' }));
    await waitFor(() => expect(downloads).toHaveLength(2));
    expect(downloads[1]?.text).toBe(first.text);
  });

  it('saves all in one file, which brings all of them back', async () => {
    await put(STORM);
    await put(OTHER);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Save all as a file' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    const [file] = downloads as [(typeof downloads)[number]];
    await user.upload(
      screen.getByLabelText('Open a saved file'),
      new File([file.text], file.name, { type: 'application/json' }),
    );
    const asked = within(await screen.findByRole('dialog', { name: 'Already in the library' }));
    await user.click(asked.getByRole('button', { name: 'Open as a copy' }));
    await waitFor(async () => expect(await names()).toHaveLength(4));
  });

  describe('asks about a file whose texts are there', () => {
    const NOTE = {
      id: 'n',
      a: [],
      b: [],
      text: 'Ask Ann.',
      tags: [],
      star: false,
      colour: null,
      created: '2026-01-01T00:00:00Z',
      changed: '2026-01-01T00:00:00Z',
    };
    const bo = toJson({ ...STORM, reader: { ...NO_WORK, author: 'Bo', notes: [{ ...NOTE, text: 'Ask Bo.' }] } });

    async function openBo() {
      const id = await put(STORM, { type: 'add-note', note: NOTE });
      const screenOf = open();
      await names();
      await screenOf.user.upload(screen.getByLabelText('Open a saved file'), new File([bo], 'bo.parallax.json'));
      const asked = within(await screen.findByRole('dialog', { name: 'Already in the library' }));
      return { id, asked, ...screenOf };
    }
    const notesOf = async (id: string) => (await repository.readRecord(id))?.history.present.notes ?? [];

    it('and merges it, which can be undone', async () => {
      const { id, asked, user, opened } = await openBo();
      await user.click(asked.getByRole('button', { name: 'Merge' }));
      expect(await screen.findByRole('status')).toHaveTextContent('1 note added, 1 is kept beside yours.');
      expect(await names()).toHaveLength(1);
      expect(await notesOf(id)).toMatchObject([NOTE, { text: 'Ask Bo.', author: 'Bo' }]);
      await user.click(screen.getByRole('button', { name: 'Undo' }));
      await waitFor(async () => expect(await notesOf(id)).toEqual([NOTE]));
      expect(opened).not.toHaveBeenCalled();
    });

    it('and opens a copy', async () => {
      const { asked, user, opened } = await openBo();
      await user.click(asked.getByRole('button', { name: 'Open as a copy' }));
      await waitFor(() => expect(opened).toHaveBeenCalledOnce());
      expect((await repository.list()).map(({ notes }) => notes)).toEqual([1, 1]);
    });

    it('and does nothing where that is called off', async () => {
      const { id, asked, user } = await openBo();
      await user.click(asked.getByRole('button', { name: 'Cancel' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(await names()).toHaveLength(1);
      expect(await notesOf(id)).toEqual([NOTE]);
    });
  });

  it('refuses a damaged file with the place of the damage, and changes nothing', async () => {
    await put(STORM);
    const { user, opened } = open();
    const damaged = toJson({ ...STORM, links: [{ ...(STORM.links[0] as object), a: ['a99'] } as never] });
    await names();
    await user.upload(
      screen.getByLabelText('Open a saved file'),
      new File([damaged], 'storm.parallax.json', { type: 'application/json' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('“storm.parallax.json” is damaged at “links[0].a”');
    expect(await names()).toHaveLength(1);
    expect(opened).not.toHaveBeenCalled();
  });
});
