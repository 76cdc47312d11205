import { exported } from '../exporters/forms';
import type { Comparison } from '../model/comparison';
import { addPart } from '../projections/parts';
import type { ExportRequest, ExportResponse } from './protocol';

let comparison: Comparison | null = null;

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  if ('frame' in data) comparison = data.frame;
  else if ('part' in data) comparison && addPart(comparison, data.part);
  else deliver(answer(data));
});

/** The bytes are handed over, not copied. */
function deliver(response: ExportResponse): void {
  postMessage(response, { transfer: response.ok ? [response.bytes.buffer] : [] });
}

function answer({ form, wanted }: Extract<ExportRequest, { form: unknown }>): ExportResponse {
  try {
    if (!comparison) throw new Error('nothing was handed over');
    const result = exported(comparison, form, wanted);
    return { ok: true, bytes: typeof result === 'string' ? new TextEncoder().encode(result) : new Uint8Array(result) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
