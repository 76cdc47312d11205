import { compare } from '../engine/pipeline';
import { MAX_LINE_BYTES } from '../model/limits';
import type { Side } from '../model/report';
import type { Input } from '../model/source';
import { beyondTags } from '../sources/html/limits';
import { pageSource, wholeOrPart } from '../sources/html/read';
import { RESOURCES } from '../worker/resources';
import type { Line } from './lines';
import { checkSize, type Id, idAtBeginning, type LineError, type LineInput, Refused, readRequest } from './request';
import { nodeTools } from './tools';

/** The output line for one input line, with its line feed. Never throws: one bad line does not end a run. */
export async function answer(line: Line): Promise<string> {
  if (line.cut) {
    const message = `The line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB.`;
    return errorLine(line, idAtBeginning(line.text), { code: 'too-large', message });
  }
  const read = readRequest(line.text);
  if (!read.ok) return errorLine(line, read.id, read.error);
  const { id, links } = read.request;
  try {
    const [a, b] = [await inputOf(read.request.a, 'a'), await inputOf(read.request.b, 'b')];
    const comparison = await compare(a, b, links ? { links } : {}, RESOURCES);
    return `${JSON.stringify({ id, comparison })}\n`;
  } catch (error) {
    if (error instanceof Refused) return errorLine(line, id, { code: error.code, message: error.message });
    const message = `This pair could not be compared: ${String(error)}`;
    return errorLine(line, id, { code: 'failed', message });
  }
}

/** What the engine takes: a page is read first, anything else is taken as it is. */
async function inputOf(input: LineInput, side: Side): Promise<Input> {
  if (!('html' in input)) return input;
  const { html, ...known } = input;
  checkSize(html, side, beyondTags);
  const document = await nodeTools.parseHtml(html);
  const { source } = pageSource(document, { as: wholeOrPart(html), url: known.url ?? undefined });
  checkSize(source.text, side);
  return { ...source, ...known };
}

/** `{"id": …, "error": …}`, or with the line's number where it has no id. */
export function errorLine(line: Line, id: Id | null, error: LineError): string {
  return `${JSON.stringify(id === null ? { line: line.number, error } : { id, error })}\n`;
}
