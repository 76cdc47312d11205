import { useState } from 'react';
import { saveFile } from '../features/exporting/saveFile';
import type { OpenWork } from '../storage/open-work';
import { useRecordState } from '../storage/use-record-state';
import { Button } from '../ui/Button';
import { isServed } from '../ui/is-served';
import { ErrorScreen } from './ErrorScreen';

/** What browsers say of a part of the program that they could not load. */
const NOT_LOADED = /dynamically imported module|module script failed|preload CSS/i;

/** The page can't go on: why, what of the work is saved, and how to take it along. */
export function CrashScreen({ error, work }: { error: Error; work: OpenWork | null }) {
  const [still, setStill] = useState('');
  const notLoaded = NOT_LOADED.test(error.message);
  const reload = async () => {
    await work?.record.save();
    // A page that is reloaded while nobody serves it is an empty one.
    if (await isServed()) location.reload();
    else setStill('It still can’t be reached.');
  };
  return (
    <ErrorScreen
      title={notLoaded ? 'A part of Parallax could not be loaded' : 'Parallax stopped because of a mistake of its own'}
      message={
        notLoaded ? `What this page came from can’t be reached, or has a newer version. ${still}` : error.message
      }
    >
      <Button variant="strong" onClick={() => void reload()}>
        {notLoaded ? 'Try again' : 'Reload the page'}
      </Button>
      {work && <SavedWork work={work} />}
    </ErrorScreen>
  );
}

function SavedWork({ work: { record, comparison } }: { work: OpenWork }) {
  const saved = useRecordState(record, (state) => state.saved);
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button onClick={() => saveFile(comparison()).catch(() => setFailed(true))}>Save as a file</Button>
      <p className="w-full" role="status">
        {failed ? 'The file could not be made: what makes it can’t be loaded either.' : SAVED_WORDS[saved]}
      </p>
    </>
  );
}

const SAVED_WORDS = {
  never: 'Nothing had been done to the comparison that was open.',
  saved: 'Your work on the comparison that was open is in the library of this browser.',
  saving: 'Your work on the comparison that was open is being saved.',
  failed: 'Your last changes are not saved in this browser: save them as a file.',
};
