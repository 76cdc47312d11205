import { compare } from '../engine/compare';
import { ingest } from '../engine/ingest/ingest';
import type { EngineRequest, EngineResponse } from './protocol';

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => postMessage(answer(data)));

function answer(request: EngineRequest): EngineResponse {
  const { id } = request;
  try {
    if (request.task === 'ingest') return { id, ok: true, report: ingest(request.source, request.side) };
    return { id, ok: true, comparison: compare(request.a, request.b) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
