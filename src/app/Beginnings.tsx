import { SIDE_NAMES } from '../features/reading/labels';
import type { Beginning } from '../projections/beginning';
import '../ui/story.css';
import './beginnings.css';

/** What both reports begin with: something to read while long ones are being compared. */
export default function Beginnings({ of }: { of: readonly [Beginning, Beginning] }) {
  return (
    <div className="beginnings">
      {(['a', 'b'] as const).map((side, k) => {
        const { title, outlet, language, paragraphs } = of[k as 0 | 1];
        return (
          <article key={side} aria-label={`Beginning of report ${SIDE_NAMES[side]}`} lang={language} className="story">
            <p className="mb-3 font-sans text-xs text-faint">
              {[SIDE_NAMES[side], outlet].filter(Boolean).join(' · ')}
            </p>
            {title && <h2>{title}</h2>}
            {paragraphs.map((paragraph, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the texts never change place
              <p key={at} className="block">
                {paragraph}
              </p>
            ))}
          </article>
        );
      })}
    </div>
  );
}
