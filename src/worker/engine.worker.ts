import { compare } from '../engine/compare';
import { ingest } from '../engine/ingest/ingest';
import { loadLexicon } from '../engine/language/load';
import type { EngineProgress, EngineRequest, EngineResponse } from './protocol';

addEventListener('message', async ({ data }: MessageEvent<EngineRequest>) => postMessage(await answer(data)));

async function answer(request: EngineRequest): Promise<EngineResponse> {
  const { id } = request;
  const tell = (share: number) => postMessage({ id, share } satisfies EngineProgress);
  try {
    if (request.task === 'ingest') return { id, ok: true, report: ingest(request.source, request.side) };
    return { id, ok: true, comparison: compare(request.a, request.b, {}, await loadLexicon(), tell) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
