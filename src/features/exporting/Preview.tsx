import { useMemo } from 'react';
import type { Comparison } from '../../engine/model';
import type { Made } from './useFile';

/** More than this nobody reads in a preview. */
const LONGEST = 30_000;

/** The beginning of a file: a page as it looks, a text as it reads, of others what they hold. */
export function Preview({ made, comparison }: { made: Made | null; comparison: Comparison }) {
  const text = useMemo(() => (made && made.form !== 'docx' ? beginning(made.bytes, made.form === 'html') : ''), [made]);
  if (!made) return <p className="p-4 text-[0.8125rem] text-faint">One moment…</p>;
  if (made.form === 'docx') return <WordDocument comparison={comparison} />;
  if (made.form === 'html') {
    // Without any right: nothing in it runs, opens or asks.
    return <iframe title="Preview of the page" sandbox="" srcDoc={text} className="size-full bg-paper" />;
  }
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

function beginning(bytes: Uint8Array, whole: boolean): string {
  const text = new TextDecoder().decode(whole ? bytes : bytes.subarray(0, LONGEST));
  return whole || bytes.length <= LONGEST ? text : `${text.replace(/\ufffd$/, '')} …`;
}

function WordDocument({ comparison: { links, reader } }: { comparison: Comparison }) {
  const holds = [
    'both headlines and sources',
    `the aligned table with ${links.length} shared ${links.length === 1 ? 'passage' : 'passages'}, differences marked by character styles`,
    'the observations',
    reader.notes.length === 0
      ? 'no notes: none are written yet'
      : `${reader.notes.length} ${reader.notes.length === 1 ? 'note' : 'notes'}, as comments on their words`,
  ];
  return (
    <div className="p-4 text-[0.8125rem]">
      <p>A Word document can’t be shown here. With everything chosen, it holds:</p>
      <ul className="mt-2 list-disc pl-5">
        {holds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
