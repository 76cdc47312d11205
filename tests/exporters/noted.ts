import type { Comparison } from '../../src/model/comparison';
import type { Edit } from '../../src/model/link';
import type { Observation } from '../../src/model/observation';
import type { Side, Span } from '../../src/model/report';
import type { Note, TextSelector } from '../../src/model/review';
import { textSelectorAt } from '../../src/review/text-selector';
import { HARBOUR } from './sample';

const report = (side: Side) => HARBOUR.reports[side === 'a' ? 0 : 1];

function spanOf(side: Side, words: string): Span {
  const start = report(side).text.indexOf(words);
  if (start < 0) throw new Error(`the sample does not say “${words}”`);
  return [start, start + words.length];
}

export function on(side: Side, words: string): TextSelector {
  return textSelectorAt(report(side).text, spanOf(side, words));
}

const TIME = '2024-05-02T09:30:00.000Z';

export function note(id: string, text: string, more: Partial<Note> = {}): Note {
  return { id, a: [], b: [], text, tags: [], star: false, colour: null, created: TIME, changed: TIME, ...more };
}

/** A file may hold any rule, and any detail with it. */
function observation(id: string, says: string, more: object): Observation {
  const known = { id, kind: 'cue-verb', a: [], b: [], rule: 'cue-verb/claim-vs-say', says, detail: {}, ...more };
  return known as unknown as Observation;
}

const OBSERVATIONS = [
  observation('o0', 'Only B says whose words these are.', { link: 'l1', b: [spanOf('b', 'they say')] }),
  observation('o1', 'Only B counts the ships that wait.', {
    kind: 'fact-differs',
    rule: 'fact-differs/number',
    b: [spanOf('b', 'Twelve')],
  }),
  observation('o2', 'This was rejected and must not be exported.', {
    kind: 'naming',
    rule: 'naming/x',
    a: [spanOf('a', 'Crews')],
  }),
  observation('o3', 'This kind is off until it is asked for.', {
    kind: 'loaded-word',
    rule: 'loaded-word/only-here',
    link: 'l1',
  }),
];

const edit = (kind: Edit['kind'], a: string | null, b: string | null, shifts: Edit['shifts'] = []): Edit => ({
  kind,
  a: a === null ? null : within('a', 'Crews watch the pier closely.', a),
  b: b === null ? null : within('b', 'Crews monitor the pier closely, they say.', b),
  shifts,
});

function within(side: Side, sentence: string, words: string): Span {
  const start = spanOf(side, sentence)[0] + sentence.indexOf(words);
  return [start, start + words.length];
}

/** Every word of the passage, as the engine gives it. */
const EDITS = [
  edit('same', 'Crews', 'Crews'),
  edit('changed', 'watch', 'monitor', ['synonym']),
  edit('same', 'the pier closely', 'the pier closely'),
  edit('only-b', null, ',', ['punctuation']),
  edit('only-b', null, 'they say'),
  edit('same', '.', '.'),
];

/** The small comparison with everything that a reader can add: notes of every kind, a link by hand, something rejected. */
export const NOTED: Comparison = {
  ...HARBOUR,
  links: HARBOUR.links.map((link) => (link.id === 'l1' ? { ...link, edits: EDITS } : link)),
  observations: OBSERVATIONS,
  reader: {
    name: 'The storm, told twice',
    author: 'R. Reader',
    notes: [
      note(
        '3f0c8a52-6b1d-4c8e-9a77-0d5e1f2a3b4c',
        'On **both** sides:\n\n- one watches\n- one [monitors](https://example.org/)',
        {
          a: [on('a', 'Crews watch')],
          b: [on('b', 'monitor the pier')],
          tags: ['verbs', 'pier'],
          star: true,
          colour: 'amber',
        },
      ),
      note('whole', 'Ask the harbour office about all of it.'),
      note('lost', 'These words were corrected later.', {
        a: [{ start: 400, end: 422, exact: 'the lighthouse went out', prefix: 'all night long, ', suffix: ' at nine' }],
      }),
      note('title', 'Two words against three.', { b: [on('b', 'Port Open Again')] }),
      note('page', 'Nobody reads this box.', { a: [on('a', 'Subscribe now')] }),
    ],
    rejected: [
      { rule: 'difference', a: [], b: [on('b', 'they say')] },
      { rule: 'naming/x', a: [on('a', 'Crews')], b: [] },
    ],
    unlinked: [],
    linked: [],
  },
};
