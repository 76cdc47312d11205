import { readRichText, readSource } from '../sources/file';
import { readSaved } from '../sources/saved/read';
import { readWork } from '../sources/work';
import type { ReadingRequest, ReadingResponse } from './protocol';

/** What the thread that reads does with a request. */
export async function readingAnswer(request: ReadingRequest): Promise<ReadingResponse> {
  if ('saved' in request) return { saved: readSaved(request.saved) };
  if ('work' in request) return { work: await readWork(request.work, request.name) };
  if ('html' in request) return { read: await readRichText(request.html, request.name) };
  return { read: await readSource(request.bytes, request.name, request.options) };
}
