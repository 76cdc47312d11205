import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../../model/comparison';
import { isHome } from '../../model/homes';
import type { Made } from './useFile';

/** More than this nobody reads in a preview. */
const LONGEST = 30_000;

/** The beginning of a file: a page as it looks, a text as it reads, of others what they hold. */
export function Preview({ made, comparison }: { made: Made | null; comparison: Comparison }) {
  const text = useMemo(() => (made && made.form !== 'docx' ? beginning(made.bytes) : ''), [made]);
  if (!made) return <p className="p-4 text-control text-faint">One moment…</p>;
  if (made.form === 'docx') return <WordDocument comparison={comparison} />;
  if (made.form === 'html') return <Page bytes={made.bytes} />;
  return (
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys as well
      tabIndex={0}
      className="size-full overflow-auto p-3 font-mono text-xs leading-relaxed break-words whitespace-pre-wrap"
    >
      {text}
    </pre>
  );
}

/** The page as it looks, in a frame without any right: nothing in it runs, opens or asks. */
function Page({ bytes }: { bytes: Uint8Array }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'text/html' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return <iframe title="Preview of the page" sandbox="" src={address} className="size-full bg-paper" />;
}

function beginning(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, LONGEST));
  return bytes.length <= LONGEST ? text : `${text.replace(/\ufffd$/, '')} …`;
}

function WordDocument({ comparison: { links, reader } }: { comparison: Comparison }) {
  const passages = links.filter(isHome).length;
  const holds = [
    'both headlines and sources',
    `the aligned table with ${passages} shared ${passages === 1 ? 'passage' : 'passages'}, differences marked by character styles`,
    'the observations',
    reader.notes.length === 0
      ? 'no notes: none are written yet'
      : `${reader.notes.length} ${reader.notes.length === 1 ? 'note' : 'notes'}, as comments on their words`,
  ];
  return (
    <div className="p-4 text-control">
      <p>A Word document can’t be shown here. With everything chosen, it holds:</p>
      <ul className="mt-2 list-disc pl-5">
        {holds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
