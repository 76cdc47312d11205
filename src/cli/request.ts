import { MAX_LINKED_PAIRS, MAX_LINKED_SENTENCES, MAX_SENTENCES } from '../model/limits';
import type { GivenLink } from '../model/options';
import type { Metadata, SourceSentences, SourceText } from '../model/source';
import { beyond, beyondLimits } from '../sources/accept';

/** A web page as it came, to be read as a file of it would be. What the line says of it comes before what the page says. */
export interface PageInput extends Metadata {
  readonly html: string;
}

export type LineInput = SourceText | SourceSentences | PageInput;

/** What a batch line asks for. */
export interface Request {
  readonly id: Id;
  readonly a: LineInput;
  readonly b: LineInput;
  readonly links?: readonly GivenLink[];
}

export type Id = string | number;

/** Why a line cannot be done; stable, for programs. */
export type LineErrorCode = 'bad-json' | 'bad-shape' | 'too-large' | 'bad-links' | 'failed';

export interface LineError {
  readonly code: LineErrorCode;
  readonly message: string;
}

/** Thrown where a line is checked, so that the checks can be written as what is expected. */
export class Refused extends Error {
  constructor(
    readonly code: LineErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export type ReadRequest =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly id: Id | null; readonly error: LineError };

/** Reads one line of a batch. A refused line still gives its id, where it has one. */
export function readRequest(text: string): ReadRequest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, id: idAtBeginning(text), error: { code: 'bad-json', message: 'The line is not JSON.' } };
  }
  try {
    return { ok: true, request: request(value) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const id = isRecord(value) && isId(value.id) ? value.id : null;
    return { ok: false, id, error: { code: error.code, message: error.message } };
  }
}

/** The id of a line that cannot be read as a whole, where it is the first thing in it. */
export function idAtBeginning(text: string): Id | null {
  const [, literal] = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\\n]|\\.){0,1000}"|-?\d{1,15}(?=\s*[,}]))/.exec(text) ?? [];
  try {
    return literal ? (JSON.parse(literal) as Id) : null;
  } catch {
    return null;
  }
}

function request(value: unknown): Request {
  if (!isRecord(value)) throw shapeless('A line is an object: {"id": …, "a": …, "b": …}.');
  if (!isId(value.id)) throw shapeless('“id” is missing: a string or a number that names the line.');
  const a = input(value.a, 'a');
  const b = input(value.b, 'b');
  if (value.links === undefined || value.links === null) return { id: value.id, a, b };
  return { id: value.id, a, b, links: givenLinks(value.links, a, b) };
}

function input(value: unknown, side: string): LineInput {
  if (!isRecord(value)) throw shapeless(`“${side}” is missing: an object with “text” or “sentences”.`);
  const { text, sentences, format } = value;
  if ((text === undefined) === (sentences === undefined)) {
    throw shapeless(`“${side}” needs either “text” or “sentences”.`);
  }
  if (sentences !== undefined) {
    if (!Array.isArray(sentences)) throw shapeless(`“${side}.sentences” is a list of strings.`);
    checkCount(sentences.length, MAX_SENTENCES, `“${side}.sentences”`, 'entries');
    if (!sentences.every(isString)) throw shapeless(`“${side}.sentences” is a list of strings.`);
    checkSize(sentences.join('\n'), side);
    return { sentences, ...metadata(value, side) };
  }
  if (!isString(text)) throw shapeless(`“${side}.text” is a string.`);
  if (format === 'html') return { html: text, ...metadata(value, side) };
  checkSize(text, side);
  return { text, ...textFormat(format, side), ...metadata(value, side) };
}

export function checkSize(text: string, side: string, limits = beyondLimits): void {
  const beyond = limits(text);
  if (beyond) throw new Refused('too-large', `“${side}” ${beyond}.`);
}

/** Lists are counted before anything is done with their entries. */
function checkCount(count: number, limit: number, what: string, unit: string): void {
  if (count > limit) throw new Refused('too-large', `${what} ${beyond(count, unit, limit)}.`);
}

function textFormat(format: unknown, side: string): { format?: 'text' | 'markdown' } {
  if (format === undefined || format === null) return {};
  if (format === 'text' || format === 'markdown') return { format };
  throw shapeless(`“${side}.format” is “text”, “markdown” or “html”.`);
}

const METADATA = ['title', 'outlet', 'author', 'published', 'url', 'language'] as const;

function metadata(value: Record<string, unknown>, side: string): Metadata {
  const known: Record<string, string> = {};
  for (const key of METADATA) {
    const given = value[key];
    if (given === undefined || given === null) continue;
    if (!isString(given)) throw shapeless(`“${side}.${key}” is a string.`);
    known[key] = key === 'published' ? calendarDate(given, side) : given;
  }
  return known;
}

/** A date, or the date of a date and time as it is written. */
function calendarDate(given: string, side: string): string {
  const [, date] = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(given) ?? [];
  if (!date || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) {
    throw shapeless(`“${side}.published” is a date like 2023-11-22, not “${given.slice(0, 40)}”.`);
  }
  return date;
}

function givenLinks(value: unknown, a: LineInput, b: LineInput): readonly GivenLink[] {
  if (!('sentences' in a && 'sentences' in b)) {
    throw new Refused('bad-links', '“links” needs “sentences” on both sides.');
  }
  const isIndexOf = (count: number) => (n: unknown) => Number.isSafeInteger(n) && Number(n) >= 0 && Number(n) < count;
  const isSide = (indices: unknown, count: number) =>
    Array.isArray(indices) && indices.length > 0 && indices.every(isIndexOf(count));
  const links = Array.isArray(value) ? value : [null];
  checkPairs(links);
  const wrong = links.findIndex(
    (link) => !isRecord(link) || !isSide(link.a, a.sentences.length) || !isSide(link.b, b.sentences.length),
  );
  if (wrong >= 0) {
    const message = `“links[${wrong}]” is {"a": […], "b": […]}, each with at least one number of a sentence, from 0.`;
    throw new Refused('bad-links', message);
  }
  return links.map((link: GivenLink) => ({ a: link.a, b: link.b }));
}

/** That no link, nor all of them together, hold more sentences against one another than there is time for. */
function checkPairs(links: readonly unknown[]): void {
  checkCount(links.length, MAX_LINKED_PAIRS, '“links”', 'entries');
  let pairs = 0;
  for (const [k, link] of links.entries()) {
    const [a, b] = (['a', 'b'] as const).map((side) => {
      const members = isRecord(link) ? link[side] : null;
      const { length } = Array.isArray(members) ? members : [];
      checkCount(length, MAX_LINKED_SENTENCES, `“links[${k}].${side}”`, 'sentences');
      return length;
    });
    pairs += (a ?? 0) * (b ?? 0);
  }
  checkCount(pairs, MAX_LINKED_PAIRS, '“links”', 'pairs of sentences');
}

function shapeless(message: string): Refused {
  return new Refused('bad-shape', message);
}

function isId(value: unknown): value is Id {
  return isString(value) || (typeof value === 'number' && Number.isFinite(value));
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
