import { useState } from 'react';
import type { Comparison } from '../../model/comparison';
import { Button } from '../../ui/Button';
import { shareAddress } from './share';

interface ShareButtonProps {
  readonly comparison: Comparison;
  /** What is offered where the comparison is too long for an address. */
  readonly onSavedFile: () => void;
}

/** Copies an address that holds the comparison itself: who opens it, opens the comparison. */
export function ShareButton({ comparison, onSavedFile }: ShareButtonProps) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      const address = await shareAddress(comparison);
      if (address === null) {
        onSavedFile();
        setMessage('Too long for a link. Save it as a file instead, and send that.');
        return;
      }
      await navigator.clipboard.writeText(address);
      setMessage('Link copied. It holds both texts and your notes: give it only to whom you would give them.');
    } catch {
      setMessage('The link could not be copied here. Save a file instead.');
    }
  };
  return (
    <>
      <p role="status" className="min-w-0 flex-1 self-center text-xs text-soft">
        {message}
      </p>
      <Button onClick={() => void copy()}>Copy link</Button>
    </>
  );
}
