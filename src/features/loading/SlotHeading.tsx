import type { Side } from '../../model/report';
import type { Filled } from './filled';
import type { Shown } from './useReport';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

interface SlotHeadingProps {
  readonly side: Side;
  readonly filled: Filled | null;
  readonly shown: Shown | null;
}

/** “Report A · from a PDF · English · 1,190 words”. */
export function SlotHeading({ side, filled, shown }: SlotHeadingProps) {
  const known = shown ? [language(shown.report.language), words(shown.words)] : [];
  const parts = filled ? [filled.origin.label, ...known.filter((each) => each !== null)] : [];
  return (
    <h2 id={`report-${side}`} className="mb-3 text-[0.9375rem] font-semibold">
      Report {side.toUpperCase()} {filled && <span className="font-normal text-soft">· {parts.join(' · ')}</span>}
    </h2>
  );
}

/** A language that was not recognised is not worth a word. */
function language(code: string): string | null {
  if (code === 'und') return null;
  try {
    return LANGUAGES.of(code) ?? null;
  } catch {
    return null;
  }
}

function words(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;
}
