import { highlightName, observationName } from '../messages/kind-names';
import type { Observation } from '../model/observation';
import type { Report, Side, Span } from '../model/report';
import type { TextSelector } from '../model/review';
import type { Difference } from '../projections/differences';
import type { NumberedHighlight } from '../projections/highlights';
import { textsName } from '../projections/text-hash';
import { codePoints } from './annotations/code-points';
import type { Content } from './content';
import type { NumberedNote } from './numbered-notes';
import { headline, isWebAddress, printable, saysDifference, shiftNames, wordingWords } from './words';

/**
 * Notes, what differs before all else, differences and observations as annotations of the Web Annotation Data Model (W3C 2017), JSON-LD. What stands in both
 * reports has a target in each. Positions count Unicode code points, as the model asks, into the text as Parallax read it. Each
 * report's annotations target the address of its page, where it is known and not the other's too; else a name that is made of both texts.
 */
export function toAnnotations(content: Content): string {
  const { comparison } = content;
  const sheet = sheetOf(content);
  const items = [
    ...content.notes.map((own) => noteAnnotation(own, sheet)),
    ...content.differs.ranked.map((own) => highlightAnnotation(own, sheet)),
    ...content.rows.flatMap((row) =>
      row.kind !== 'shared'
        ? []
        : [
            ...row.differences.map((own) => differenceAnnotation(own, sheet)),
            ...row.observations.map((own) => observationAnnotation(own, sheet)),
          ],
    ),
    ...content.beside.map((own) => observationAnnotation(own, sheet)),
  ];
  const [a, b] = comparison.reports;
  const label = comparison.reader.name ?? `${headline(a)} / ${headline(b)}`;
  const about = { id: sheet.id, type: 'AnnotationCollection', label, total: items.length };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...about,
    generator: GENERATOR,
    // A page must hold something: without annotations there is none.
    ...(items.length > 0
      ? { first: { id: `${sheet.id}:page`, type: 'AnnotationPage', partOf: about, startIndex: 0, items } }
      : {}),
  };
  return `${harmless(JSON.stringify(collection, null, 2))}\n`;
}

const GENERATOR = { type: 'Software', name: 'Parallax' };

/** What every annotation of one comparison needs. */
interface Sheet {
  readonly id: string;
  readonly content: Content;
  readonly sources: readonly [object, object];
  readonly points: readonly [(at: number) => number, (at: number) => number];
}

function sheetOf(content: Content): Sheet {
  const [a, b] = content.comparison.reports;
  const id = `urn:parallax:${textsName(content.comparison)}`;
  const source = ({ id: side, language, url }: Report) =>
    url && isWebAddress(url) && a.url !== b.url
      ? { id: url, type: 'Text', language }
      : { id: `${id}:report-${side}`, type: 'Text', format: 'text/plain', language };
  return { id, content, sources: [source(a), source(b)], points: [codePoints(a.text), codePoints(b.text)] };
}

function differenceAnnotation(own: Difference, sheet: Sheet) {
  const edit = own.link.edits[own.edit];
  const kinds = shiftNames(own);
  const words = wordingWords(own, { theirs: (text) => text, to: '→' });
  return {
    id: `${sheet.id}:difference:${encodedId(own.link.id)}:${own.edit}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      described(`${words}${kinds && ` (${kinds})`}`),
      ...[saysDifference(own, sheet.content)].filter(Boolean).map(described),
      tag(own.kind),
      ...own.shifts.map(tag),
    ],
    target: targets(sheet, edit?.a ? [edit.a] : [], edit?.b ? [edit.b] : []),
  };
}

function observationAnnotation({ id, kind, rule, says, a, b }: Observation, sheet: Sheet) {
  return {
    id: `${sheet.id}:observation:${encodedId(id)}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [described(says), tag(observationName(kind)), tag(rule)],
    target: targets(sheet, a, b),
  };
}

/** Tagged with its kind and its rank; with a target in each place where the pair of words stands. */
function highlightAnnotation({ number, highlight, starred }: NumberedHighlight, sheet: Sheet) {
  const { id, kind, says, a, b, places } = highlight;
  const all = [{ a, b }, ...places];
  return {
    id: `${sheet.id}:highlight:${encodedId(id)}`,
    type: 'Annotation',
    motivation: starred ? ['describing', 'highlighting'] : 'describing',
    body: [described(says), tag(highlightName(kind)), tag(`rank ${number}`)],
    target: targets(
      sheet,
      all.flatMap((place) => place.a),
      all.flatMap((place) => place.b),
    ),
  };
}

function noteAnnotation({ note, author, quotes }: NumberedNote, sheet: Sheet) {
  const anchored = quotes.map(({ side, span, anchor }) =>
    span ? target(sheet, side, span) : lostTarget(sheet, side, anchor),
  );
  return {
    id: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(note.id)
      ? `urn:uuid:${note.id}`
      : `${sheet.id}:note:${encodedId(note.id)}`,
    type: 'Annotation',
    motivation: note.star ? ['commenting', 'highlighting'] : 'commenting',
    ...(author === null ? {} : { creator: { type: 'Person', name: author } }),
    created: note.created,
    modified: note.changed,
    body: [
      { type: 'TextualBody', value: note.text, format: 'text/markdown', purpose: 'commenting' },
      ...note.tags.map(tag),
    ],
    target: anchored.length > 0 ? anchored : wholeReports(sheet),
  };
}

/** Identifiers of a saved file may hold anything. */
function encodedId(id: string): string {
  return encodeURIComponent(printable(id));
}

function described(value: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose: 'describing' };
}

function tag(value: string) {
  return { type: 'TextualBody', value, purpose: 'tagging' };
}

/** Every place of the words; both reports where there are none. */
function targets(sheet: Sheet, a: readonly Span[], b: readonly Span[]): readonly object[] {
  const all = [...a.map((span) => target(sheet, 'a', span)), ...b.map((span) => target(sheet, 'b', span))];
  return all.length > 0 ? all : wholeReports(sheet);
}

/** Both reports from beginning to end: a target without a selector stops some programs that read annotations. */
function wholeReports(sheet: Sheet): readonly object[] {
  return sheet.content.comparison.reports.map(({ id, text }) => target(sheet, id, [0, text.length]));
}

function target({ content, sources, points }: Sheet, side: Side, span: Span) {
  const k = side === 'a' ? 0 : 1;
  const anchor = content.selectorAt(side, span);
  const [start, end] = span.map(points[k]);
  return {
    type: 'SpecificResource',
    source: sources[k],
    selector: [{ type: 'TextPositionSelector', start, end }, quoteSelector(anchor)],
  };
}

/** Words that are gone are still said, but no longer where. */
function lostTarget({ sources }: Sheet, side: Side, anchor: TextSelector) {
  return { type: 'SpecificResource', source: sources[side === 'a' ? 0 : 1], selector: quoteSelector(anchor) };
}

function quoteSelector({ exact, prefix, suffix }: TextSelector) {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

/** Characters that turn lines around, or end them for some programs, as escapes: the same text, in a file that reads as it is. */
function harmless(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069<]/g,
    (own) => `\\u${own.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
