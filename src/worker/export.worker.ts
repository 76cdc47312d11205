import { exported } from '../exporters/forms';
import type { Comparison } from '../model/comparison';
import { addPart } from '../projections/parts';
import type { ExportRequest, ExportResponse } from './protocol';
import { loadAhead, reviewed } from './reviewed';

let comparison: Comparison | null = null;

void loadAhead();

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  if ('frame' in data) comparison = data.frame;
  else if ('part' in data) comparison && addPart(comparison, data.part);
  else void answer(data).then(deliver);
});

/** The bytes are handed over, not copied. */
function deliver(response: ExportResponse): void {
  postMessage(response, { transfer: response.ok ? [response.bytes.buffer] : [] });
}

async function answer({ form, wanted }: Extract<ExportRequest, { form: unknown }>): Promise<ExportResponse> {
  try {
    if (!comparison) throw new Error('nothing was handed over');
    const result = await exported(await reviewed(comparison), form, wanted);
    return { ok: true, bytes: typeof result === 'string' ? new TextEncoder().encode(result) : new Uint8Array(result) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
