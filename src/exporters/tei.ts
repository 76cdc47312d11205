import { DIFFERENCE_NAMES, observationName } from '../messages/kind-names';
import type { Comparison } from '../model/comparison';
import type { Edit } from '../model/link';
import { lookUp } from '../model/look-up';
import type { Observation } from '../model/observation';
import type { Report, Side } from '../model/report';
import { areWordsCompared, surenessOf } from '../model/sureness';
import { excerpt, sentenceText } from '../projections/sentences';
import type { Content, ContentRow, ElsewhereRow, OnlyRow, SharedRow } from './content';
import type { NumberedNote } from './numbered-notes';
import { header, KINDS, writerOf } from './tei/header';
import { type Segment, segments } from './tei/segments';
import { DIFFERS, isLost, noteFacts, reportOf, SIDES } from './words';
import { escapedXml, nameToken } from './xml';

/**
 * The comparison as TEI P5: a critical apparatus of two witnesses in parallel segmentation. Each passage is told once; where the wordings
 * part, an `app` has a `rdg` of each. What only one report has is a reading against an empty one.
 */
export function toTei(content: Content): string {
  const passages = content.rows.map((row) => (row.kind === 'shared' ? shared(row, content) : alone(row, content)));
  const loose = content.notes.filter(({ row }) => row === null).map((own) => noteElement(own, content));
  const beside = [...content.beside.map(observed), ...loose];
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
${header(content)}
<text>
${front(content)}<body>
${passages.join('\n')}
</body>
${beside.length > 0 ? `<back>\n<div type="observations">\n<head>Also different, and notes</head>\n<p>What belongs to no one passage.</p>\n${beside.join('\n')}\n</div>\n</back>\n` : ''}</text>
</TEI>
`;
}

/** What differs before all else, by rank, with the words of each witness and the passage in which they stand first. */
function front({ differs, told, comparison }: Content): string {
  if (differs.ranked.length === 0) return '';
  const rowOf = new Map(told.map(({ highlight, row }) => [highlight, row]));
  const notes = differs.ranked.map(({ number, highlight, starred }) => {
    const row = rowOf.get(highlight) ?? null;
    const words = SIDES.filter((side) => highlight[side].length > 0).map((side) => {
      const { text } = reportOf(comparison, side);
      return `<quote source="#${side.toUpperCase()}">${escapedXml(excerpt(text, highlight[side]))}</quote>`;
    });
    const target = row === null ? '' : ` target="#passage-${row}"`;
    return `<note type="what-differs" subtype="${nameToken(highlight.kind)}" n="${number}"${target}${starred ? ' resp="#reader"' : ''}><p>${words.join(' ')}</p><p>${escapedXml(highlight.says)}</p></note>`;
  });
  return `<front>\n<div type="what-differs">\n<head>${DIFFERS}</head>\n<p>By rank.</p>\n${notes.join('\n')}\n</div>\n</front>\n`;
}

function shared(row: SharedRow, content: Content): string {
  const { link, number } = row;
  const { reports } = content.comparison;
  const kept = new Set(row.differences.map(({ edit }) => edit));
  const words = segments(link, reports).map((own) => segment(own, link.edits[own.edit], kept, number));
  const sure = link.origin === 'reader' ? 'resp="#reader"' : `cert="${CERT[surenessOf(link)]}"`;
  // Where nobody has worked out the edits, or most of them are none, each side is one reading.
  const text = words.length > 0 && areWordsCompared(link) ? words.join('') : readings(reports, row);
  return division(number, row.isHeadline ? 'headline' : 'passage', link.moved ? 'moved' : '', [
    `<p><seg ${sure}>${text}</seg></p>`,
    ...row.observations.map(observed),
    ...notesHere(row, content),
  ]);
}

/** Certainty as TEI has it. */
const CERT = { 'the same': 'high', 'probably the same': 'medium', 'perhaps the same': 'low' } as const;

function readings([a, b]: Comparison['reports'], row: SharedRow): string {
  const text = (report: Report) => row[report.id].map((own) => sentenceText(report, own)).join(' ');
  return apparatus(text(a), text(b), 'type="changed"');
}

function alone(row: OnlyRow | ElsewhereRow, content: Content): string {
  const report = reportOf(content.comparison, row.side);
  const text = row.sentences.map((own) => sentenceText(report, own)).join(' ');
  const [a, b] = row.side === 'a' ? [text, ''] : ['', text];
  return division(row.number, row.kind === 'only' ? 'only-here' : 'told-elsewhere', row.side, [
    `<p>${apparatus(a, b, `type="only-${row.side}"`)}</p>`,
    ...notesHere(row, content),
  ]);
}

function division(number: number, type: string, subtype: string, parts: readonly string[]): string {
  const kind = subtype ? ` subtype="${subtype}"` : '';
  return `<div xml:id="passage-${number}" type="${type}"${kind}>\n${parts.join('\n')}\n</div>`;
}

/** A run of a passage: its words where both have the same, else both readings. White space belongs to the words after it. */
function segment({ a, b, half, edit: index }: Segment, edit: Edit | undefined, kept: ReadonlySet<number>, row: number) {
  if (a.text === b.text) {
    const space = a.space === b.space ? a.space : apparatus(a.space, b.space, 'type="slight"');
    return `${space}${escapedXml(a.text)}`;
  }
  // What is no difference to the reader, a capital letter say, is still two readings to an editor of texts.
  const kind = edit?.kind === 'same' || !kept.has(index) ? 'slight' : (edit?.kind ?? 'slight');
  // One that the header tells nothing of would lead nowhere.
  const known = (edit?.shifts ?? []).filter((shift) => lookUp(DIFFERENCE_NAMES, shift) !== undefined);
  const shifts = kind === 'slight' ? [] : known;
  const ana = shifts.length > 0 ? ` ana="${shifts.map((shift) => `#${KINDS}${shift}`).join(' ')}"` : '';
  const id = `moved-${row}-${index}`;
  const moved = half ? ` xml:id="${id}-${half}" corresp="#${id}-${half === 'a' ? 'b' : 'a'}"` : '';
  const attributes = `type="${nameToken(kind)}"${ana}${moved}`;
  if (a.space === b.space) return `${a.space}${apparatus(a.text, b.text, attributes)}`;
  return apparatus(a.space + a.text, b.space + b.text, attributes);
}

function apparatus(a: string, b: string, attributes: string): string {
  return `<app ${attributes}>${reading('a', a)}${reading('b', b)}</app>`;
}

function reading(side: Side, words: string): string {
  const wit = `wit="#${side.toUpperCase()}"`;
  return words ? `<rdg ${wit}>${escapedXml(words)}</rdg>` : `<rdg ${wit}/>`;
}

function observed({ kind, rule, says }: Observation): string {
  return `<note type="observation" subtype="${nameToken(rule)}" n="${escapedXml(observationName(kind))}"><p>${escapedXml(says)}</p></note>`;
}

/** A note stands in the first passage that it is on. */
function notesHere({ number, notes }: ContentRow, content: Content): readonly string[] {
  return notes.map((own) =>
    own.row === number
      ? noteElement(own, content)
      : `<note type="reader" n="${own.number}"><p>See <ref target="#note-${own.number}">note ${own.number}</ref>.</p></note>`,
  );
}

function noteElement(own: NumberedNote, content: Content): string {
  const { number, note, quotes } = own;
  const words = quotes.map(
    ({ side, words: text, isThere }) =>
      `<quote source="#${side.toUpperCase()}"${isThere ? '' : ' type="gone"'}>${escapedXml(text)}</quote>`,
  );
  const paragraphs = note.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return [
    `<note xml:id="note-${number}" n="${number}" type="reader"${isLost(own) ? ' subtype="not-placed"' : ''} resp="#${writerOf(own, content)}">`,
    ...(words.length > 0 ? [`<p>${words.join(' ')}</p>`] : []),
    ...paragraphs.map((line) => `<p>${escapedXml(line)}</p>`),
    `<p>${noteFacts(own).map(escapedXml).join(' · ')}</p>`,
    '</note>',
  ].join('');
}
