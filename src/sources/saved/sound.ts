import type { Comparison } from '../../model/comparison';
import type { Highlight } from '../../model/highlight';
import { MAX_KINDS, MAX_WORDS } from '../../model/limits';
import type { Link, Unlinked } from '../../model/link';
import type { Report, Side, Span } from '../../model/report';
import type { ReaderWork } from '../../model/review';

/**
 * The path of the first part of a comparison of the right form that leads nowhere: a span outside its text or over another of its
 * kind, a name that nothing has, a name that two things have. `null` where all is sound.
 */
export function unsoundPart(comparison: Comparison): string | null {
  return first(parts(comparison));
}

type Parts = Iterable<string | null>;

function* parts({ reports, links, unlinked, observations, highlights = [], reader }: Comparison): Parts {
  const inside: Inside = { a: within(reports[0].text), b: within(reports[1].text) };
  const known: Known = { a: sentenceIds(reports[0]), b: sentenceIds(reports[1]) };
  for (const [k, report] of reports.entries()) yield* reportParts(report, inside[report.id], `reports[${k}]`);
  yield* linkParts(links, inside, known, 'links');
  yield* unlinkedParts(unlinked, known, 'unlinked');
  yield twice(observations, 'observations');
  if (new Set(observations.map(({ kind }) => kind)).size > MAX_KINDS) yield 'observations';
  const linkIds = new Set(links.map(({ id }) => id));
  for (const [k, { a, b, link }] of observations.entries()) {
    yield spansPart(a, inside.a, `observations[${k}].a`);
    yield spansPart(b, inside.b, `observations[${k}].b`);
    if (link !== undefined && !linkIds.has(link)) yield `observations[${k}].link`;
  }
  yield* highlightParts(highlights, inside);
  yield* readerParts(reader, inside, known);
}

type Within = (span: Span) => boolean;
type Inside = Readonly<Record<Side, Within>>;
type Known = Readonly<Record<Side, ReadonlySet<string>>>;

function* reportParts(
  { blocks, sentences, quotes, quantities = [], times = [] }: Report,
  inside: Within,
  at: string,
): Parts {
  for (const [k, { spans }] of blocks.entries()) yield spansPart(spans, inside, `${at}.blocks[${k}].spans`);
  yield overlapping(inOrder(blocks.flatMap(({ spans }) => spans)), `${at}.blocks`);
  yield twice(sentences, `${at}.sentences`);
  yield overlapping(
    sentences.flatMap(({ spans }) => spans),
    `${at}.sentences`,
  );
  for (const [k, { spans, block }] of sentences.entries()) {
    yield spansPart(spans, inside, `${at}.sentences[${k}].spans`);
    if (spans.length === 0) yield `${at}.sentences[${k}].spans`;
    if (block >= blocks.length) yield `${at}.sentences[${k}].block`;
  }
  for (const [k, { spans, source, cue }] of quotes.entries()) {
    yield spansPart(spans, inside, `${at}.quotes[${k}].spans`);
    yield overlapping(spans, `${at}.quotes[${k}].spans`);
    if (source && !inside(source.span)) yield `${at}.quotes[${k}].source`;
    if (cue && !inside(cue)) yield `${at}.quotes[${k}].cue`;
  }
  yield spansPart(spansIn(quantities), inside, `${at}.quantities`);
  yield spansPart(spansIn(times), inside, `${at}.times`);
}

function* linkParts(links: readonly Link[], inside: Inside, known: Known, at: string): Parts {
  yield twice(links, at);
  const held = (what: 'words' | 'edits') => links.reduce((sum, link) => sum + link[what].length, 0);
  if (held('words') > MAX_WORDS || held('edits') > MAX_WORDS) yield at;
  for (const [k, link] of links.entries()) {
    for (const side of ['a', 'b'] as const) {
      if (link[side].length === 0 || !link[side].every((id) => known[side].has(id))) yield `${at}[${k}].${side}`;
      const of = (what: 'why' | 'words' | 'edits') => link[what].flatMap((own) => spansOf(own[side]));
      for (const what of ['why', 'words', 'edits'] as const)
        yield spansPart(of(what), inside[side], `${at}[${k}].${what}`);
      if (new Set(link[side]).size < link[side].length) yield `${at}[${k}].${side}`;
      // What has moved stands out of its order.
      yield overlapping(inOrder(of('edits')), `${at}[${k}].edits`);
    }
    const empty = link.edits.findIndex(({ a, b }) => a === null && b === null);
    if (empty >= 0) yield `${at}[${k}].edits[${empty}]`;
  }
}

function* unlinkedParts(unlinked: Comparison['unlinked'], known: Known, at: string): Parts {
  for (const [side, other] of [['a', 'b'] as const, ['b', 'a'] as const]) {
    const leadsNowhere = ({ sentence, nearest }: Unlinked) =>
      !known[side].has(sentence) || !nearest.every((near) => known[other].has(near.sentence));
    const wrong = unlinked[side].findIndex(leadsNowhere);
    if (wrong >= 0) yield `${at}.${side}[${wrong}]`;
    const again = new Set(unlinked[side].map(({ sentence }) => sentence));
    if (again.size < unlinked[side].length) yield `${at}.${side}`;
  }
}

/** The ids that a highlight comes from may be gone after the reader's corrections; its words may not. */
function* highlightParts(highlights: readonly Highlight[], inside: Inside): Parts {
  yield twice(highlights, 'highlights');
  for (const [k, highlight] of highlights.entries()) {
    const all = [highlight, ...highlight.places];
    for (const side of ['a', 'b'] as const)
      yield spansPart(
        all.flatMap((own) => own[side]),
        inside[side],
        `highlights[${k}].${side}`,
      );
    if (highlight.a.length === 0 && highlight.b.length === 0) yield `highlights[${k}]`;
  }
}

function* readerParts(reader: ReaderWork, inside: Inside, known: Known): Parts {
  yield twice(reader.notes, 'reader.notes');
  yield twice(reader.linked, 'reader.linked');
  if (!reader.aside) return;
  yield* linkParts(reader.aside.links, inside, known, 'reader.aside.links');
  yield* unlinkedParts(reader.aside.unlinked, known, 'reader.aside.unlinked');
}

function sentenceIds({ sentences }: Report): ReadonlySet<string> {
  return new Set(sentences.map(({ id }) => id));
}

function within(text: string): Within {
  return ([start, end]) => start <= end && end <= text.length;
}

const spansIn = (list: readonly { readonly span: Span }[]): Span[] => list.map(({ span }) => span);

function spansOf(value: Span | readonly Span[] | null): readonly Span[] {
  if (value === null) return [];
  return isSpan(value) ? [value] : value;
}

function isSpan(value: Span | readonly Span[]): value is Span {
  return typeof value[0] === 'number';
}

function spansPart(spans: readonly Span[], inside: Within, at: string): string | null {
  const wrong = spans.findIndex((span) => !inside(span));
  return wrong < 0 ? null : `${at}[${wrong}]`;
}

/** Spans that our own engine puts in order and apart, as everything that draws them counts on. */
function overlapping(spans: readonly Span[], at: string): string | null {
  return spans.some(([start], k) => k > 0 && start < (spans[k - 1]?.[1] ?? 0)) ? at : null;
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function twice(list: readonly { readonly id: string }[], at: string): string | null {
  const seen = new Set<string>();
  const wrong = list.findIndex(({ id }) => seen.size === seen.add(id).size);
  return wrong < 0 ? null : `${at}[${wrong}].id`;
}

function first(parts: Parts): string | null {
  for (const part of parts) if (part) return part;
  return null;
}
