import type { Link } from '../../model/link';
import type { CueVerbs, Unsaid } from '../../model/observation';
import type { Quote, Report, Side } from '../../model/report';
import { isHeldForTheSame } from '../../model/sureness';
import type { Speaker } from '../names/named';
import { cueOf, type QuoteCue } from '../names/speakers';
import type { ReadReport } from '../read-report';
import { sentenceIndex } from '../sentence-index';
import type { Observer } from './observer';

/** The verbs that introduce one person's words in each report; for one statement where its sentences are linked. */
export const cueVerbs: Observer = (input) => {
  const [a, b] = input.reports;
  const both = input.speakers.map(onceACue).filter(({ quotes }) => quotes.a.length > 0 && quotes.b.length > 0);
  const links = input.links.filter(isHeldForTheSame);
  const linked = { a: linkFinder(a, links), b: linkFinder(b, links) };
  return both.flatMap((speaker) => [...sameStatement(speaker, { a, b }, linked), ...sameSpeaker(speaker, { a, b })]);
};

/** Quotations that share one verb count it once. */
function onceACue(speaker: Speaker): Speaker {
  const once = (list: readonly Quote[]) => {
    const seen = new Set<number>();
    return list.filter(({ cue }) => cue === null || (!seen.has(cue[0]) && seen.add(cue[0])));
  };
  return { ...speaker, quotes: { a: once(speaker.quotes.a), b: once(speaker.quotes.b) } };
}

function sameSpeaker({ name, quotes }: Speaker, reports: Record<Side, ReadReport>): Unsaid<CueVerbs>[] {
  const cues = (side: Side) => quotes[side].flatMap((quote) => cueOf(reports[side], quote) ?? []);
  const [a, b] = [cues('a'), cues('b')];
  const lemmas = (list: readonly QuoteCue[]) => [...new Set(list.map(({ lemma }) => lemma))].sort().join(' ');
  if (a.length === 0 || b.length === 0 || lemmas(a) === lemmas(b)) return [];
  return [
    {
      kind: 'cue-verb',
      a: quotes.a.flatMap(({ cue }) => (cue ? [cue] : [])),
      b: quotes.b.flatMap(({ cue }) => (cue ? [cue] : [])),
      rule: 'cue-verb/same-speaker',
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

type LinkFinder = (quote: Quote) => Link | undefined;

/** Tells the link of the sentence in which a quote of a report begins. */
function linkFinder(report: Report, links: readonly Link[]): LinkFinder {
  const { indexOf, sentenceAt } = sentenceIndex(report);
  const of = new Map(links.flatMap((link) => link[report.id].map((id) => [indexOf.get(id) ?? -1, link] as const)));
  return ({ spans }) => of.get(sentenceAt(spans[0]?.[0] ?? 0));
}

/** The quotes of each link that has any, in reading order. */
function byLink(quotes: readonly Quote[], linked: LinkFinder): Map<Link, Quote[]> {
  const out = new Map<Link, Quote[]>();
  for (const quote of quotes) {
    const link = linked(quote);
    const known = link && out.get(link);
    if (known) known.push(quote);
    else if (link) out.set(link, [quote]);
  }
  return out;
}

/** Two quotes of one speaker in linked sentences, where there are no others of the speaker; in A's order. */
function sameStatement(
  { name, quotes }: Speaker,
  { a, b }: Record<Side, ReadReport>,
  linked: Record<Side, LinkFinder>,
): Unsaid<CueVerbs>[] {
  const inB = byLink(quotes.b, linked.b);
  return [...byLink(quotes.a, linked.a)].flatMap(([link, [left, ...more]]): Unsaid<CueVerbs>[] => {
    const [right, ...moreInB] = inB.get(link) ?? [];
    if (!left || !right || more.length + moreInB.length > 0) return [];
    const [x, y] = [cueOf(a, left), cueOf(b, right)];
    if (!x || !y || x.lemma === y.lemma || !x.telling || !y.telling) return [];
    const [first = '', second = ''] = [x.lemma, y.lemma].sort();
    return [
      {
        kind: 'cue-verb',
        a: [x.span],
        b: [y.span],
        link: link.id,
        rule: `cue-verb/${first}-vs-${second}`,
        detail: { speaker: name, lemmaA: x.lemma, lemmaB: y.lemma, classA: x.class, classB: y.class },
      },
    ];
  });
}
