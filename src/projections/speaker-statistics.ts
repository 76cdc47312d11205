import type { Comparison } from '../model/comparison';
import type { SpeakerShare } from '../model/observation';
import type { Report } from '../model/report';

/** What one report gives of somebody's words. */
export interface GivenWords {
  readonly words: number;
  /** Percent of the words of the whole story. */
  readonly share: number;
  /** How many of the words are given word for word. */
  readonly direct: number;
  /** The verbs and nouns that introduce them, as they are written, with how often; commonest first. */
  readonly cues: readonly (readonly [cue: string, times: number])[];
}

/** Somebody who speaks in one report or both; null where a report gives none of their words. */
export interface SpeakerStatistics {
  readonly name: string;
  readonly named: boolean;
  readonly observation: SpeakerShare;
  readonly a: GivenWords | null;
  readonly b: GivenWords | null;
}

/** Everyone who speaks: those that both reports give first, then by how much they say. */
export function speakerStatistics({ reports: [a, b], observations }: Comparison): readonly SpeakerStatistics[] {
  const most = (voice: SpeakerStatistics) => (voice.a?.words ?? 0) + (voice.b?.words ?? 0);
  const both = (voice: SpeakerStatistics) => (voice.a && voice.b ? 1 : 0);
  return observations
    .filter((own) => own.kind === 'voice')
    .map(
      (observation): SpeakerStatistics => ({
        name: String(observation.detail.speaker),
        named: observation.detail.named === true,
        observation,
        a: said(observation, a),
        b: said(observation, b),
      }),
    )
    .sort((x, y) => both(y) - both(x) || most(y) - most(x));
}

function said({ detail }: SpeakerShare, report: Report): GivenWords | null {
  // A saved file of another version may lack any of these.
  const ids = new Set(Array.isArray(detail.quotes) ? detail.quotes : []);
  const quotes = report.quotes.filter(({ id }) => ids.has(id));
  if (quotes.length === 0) return null;
  const { wordsA, shareA, directA, wordsB, shareB, directB } = detail;
  const figures = report.id === 'a' ? [wordsA, shareA, directA] : [wordsB, shareB, directB];
  const [words = 0, share = 0, direct = 0] = figures.map((own) => Number(own ?? 0));
  // Quotations that share one verb count it once.
  const cues = new Map(quotes.flatMap(({ cue }) => (cue ? [[cue[0], report.text.slice(...cue)] as const] : [])));
  const times = new Map<string, number>();
  for (const cue of cues.values())
    if (/\p{L}/u.test(cue)) times.set(cue.toLowerCase(), (times.get(cue.toLowerCase()) ?? 0) + 1);
  return { words, share, direct, cues: [...times].sort((x, y) => y[1] - x[1]) };
}
