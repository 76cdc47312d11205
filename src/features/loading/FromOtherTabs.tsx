import { useState } from 'react';
import { bookmarkletFor } from '../../carry/bookmarklet';
import { Button } from '../../ui/Button';
import { Bookmarklet } from './Bookmarklet';

const TO_DRAG = 'Drag it to the bookmarks bar. It works there, on the page that you are reading.';
const COPIED = 'Copied. Make a bookmark of any page, then edit it and paste this in the place of its address.';
const NOT_COPIED = 'It could not be copied: drag the button beside this to the bookmarks bar.';

/** How to bring a page as it stands in another tab, behind its login and with its banners answered. */
export function FromOtherTabs() {
  const [says, setSays] = useState('');
  if (!canReceive()) return null;
  const code = bookmarkletFor(document.baseURI);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setSays(COPIED),
      () => setSays(NOT_COPIED),
    );
  return (
    <details className="text-control text-soft">
      <summary className="cursor-pointer">Bring the page that you see in another tab</summary>
      <p className="mt-2">
        A page that asks for a login or consent is best brought as you see it. Drag this to the bookmarks bar, once,
        then press it on the page of one report and on the page of the other: it hands them to Parallax in this browser,
        and to nobody else. Where a site does not let it, there is a browser extension (README).
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <Bookmarklet code={code} onPress={() => setSays(TO_DRAG)} />
        <Button onClick={() => void copy()}>Copy it instead</Button>
      </p>
      <p role="status" className="mt-2 empty:hidden">
        {says}
      </p>
    </details>
  );
}

/** The page that receives others keeps them in the browser, which allows that on sites alone, and over an encrypted connection. */
function canReceive(): boolean {
  return 'caches' in globalThis && /^https?:$/.test(location.protocol);
}
