import type { Comparison } from '../../src/model/comparison';
import type { Edit } from '../../src/model/link';
import type { Report, Side, Span } from '../../src/model/report';

/** A small comparison made by hand: exporters are tested on the form, whatever the engine finds today. */
export interface Draft {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
  /** Each is a paragraph of one sentence; the first is the title. */
  readonly sentences: readonly string[];
  /** Text of a folded block at the end. */
  readonly furniture?: string;
}

function report(id: Side, draft: Draft): Report {
  const parts = [...draft.sentences, ...(draft.furniture === undefined ? [] : [draft.furniture])];
  const text = parts.join('\n');
  const spans = parts.map((part, k): Span => {
    const start = parts.slice(0, k).reduce((sum, one) => sum + one.length + 1, 0);
    return [start, start + part.length];
  });
  const story = draft.sentences.length;
  return {
    id,
    title: draft.title === undefined ? (draft.sentences[0] ?? null) : draft.title,
    outlet: draft.outlet ?? null,
    author: null,
    published: draft.published ?? null,
    url: draft.url ?? null,
    language: 'en',
    text,
    blocks: spans.map((span, k) => ({
      kind: k >= story ? ('furniture' as const) : k === 0 ? ('title' as const) : ('paragraph' as const),
      spans: [span],
      ...(k >= story ? { reason: 'subscription box' } : {}),
    })),
    sentences: spans.slice(0, story).map((span, k) => ({ id: `${id}${k}`, block: k, spans: [span] })),
    quotes: [],
  };
}

/** `changed` pairs are words of A and of B, in the linked sentences `[a, b]`. */
export interface DraftLink {
  readonly a: number;
  readonly b: number;
  readonly changed?: readonly (readonly [a: string | null, b: string | null])[];
  readonly moved?: boolean;
}

export function sample(a: Draft, b: Draft, drafts: readonly DraftLink[] = []): Comparison {
  const reports = [report('a', a), report('b', b)] as const;
  const linked = { a: new Set(drafts.map((one) => one.a)), b: new Set(drafts.map((one) => one.b)) };
  const links = drafts.map((draft, k) => ({
    id: `l${k}`,
    a: [`a${draft.a}`],
    b: [`b${draft.b}`],
    score: 0.912,
    origin: 'engine' as const,
    primary: true,
    moved: draft.moved ?? false,
    why: [],
    words: [],
    edits: (draft.changed ?? []).map(([x, y]) => edit(reports, draft, x, y)),
  }));
  const unlinked = (side: 0 | 1) =>
    reports[side].sentences
      .filter((_, k) => !linked[reports[side].id].has(k))
      .map(({ id }) => ({ sentence: id, nearest: [] as { sentence: string; score: number }[] }));
  return {
    format: 'parallax/comparison',
    version: 1,
    reports,
    links,
    unlinked: { a: unlinked(0), b: unlinked(1) },
    observations: [],
    summary: {
      linked: { a: linked.a.size, b: linked.b.size },
      unlinked: { a: a.sentences.length - linked.a.size, b: b.sentences.length - linked.b.size },
      'shared-words': 0.213,
    },
    reader: { notes: [], rejected: [], unlinked: [], linked: [] },
  };
}

function edit(reports: readonly [Report, Report], link: DraftLink, x: string | null, y: string | null): Edit {
  const find = (side: 0 | 1, sentence: number, words: string | null): Span | null => {
    if (words === null) return null;
    const from = reports[side].sentences[sentence]?.spans[0]?.[0] ?? 0;
    const at = reports[side].text.indexOf(words, from);
    return [at, at + words.length];
  };
  const kind = x === null ? 'only-b' : y === null ? 'only-a' : 'changed';
  return { kind, a: find(0, link.a, x), b: find(1, link.b, y), shifts: x && y ? ['synonym'] : [] };
}

export const HARBOUR = sample(
  {
    outlet: 'The Harbour Courier',
    published: '2023-11-22',
    sentences: ['Port reopens', 'Crews watch the pier closely.', 'The cranes stand still.'],
    furniture: 'Subscribe now',
  },
  {
    outlet: 'Meridian Dispatch',
    published: '2023-11-24',
    sentences: ['Port Open Again', 'Twelve ships wait outside.', 'Crews monitor the pier closely, they say.'],
  },
  [
    { a: 0, b: 0 },
    {
      a: 1,
      b: 2,
      moved: true,
      changed: [
        ['watch', 'monitor'],
        [null, 'they say'],
      ],
    },
  ],
);
