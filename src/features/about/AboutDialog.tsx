import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ABOUT_CLOSER_READING } from '../../messages/closer-reading';
import { storageQuery } from '../../storage/estimate';
import {
  isWebPage,
  setCloserReading,
  setHomeOfLinks,
  useCloserReadingSetting,
  useHomeOfLinks,
} from '../../storage/settings';
import { Dialog } from '../../ui/Dialog';
import { Switch } from '../../ui/Switch';

declare const PARALLAX_VERSION: string;

/** Which version this is, what is kept where, what leaves the computer, and whose work is in it. */
export default function AboutDialog({ onClose }: { onClose: () => void }) {
  const { data } = useQuery(storageQuery);
  return (
    <Dialog title="About Parallax" onClose={onClose}>
      <div className="flex flex-col gap-3 text-sm">
        <p>
          Version {PARALLAX_VERSION}. It shows how two reports of one event are worded, and leaves the judgement to you.
        </p>
        <h3 className="font-semibold">Settings</h3>
        <CloserReadingSwitch />
        <HomeOfLinks />
        <h3 className="font-semibold">What is kept where</h3>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>
            Your comparisons, with their texts, notes and corrections: in this browser, on this computer, and nowhere
            else. Whoever uses this browser can read them.
          </li>
          <li>
            A comparison deleted in the library comes back by Undo there or, for a day, by its address in the browser’s
            history; then it is gone.
          </li>
          <li>
            What the closer reading needs: in this browser, fetched from where this page came from when it is first
            needed.
          </li>
          <li>
            Clearing the data of this site in the browser deletes them all: save what matters as a file.{' '}
            {data && `All that is kept here takes about ${data.size} now. ${data.stays ? STAYS : MAY_GO}`}
          </li>
        </ul>
        <h3 className="font-semibold">What leaves this computer</h3>
        <p>
          Nothing, but for a link that you enter where Parallax runs as a program: that program asks the site in the
          link for its page, without cookies. As for any visit, the site sees the address of your connection. What you
          export, or copy as a link, goes where you send it.
        </p>
        <p>
          <a className="underline" href="./licences.txt" target="_blank" rel="noreferrer">
            Licences: Parallax and what it is made of
          </a>
        </p>
      </div>
    </Dialog>
  );
}

function CloserReadingSwitch() {
  const isOn = useCloserReadingSetting();
  const about = useId();
  return (
    <div>
      <Switch checked={isOn} onChange={setCloserReading} describedBy={about}>
        Closer reading
      </Switch>
      <p id={about} className="text-xs text-soft">
        {ABOUT_CLOSER_READING}
      </p>
    </div>
  );
}

function HomeOfLinks() {
  const home = useHomeOfLinks();
  const [typed, setTyped] = useState(home);
  const field = useId();
  const about = useId();
  const address = typed.trim();
  const isWrong = address !== '' && !isWebPage(address);
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={field}>Links lead to</label>
      <input
        id={field}
        type="url"
        value={typed}
        placeholder="this page"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={about}
        aria-invalid={isWrong}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          if (value.trim() === '' || isWebPage(value.trim())) setHomeOfLinks(value.trim());
        }}
        className="min-h-control rounded-control border border-line bg-paper px-2.5"
      />
      <p id={about} className={`text-xs ${isWrong ? 'text-alert' : 'text-soft'}`}>
        {isWrong
          ? 'That is no address of a web page, such as https://example.org/parallax/. Links lead where they led before.'
          : 'A link that holds a comparison opens only where Parallax runs. Where a copy of it is hosted that others can reach, give its address here.'}
      </p>
    </div>
  );
}

const STAYS = 'The browser has promised not to clear them by itself.';
const MAY_GO = 'If this computer runs out of room, the browser may clear them by itself.';
