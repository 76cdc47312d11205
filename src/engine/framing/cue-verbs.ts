import type { Link, Quote, Report, Side, Span } from '../model';
import { quoted } from '../quoted';
import type { Found, Observer, Shared, Speaker } from './observer';
import { cueOf, type QuoteCue } from './speakers';
import { type Where, where } from './where';
import { counted, listed, withTimes } from './words';

/** The verbs that introduce one person's words in each report; for one statement where its sentences are linked. */
export const cueVerbs: Observer = (shared) => {
  const [a, b] = shared.reports;
  const both = shared.speakers.map(onceACue).filter(({ quotes }) => quotes.a.length > 0 && quotes.b.length > 0);
  const places = { a: where(a), b: where(b) };
  return both.flatMap((speaker) => [...sameStatement(speaker, shared, places), ...sameSpeaker(speaker, { a, b })]);
};

/** Quotations that share one verb count it once. */
function onceACue(speaker: Speaker): Speaker {
  const once = (list: readonly Quote[]) => {
    const seen = new Set<number>();
    return list.filter(({ cue }) => cue === null || (!seen.has(cue[0]) && seen.add(cue[0])));
  };
  return { ...speaker, quotes: { a: once(speaker.quotes.a), b: once(speaker.quotes.b) } };
}

function sameSpeaker({ name, quotes }: Speaker, reports: Record<Side, Report>): Found[] {
  const cues = (side: Side) => quotes[side].flatMap((quote) => cueOf(reports[side], quote) ?? []);
  const [a, b] = [cues('a'), cues('b')];
  const lemmas = (list: readonly QuoteCue[]) => [...new Set(list.map(({ lemma }) => lemma))].sort().join(' ');
  if (a.length === 0 || b.length === 0 || lemmas(a) === lemmas(b)) return [];
  const written = (list: readonly QuoteCue[]) => listed(counted(list.map((own) => own.written)).map(withTimes));
  return [
    {
      kind: 'cue-verb',
      a: quotes.a.flatMap(({ cue }) => (cue ? [cue] : [])),
      b: quotes.b.flatMap(({ cue }) => (cue ? [cue] : [])),
      rule: 'cue-verb/same-speaker',
      says: `The words of ${name} are introduced in A by ${written(a)}, in B by ${written(b)}.`,
      detail: {
        speaker: name,
        a: a.map((own) => own.written),
        b: b.map((own) => own.written),
        classesA: classes(a),
        classesB: classes(b),
      },
    },
  ];
}

function classes(cues: readonly QuoteCue[]): string[] {
  return cues.map((own) => own.class);
}

/** Two quotes of one speaker in linked sentences; each is used once, in A's order. */
function sameStatement(
  { name, quotes }: Speaker,
  { reports: [a, b], links }: Shared,
  places: Record<Side, Where>,
): Found[] {
  const linkOf = (side: Side) =>
    new Map(links.flatMap((link) => link[side].map((id) => [places[side].indexOf.get(id) ?? -1, link] as const)));
  const [fromA, fromB] = [linkOf('a'), linkOf('b')];
  const linked = (quote: Quote, side: Side, map: Map<number, Link>) =>
    map.get(places[side].sentenceAt(quote.spans[0]?.[0] ?? 0));
  const inB = quotes.b.map((quote) => ({ quote, link: linked(quote, 'b', fromB) }));
  return quotes.a.flatMap((left): Found[] => {
    const link = linked(left, 'a', fromA);
    const pairs = link ? inB.filter((own) => own.link === link) : [];
    if (!link || pairs.length !== 1 || quotes.a.filter((own) => linked(own, 'a', fromA) === link).length !== 1)
      return [];
    const right = pairs[0]?.quote;
    const [x, y] = [cueOf(a, left), right ? cueOf(b, right) : null];
    if (!right || !x || !y || x.lemma === y.lemma || !x.telling || !y.telling) return [];
    const rule = [x.lemma, y.lemma].sort().join('-vs-');
    return [
      {
        kind: 'cue-verb',
        a: [left.cue as Span],
        b: [right.cue as Span],
        link: link.id,
        rule: `cue-verb/${rule}`,
        says: `What ${name} says here is introduced in A by ${quoted(x.written)}${kindOf(x)}, in B by ${quoted(y.written)}${kindOf(y)}.`,
        detail: { speaker: name, lemmaA: x.lemma, lemmaB: y.lemma, classA: x.class, classB: y.class },
      },
    ];
  });
}

const KINDS: Readonly<Partial<Record<QuoteCue['class'], string>>> = {
  doubting: ', which keeps it at a distance',
  factive: ', which takes it to be so',
  emotive: ', which brings a feeling or a judgement',
};

function kindOf(cue: QuoteCue): string {
  return KINDS[cue.class] ?? '';
}
