import type { Comparison } from '../model/comparison';
import type { Observation } from '../model/observation';
import type { Report, Side } from '../model/report';

/** What one report gives of somebody's words. */
export interface Said {
  readonly words: number;
  /** Percent of the words of the whole story. */
  readonly share: number;
  /** How many of the words are given word for word. */
  readonly direct: number;
  /** The verbs and nouns that introduce them, as they are written, with how often; commonest first. */
  readonly cues: readonly (readonly [cue: string, times: number])[];
}

/** Somebody who speaks in one report or both; null where a report gives none of their words. */
export interface Voice {
  readonly name: string;
  readonly named: boolean;
  readonly observation: Observation;
  readonly a: Said | null;
  readonly b: Said | null;
}

/** Everyone who speaks: those that both reports give first, then by how much they say. */
export function voicesOf({ reports: [a, b], observations }: Comparison): readonly Voice[] {
  const most = (voice: Voice) => (voice.a?.words ?? 0) + (voice.b?.words ?? 0);
  const both = (voice: Voice) => (voice.a && voice.b ? 1 : 0);
  return observations
    .filter(({ kind }) => kind === 'voice')
    .map(
      (observation): Voice => ({
        name: String(observation.detail.speaker),
        named: observation.detail.named === true,
        observation,
        a: said(observation, a),
        b: said(observation, b),
      }),
    )
    .sort((x, y) => both(y) - both(x) || most(y) - most(x));
}

const FIELDS: Readonly<Record<Side, readonly [words: string, share: string, direct: string]>> = {
  a: ['wordsA', 'shareA', 'directA'],
  b: ['wordsB', 'shareB', 'directB'],
};

function said({ detail }: Observation, report: Report): Said | null {
  const ids = new Set(Array.isArray(detail.quotes) ? detail.quotes : []);
  const quotes = report.quotes.filter(({ id }) => ids.has(id));
  if (quotes.length === 0) return null;
  const [words, share, direct] = FIELDS[report.id].map((field) => Number(detail[field] ?? 0)) as [
    number,
    number,
    number,
  ];
  // Quotations that share one verb count it once.
  const cues = new Map(quotes.flatMap(({ cue }) => (cue ? [[cue[0], report.text.slice(...cue)] as const] : [])));
  const times = new Map<string, number>();
  for (const cue of cues.values())
    if (/\p{L}/u.test(cue)) times.set(cue.toLowerCase(), (times.get(cue.toLowerCase()) ?? 0) + 1);
  return { words, share, direct, cues: [...times].sort((x, y) => y[1] - x[1]) };
}
