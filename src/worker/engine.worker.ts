import { compare, read as readOne } from '../engine/pipeline';
import { reportOf } from '../engine/read-report';
import type { Encoder } from '../engine/resources';
import type { Comparison } from '../model/comparison';
import type { Report } from '../model/report';
import { beginningOf } from '../projections/beginning';
import { inParts } from '../projections/parts';
import { rework } from '../review/rework';
import type { EngineMessage, EngineRequest, EngineResponse } from './protocol';
import { RESOURCES } from './resources';

addEventListener('message', async ({ data }: MessageEvent<EngineRequest>) => tell(await answer(data)));

function tell(message: EngineMessage): void {
  postMessage(message);
}

async function answer(request: EngineRequest): Promise<EngineResponse> {
  const { id } = request;
  try {
    switch (request.task) {
      case 'ingest':
        return { id, ok: true, report: reportOf((await readOne(request.source, request.side, RESOURCES)).report) };
      case 'keep-encoder':
        await keepEncoder(request);
        return { id, ok: true };
      case 'rework':
        deliver(
          id,
          await rework(request.comparison, request.work, { ...RESOURCES, encoder: await encoderOfRework(request) }),
        );
        return { id, ok: true };
      case 'compare': {
        const encoder = await encoderOfCompare(request);
        const progress = (share: number) => tell({ id, share });
        const read = ([a, b]: readonly [Report, Report]) => tell({ id, beginnings: [beginningOf(a), beginningOf(b)] });
        deliver(id, await compare(request.a, request.b, {}, { ...RESOURCES, encoder }, { progress, read }));
        return { id, ok: true };
      }
    }
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

type Asked<Task> = Extract<EngineRequest, { task: Task }>;

// What concerns the encoder is loaded when it is first needed: a quick comparison waits for none of it.

async function keepEncoder({ id, home }: Asked<'keep-encoder'>): Promise<void> {
  const { keepEncoderFiles } = await import('./encoder-files');
  await keepEncoderFiles(home, (transfer) => tell({ id, transfer }));
}

async function encoderOfCompare({ id, closely }: Asked<'compare'>): Promise<Encoder | null> {
  if (closely === null) return null;
  const { openedEncoder } = await import('./open-encoder');
  return openedEncoder(closely, (transfer) => tell({ id, transfer }));
}

/** A link made by hand is read as the comparison was; what stands in the way is no reason not to make it. */
async function encoderOfRework({ comparison, home }: Asked<'rework'>): Promise<Encoder | null> {
  if (!comparison.engine?.resources.encoder) return null;
  const { encoderAtHand } = await import('./open-encoder');
  return encoderAtHand(home);
}

function deliver(id: number, comparison: Comparison): void {
  const { frame, parts } = inParts(comparison);
  tell({ id, frame });
  for (const part of parts) tell({ id, part });
}
