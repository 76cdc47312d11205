import { useState } from 'react';
import { saveFile } from '../features/exporting/saveFile';
import type { OpenWork } from '../storage/open-work';
import { useKeeping } from '../storage/repository';
import { Button } from '../ui/Button';
import { ErrorScreen } from './ErrorScreen';

/** What browsers say of a part of the program that they could not load. */
const NOT_LOADED = /dynamically imported module|module script failed|preload CSS/i;

/** The page can't go on: why, what of the work is kept, and how to take it along. */
export function Stopped({ error, work }: { error: Error; work: OpenWork | null }) {
  const [still, setStill] = useState('');
  const notLoaded = NOT_LOADED.test(error.message);
  const reload = async () => {
    await work?.keeper.save();
    // A page that is reloaded while nobody serves it is an empty one.
    if (await isServed()) location.reload();
    else setStill('It still can’t be reached.');
  };
  return (
    <ErrorScreen
      title={notLoaded ? 'A part of Parallax could not be loaded' : 'Parallax stopped because of a mistake of its own'}
      says={notLoaded ? `What this page came from can’t be reached, or has a newer version. ${still}` : error.message}
    >
      <Button variant="strong" onClick={() => void reload()}>
        {notLoaded ? 'Try again' : 'Reload the page'}
      </Button>
      {work && <KeptWork work={work} />}
    </ErrorScreen>
  );
}

function KeptWork({ work: { keeper, comparison } }: { work: OpenWork }) {
  const { saved } = useKeeping(keeper);
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button onClick={() => saveFile(comparison()).catch(() => setFailed(true))}>Save as a file</Button>
      <p className="w-full" role="status">
        {failed ? 'The file could not be made: what makes it can’t be loaded either.' : SAYS[saved]}
      </p>
    </>
  );
}

const SAYS = {
  never: 'Nothing had been done to the comparison that was open.',
  saved: 'Your work on the comparison that was open is in the library of this browser.',
  saving: 'Your work on the comparison that was open is being saved.',
  failed: 'Your last changes are not saved in this browser: save them as a file.',
};

async function isServed(): Promise<boolean> {
  return fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}
