import { useMemo } from 'react';
import type { Side } from '../../../../model/report';
import { type GivenWords, type SpeakerStatistics, speakerStatistics } from '../../../../projections/speaker-statistics';
import { EmptyState } from '../../../../ui/EmptyState';
import { plural, SIDE_NAMES } from '../../labels';
import { useReading } from '../../store/use-reading';
import { EvidenceStepper } from '../EvidenceStepper';
import '../panel.css';

/** Who speaks in each report, how much, word for word or not, and by which verbs their words are introduced. */
export default function VoicesTab() {
  const comparison = useReading(({ index }) => index.comparison);
  const voices = useMemo(() => speakerStatistics(comparison), [comparison]);
  if (voices.length === 0) {
    return (
      <EmptyState title="Nobody speaks">
        <p>Neither report gives anybody’s words, as far as Parallax can tell.</p>
      </EmptyState>
    );
  }
  const most = Math.max(...voices.flatMap(({ a, b }) => [a?.words ?? 0, b?.words ?? 0]));
  const groups = [
    ['In both reports', voices.filter(({ a, b }) => a && b)],
    ['Only in A', voices.filter(({ b }) => !b)],
    ['Only in B', voices.filter(({ a }) => !a)],
  ] as const;
  return (
    <div className="px-4 py-3">
      <p className="mb-2 text-xs text-faint">Who is quoted or told of, and how much of each report that is.</p>
      <table className="w-full table-fixed text-[0.8125rem]">
        <caption className="sr-only">Voices</caption>
        <thead>
          <tr className="border-b-2 border-ink text-left text-xs">
            <th scope="col" className="w-1/2 py-1 pr-3 font-semibold">
              A <span className="font-normal text-faint">· {wordsOf(voices, 'a')} words of others</span>
            </th>
            <th scope="col" className="w-1/2 py-1 font-semibold">
              B <span className="font-normal text-faint">· {wordsOf(voices, 'b')} words of others</span>
            </th>
          </tr>
        </thead>
        {groups.map(
          ([title, list]) =>
            list.length > 0 && (
              <tbody key={title}>
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={2}
                    className="pt-4 pb-1 text-left text-[0.6875rem] font-medium tracking-[0.06em] text-faint uppercase"
                  >
                    {title} · {list.length}
                  </th>
                </tr>
                {list.map((voice) => (
                  <VoiceRows key={voice.observation.id} voice={voice} most={most} />
                ))}
              </tbody>
            ),
        )}
      </table>
    </div>
  );
}

function wordsOf(voices: readonly SpeakerStatistics[], side: Side): string {
  return voices.reduce((sum, voice) => sum + (voice[side]?.words ?? 0), 0).toLocaleString('en');
}

interface VoiceRowsProps {
  readonly voice: SpeakerStatistics;
  readonly most: number;
}

function VoiceRows({ voice, most }: VoiceRowsProps) {
  const { observation, name, named } = voice;
  const current = useReading(({ focus }) => focus?.observation?.id === observation.id);
  const move = useReading((state) => state.move);
  return (
    <>
      <tr className="border-t border-line">
        <th scope="rowgroup" colSpan={2} className="pt-1.5 text-left font-semibold">
          <button
            type="button"
            aria-current={current ? 'true' : undefined}
            onClick={() => move({ type: 'observation', id: observation.id })}
            className="-mx-1.5 min-h-6 cursor-pointer rounded px-1.5 text-left underline decoration-line underline-offset-3 hover:bg-hover aria-current:bg-focus"
          >
            {name}
          </button>
          <EvidenceStepper observation={observation} />
          {!named && <span className="ml-1.5 text-xs font-normal text-faint">without a name</span>}
        </th>
      </tr>
      <tr className="align-top">
        {(['a', 'b'] as const).map((side) => (
          <td key={side} className="pt-0.5 pr-3 pb-2">
            <SaidCell side={side} said={voice[side]} most={most} />
          </td>
        ))}
      </tr>
    </>
  );
}

function SaidCell({ side, said, most }: { side: Side; said: GivenWords | null; most: number }) {
  if (!said) return <span className="text-xs text-faint">no words in {SIDE_NAMES[side]}</span>;
  return (
    <>
      <span className="tabular-nums">
        {said.words} {plural(said.words, 'word')}
      </span>
      <span className="text-xs text-faint"> · {said.share < 1 ? 'under 1' : said.share} %</span>
      <span aria-hidden="true" className="my-1 block h-1 bg-hover">
        <span className="voice-bar" data-side={side} style={{ width: `${(said.words / most) * 100}%` }} />
      </span>
      <span className="block text-xs text-soft">{directWords(said)}</span>
      {said.cues.length > 0 && <span className="block text-xs text-soft">{said.cues.map(cueWords).join(', ')}</span>}
    </>
  );
}

function directWords({ words, direct }: GivenWords): string {
  if (direct === 0) return 'told indirectly';
  return direct === words ? 'all word for word' : `${direct} word for word`;
}

function cueWords([cue, times]: readonly [string, number]): string {
  return times === 1 ? `“${cue}”` : `“${cue}” ×${times}`;
}
