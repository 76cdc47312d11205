import type { ForeignNote, ForeignTarget } from '../model/foreign-note';
import { MAX_CHARACTERS, MAX_CONTEXT, MAX_FILE_BYTES, MAX_ID, MAX_WORK } from '../model/limits';
import { isRecord, readJson } from './json';
import { authorOf, momentOf, noteText, type ReadNotes, refusedNotes, tagsOf } from './notes';

/** Targets of one note, and selectors of one target, that are looked at. Ours have one for each place of their words. */
const MOST_TARGETS = 200;
const MOST_SELECTORS = 20;

/** What Parallax calls the annotation of a note: by the note's own id. */
const OWN_ID = /^urn:(?:uuid|parallax:[\da-f]{16}:note):(.+)$/;

type Json = Readonly<Record<string, unknown>>;

/**
 * The notes among the annotations of a file (Web Annotation Data Model, W3C 2017, JSON-LD in its plain form): one of them, a list, a page
 * or a collection with its first page, as recogito, Apache Annotator and Parallax itself write them. What only describes a text, as our own
 * differences do, is no note.
 */
export function readAnnotations(bytes: Uint8Array): ReadNotes {
  if (bytes.length > MAX_FILE_BYTES) return refusedNotes(`is larger than ${MAX_FILE_BYTES / 1_000_000} MB.`);
  const read = readJson(bytes);
  if (!read.ok) return refusedNotes('is neither a saved comparison nor a file of annotations.');
  const annotations = annotationsIn(read.value);
  if (annotations.length === 0)
    return refusedNotes('is JSON, but neither a saved comparison nor a file of annotations.');
  const notes = annotations.flatMap(noteOf);
  if (notes.length === 0) return refusedNotes('has annotations in it but no notes, so there is nothing to merge.');
  if (notes.length > MAX_WORK) return refusedNotes(`has more than ${MAX_WORK.toLocaleString('en')} notes in it.`);
  const about = isRecord(read.value) ? text(read.value.label) : '';
  return { ok: true, notes: { notes, about: about || null } };
}

function annotationsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(annotationsIn);
  if (!isRecord(value)) return [];
  if ('target' in value) return [value];
  return ['items', 'first', '@graph'].flatMap((name) => {
    const inside = name === 'items' ? value.items : name === 'first' ? value.first : value['@graph'];
    return annotationsIn(inside);
  });
}

function noteOf(annotation: Json): readonly ForeignNote[] {
  const motives = list(annotation.motivation).map(text);
  if (motives.includes('describing') && !motives.includes('commenting')) return [];
  const bodies = [...list(annotation.body), ...list(annotation.bodyValue)];
  const tags = tagsOf(
    bodies.flatMap((body) => (isRecord(body) && purposes(body).includes('tagging') ? [said(body)] : [])),
  );
  const words = bodies.filter((body) => !isRecord(body) || !purposes(body).some((own) => UNSAID.has(own))).map(said);
  const note = noteText(words.filter((own) => own.trim() !== '').join('\n\n'));
  if (note === '' && tags.length === 0) return [];
  const id = OWN_ID.exec(text(annotation.id))?.[1];
  return [
    {
      ...(id !== undefined && id.length <= MAX_ID && { id: decoded(id) }),
      text: note,
      tags,
      star: motives.includes('highlighting'),
      author: authorOf(
        creator(annotation.creator) ||
          bodies.map((body) => (isRecord(body) ? creator(body.creator) : '')).find(Boolean) ||
          '',
      ),
      created: momentOf(text(annotation.created)),
      targets: list(annotation.target).slice(0, MOST_TARGETS).map(targetOf),
    },
  ];
}

/** Bodies that are no words of a note. */
const UNSAID = new Set(['tagging', 'linking', 'identifying', 'classifying']);

function purposes(body: Json): readonly string[] {
  return list(body.purpose).map(text);
}

/** What a body says: words as they are, or in a TextualBody. */
function said(body: unknown): string {
  if (!isRecord(body)) return text(body);
  return text(body.value);
}

/** Name of whoever wrote it: said as such, or in an object of any of the names in use. */
function creator(value: unknown): string {
  const [first] = list(value);
  if (!isRecord(first)) return text(first);
  return text(first.name) || text(first.nickname) || text(first.id);
}

function targetOf(target: unknown): ForeignTarget {
  const own: Json = isRecord(target) ? target : {};
  const selectors = list(own.selector).flatMap(withRefined).slice(0, MOST_SELECTORS);
  const quote = selectors.find(({ type }) => list(type).includes('TextQuoteSelector')) ?? {};
  const position = selectors.find(({ type }) => list(type).includes('TextPositionSelector'));
  const source = isRecord(own.source) ? own.source.id : (own.source ?? own.id ?? target);
  return {
    exact: text(quote.exact).slice(0, MAX_CHARACTERS),
    prefix: text(quote.prefix).slice(-MAX_CONTEXT),
    suffix: text(quote.suffix).slice(0, MAX_CONTEXT),
    position: position && isOffset(position.start) && isOffset(position.end) ? [position.start, position.end] : null,
    side: null,
    source: text(source) || null,
  };
}

/** A selector, and the one by which it is made finer. */
function withRefined(selector: unknown): readonly Json[] {
  if (!isRecord(selector)) return [];
  return [selector, ...list(selector.refinedBy).filter(isRecord)];
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** JSON-LD writes one thing of a list as it is. */
function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
