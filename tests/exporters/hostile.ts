import type { Comparison } from '../../src/model/comparison';
import type { Observation } from '../../src/model/observation';
import { textSelectorAt } from '../../src/review/text-selector';
import { note } from './noted';
import { sample } from './sample';

/** What has broken some program or other, in one line. */
export const ATTACK = `=cmd|'/c calc'!A1 </title></style></textarea><script>alert(1)</script><img src=x onerror="alert(1)"> ]]> <![CDATA[ <!-- --> &lt; &#x3c; &amp &unknown; <?php ?> \`\`\` ~~~ **x** [a](javascript:alert(1)) ![i](https://tracker.example/p.gif) | a | \u202eevil\u202c \u2069out \u0000\u0008\ufffe \ud800 "quotes" 'too' %0A \\`;

/** The attack everywhere that someone else's words, or a reader's, can stand. */
export function hostile(text = ATTACK): Comparison {
  const draft = {
    title: text,
    outlet: text,
    published: text,
    url: `javascript:alert(1)//${text}`,
    sentences: [text, `x ${text} y`, text],
    furniture: text,
  };
  const found = sample(draft, draft, [
    { a: 0, b: 0 },
    {
      a: 1,
      b: 1,
      changed: [
        [text, text],
        [null, text],
      ],
    },
  ]);
  const [a] = found.reports;
  const at = textSelectorAt(a.text, [0, Math.min(40, text.length)]);
  const own = (id: string, more = {}) => note(id, text, { tags: [text], ...more });
  const says = (id: string, more = {}) =>
    ({
      id,
      kind: 'naming',
      a: [[0, 5]],
      b: [[0, 5]],
      rule: `naming/${text}`,
      says: text,
      detail: {},
      ...more,
    }) as unknown as Observation;
  return {
    ...found,
    highlights: (['wording', 'only-b'] as const).map((kind, k) => ({
      id: k === 0 ? text : 'h1',
      kind,
      a: k === 0 ? [[0, 5]] : [],
      b: [[0, 5]],
      says: text,
      links: [],
      edits: [],
      observations: [],
      places: [],
      score: 0.5,
      why: [],
    })),
    observations: [says(text), says('o1', { link: 'l1' })],
    reader: {
      name: text,
      author: text,
      notes: [
        own(text, { a: [at], star: true }),
        own('whole'),
        own('lost', {
          b: [{ ...at, exact: `${text}?`, end: at.start + text.length + 1, prefix: 'nowhere', suffix: 'nowhere' }],
        }),
      ],
      rejected: [],
      unlinked: [],
      linked: [],
    },
  };
}
