import { useState } from 'react';
import type { Comparison } from '../../model/comparison';
import { homeOfLinks } from '../../storage/settings';
import { Button } from '../../ui/Button';
import { shareAddress } from './share';

interface ShareButtonProps {
  readonly comparison: Comparison;
  /** What is offered where the comparison is too long for an address. */
  readonly onSavedFile: () => void;
  /** What is offered to those who have no Parallax. */
  readonly onWebPage: () => void;
}

/** Copies an address that holds the comparison itself: who opens it, opens the comparison. */
export function ShareButton({ comparison, onSavedFile, onWebPage }: ShareButtonProps) {
  const [message, setMessage] = useState('');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      const address = await shareAddress(comparison);
      if (address === null) {
        onSavedFile();
        setMessage('Too long for a link. Save it as a file instead, and send that.');
        return;
      }
      await navigator.clipboard.writeText(address);
      setMessage(
        `Link copied. It holds both texts and your notes: give it only to whom you would give them. ${opensWhere()}`,
      );
      setCopied(true);
    } catch {
      setMessage('The link could not be copied here. Save a file instead.');
    }
  };
  return (
    <>
      <p role="status" className="min-w-0 flex-1 self-center text-xs text-soft">
        {message}
      </p>
      {copied && <Button onClick={onWebPage}>For those without Parallax: a web page</Button>}
      <Button onClick={() => void copy()}>Copy link</Button>
    </>
  );
}

/** Where a link that was copied here can be opened. */
function opensWhere(): string {
  if (homeOfLinks()) return 'It opens in your hosted copy of Parallax.';
  return /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
    ? 'It opens where Parallax runs on the other side, at the same address; a hosted copy can be set in About Parallax.'
    : 'It opens in Parallax, at this address.';
}
