import { compare } from '../engine/compare';
import type { Line } from './lines';
import { type Id, idAtBeginning, type LineError, readRequest } from './request';

/** Batch lines longer than this are refused, in bytes. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** The output line for one input line, with its line feed. Never throws: one bad line does not end a run. */
export function answer(line: Line): string {
  if (line.cut) {
    const message = `The line is longer than ${LONGEST_LINE / 1024 / 1024} MB.`;
    return errorLine(line, idAtBeginning(line.text), { code: 'too-large', message });
  }
  const read = readRequest(line.text);
  if (!read.ok) return errorLine(line, read.id, read.error);
  const { id, a, b, links } = read.request;
  try {
    return `${JSON.stringify({ id, comparison: compare(a, b, links ? { links } : {}) })}\n`;
  } catch (error) {
    const message = `This pair could not be compared: ${String(error)}`;
    return errorLine(line, id, { code: 'failed', message });
  }
}

/** `{"id": …, "error": …}`, or with the line's number where it has no id. */
export function errorLine(line: Line, id: Id | null, error: LineError): string {
  return `${JSON.stringify(id === null ? { line: line.number, error } : { id, error })}\n`;
}
