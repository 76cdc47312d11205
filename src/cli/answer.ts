import type { Encoder } from '../engine/resources';
import { MAX_LINE_BYTES } from '../model/limits';
import type { Side } from '../model/report';
import type { Input } from '../model/source';
import { beyondTags } from '../sources/html/limits';
import { parseHtml } from '../sources/html/parse';
import { pageSource, wholeOrPart } from '../sources/html/read';
import { compareWithEncoder } from '../worker/compare-with-encoder';
import { encoderIn, withoutEncoder } from './encoder';
import { type Line, textOf } from './lines';
import { checkSize, type Id, idAtBeginning, type LineError, type LineInput, Refused, readRequest } from './request';

/** The output lines for some input lines, in order, as UTF-8; and what a person is to be told of them, who may be told it once. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notes: readonly string[];
}

const UTF8 = new TextEncoder();

/** Answers lines, with one encoder for all of them: that in the folder `models`, if any. */
export async function answerer(models: string | null): Promise<(lines: readonly Line[]) => Promise<Answer>> {
  const encoder = await encoderIn(models);
  return async (lines) => {
    const texts: string[] = [];
    const notes = new Set<string>();
    for (const line of lines) {
      const { text, note } = await answer(line, encoder);
      texts.push(text);
      if (note) notes.add(note);
    }
    return { bytes: UTF8.encode(texts.join('')), notes: [...notes] };
  };
}

interface Answered {
  /** With its line feed; empty for a blank line. */
  readonly text: string;
  readonly note?: string;
}

/** Answers one line. Never throws: one bad line does not end a run. */
async function answer(line: Line, encoder: Encoder | null): Promise<Answered> {
  const given = textOf(line);
  if (given === '') return { text: '' };
  if (line.cut) {
    const message = `The line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB.`;
    return { text: errorLine(line, idAtBeginning(given), { code: 'too-large', message }) };
  }
  const read = readRequest(given);
  if (!read.ok) return { text: errorLine(line, read.id, read.error) };
  const { id, links } = read.request;
  try {
    const [a, b] = [await inputOf(read.request.a, 'a'), await inputOf(read.request.b, 'b')];
    const { comparison, problem } = await compareWithEncoder(a, b, links ? { links } : {}, encoder);
    return { text: `${JSON.stringify({ id, comparison })}\n`, ...(problem && { note: withoutEncoder(problem) }) };
  } catch (error) {
    if (error instanceof Refused) return { text: errorLine(line, id, { code: error.code, message: error.message }) };
    const message = `This pair could not be compared: ${String(error)}`;
    return { text: errorLine(line, id, { code: 'failed', message }) };
  }
}

/** The output for a line of which the thread that worked on it died. */
export function lostLine(line: Line, error: unknown): Answer {
  const message = `The worker that compared this pair broke off: ${String(error)}`;
  return {
    bytes: UTF8.encode(errorLine(line, idAtBeginning(textOf(line)), { code: 'failed', message })),
    notes: [],
  };
}

/** What the engine takes: a page is read first, anything else is taken as it is. */
async function inputOf(input: LineInput, side: Side): Promise<Input> {
  if (!('html' in input)) return input;
  const { html, ...known } = input;
  checkSize(html, side, beyondTags);
  const { source } = pageSource(parseHtml(html), { as: wholeOrPart(html), url: known.url ?? undefined });
  checkSize(source.text, side);
  return { ...source, ...known };
}

/** `{"id": …, "error": …}`, or with the line's number where it has no id. */
function errorLine(line: Line, id: Id | null, error: LineError): string {
  return `${JSON.stringify(id === null ? { line: line.number, error } : { id, error })}\n`;
}
