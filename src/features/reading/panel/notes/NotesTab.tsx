import { useState } from 'react';
import { truncate } from '../../../../messages/truncate';
import { Button } from '../../../../ui/Button';
import { Chips } from '../../../../ui/Chips';
import { EmptyState } from '../../../../ui/EmptyState';
import { Switch } from '../../../../ui/Switch';
import { ON_ALL } from '../../commands/note-target';
import { useReading } from '../../store/use-reading';
import { toggled } from '../../store/view-settings';
import { matchingNotes, tagCounts } from './listing';
import { LONGEST, NoteCard } from './NoteCard';

/** Every note, to search, to choose among by tag, and to go to where it stands. */
export default function NotesTab() {
  const notes = useReading((state) => state.notes);
  const writing = useReading((state) => state.writing);
  const readOnly = useReading((state) => state.readOnly);
  const addNote = useReading((state) => state.addNote);
  const [words, setWords] = useState('');
  const [tags, setTags] = useState<readonly string[]>([]);
  const [starred, setStarred] = useState(false);
  const known = tagCounts(notes.map(({ note }) => note));
  const pressed = tags.filter((tag) => known.some(([name]) => name === tag));
  // The note that is being written stays in sight, whatever the query is.
  const found = matchingNotes(notes, { words, tags: pressed, starred });
  const written = notes.filter(({ note }) => note.id === writing && !found.some((each) => each.note === note));
  const shown = [...written, ...found];
  return (
    <div className="pb-3">
      <div className="flex flex-col gap-2 border-b border-line px-4 py-3">
        {notes.length > 0 && (
          <>
            <input
              type="search"
              aria-label="Search the notes"
              placeholder="Search notes and their words"
              className="min-h-8 rounded-lg border border-line bg-paper px-3 text-[0.8125rem]"
              value={words}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
            />
            {known.length > 0 && (
              <Chips
                label="Tags"
                chips={known.map(([name, count]) => ({ name, label: name, count }))}
                pressed={pressed}
                onToggle={(tag) => setTags(toggled(pressed, tag))}
                onClear={() => setTags([])}
              />
            )}
            <Switch checked={starred} onChange={setStarred}>
              Starred only
            </Switch>
          </>
        )}
        {!readOnly && (
          <Button className="self-start" onClick={() => addNote(ON_ALL)}>
            Note on the whole comparison
          </Button>
        )}
      </div>
      {notes.length === 0 && (
        <EmptyState title="No notes yet">
          <p>Choose a passage, or select words in a report, then choose Note under Passage, or press N.</p>
        </EmptyState>
      )}
      {notes.length > 0 && shown.length === 0 && (
        <p className="px-4 py-6 text-center text-soft">No note is as you have chosen.</p>
      )}
      <ul aria-label="Notes">
        {shown.map((placed) => (
          <NoteCard key={placed.note.id} placed={placed} />
        ))}
      </ul>
      <LostLinks />
    </div>
  );
}

/** Links that the reader has made in words that have been corrected away since: kept, and made again when the words come back. */
function LostLinks() {
  const lost = useReading((state) => state.lost);
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="lost-links" className="px-4 py-3 text-[0.8125rem]">
      <h3 id="lost-links" className="font-semibold">
        Links whose words are no longer in the reports
      </h3>
      <ul className="mt-1 flex flex-col gap-2">
        {lost.map(({ id, a, b }) => (
          <li key={id} className="font-serif text-soft">
            {[...a, ...b].map(({ exact }) => `“${truncate(exact, LONGEST)}”`).join(' ↔ ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
