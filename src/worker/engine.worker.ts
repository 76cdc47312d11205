import { compare, read } from '../engine/pipeline';
import { reportOf } from '../engine/read-report';
import type { Comparison } from '../model/comparison';
import { inParts } from '../projections/parts';
import { rework } from '../review/rework';
import type { EngineDelivery, EngineProgress, EngineRequest, EngineResponse } from './protocol';
import { RESOURCES } from './resources';

addEventListener('message', async ({ data }: MessageEvent<EngineRequest>) => postMessage(await answer(data)));

async function answer(request: EngineRequest): Promise<EngineResponse> {
  const { id } = request;
  const tell = (share: number) => postMessage({ id, share } satisfies EngineProgress);
  try {
    if (request.task === 'ingest')
      return { id, ok: true, report: reportOf((await read(request.source, request.side, RESOURCES)).report) };
    deliver(
      id,
      request.task === 'rework'
        ? await rework(request.comparison, request.work, RESOURCES)
        : await compare(request.a, request.b, {}, RESOURCES, { progress: tell }),
    );
    return { id, ok: true };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function deliver(id: number, comparison: Comparison): void {
  const { frame, parts } = inParts(comparison);
  postMessage({ id, frame } satisfies EngineDelivery);
  for (const part of parts) postMessage({ id, part } satisfies EngineDelivery);
}
