import type { Encoder } from '../engine/resources';
import { exported } from '../exporters/forms';
import { noticeWords } from '../messages/notice';
import type { Comparison } from '../model/comparison';
import type { Form } from '../projections/export-form';
import { notice } from '../projections/notice';
import { compareWithEncoder } from '../worker/compare-with-encoder';
import { reviewed } from '../worker/reviewed';
import type { Command } from './args';
import { withoutEncoder } from './encoder';
import { loadReport, loadSaved } from './input';
import { DONE, FAILED, type Read, type Streams, tell } from './io';
import { writeResult } from './output';

/** `parallax compare`: reads, compares, writes; without an encoder where there is none. Returns the exit status. */
export async function runCompare(
  command: Command & { kind: 'compare' },
  encoder: Encoder | null,
  streams: Streams,
): Promise<number> {
  const comparison = await obtain(command.inputs, encoder, streams);
  if (!comparison.ok) {
    await tell(streams, comparison.says);
    return FAILED;
  }
  const result = await written(comparison.value, command.to);
  const failure = result.ok ? await writeResult(result.value, command.out, streams) : result.says;
  if (failure) {
    await tell(streams, failure);
    return FAILED;
  }
  const found = notice(comparison.value);
  if (found) await tell(streams, `note: ${noticeWords(found)}`);
  return DONE;
}

async function written(comparison: Comparison, to: Form): Promise<Read<string | Uint8Array>> {
  try {
    return { ok: true, value: await exported(await reviewed(comparison), to) };
  } catch (error) {
    // Longer than any string may be: two books that say everything twice, say.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, says: 'the comparison is too large to be written. Compare a part of the two reports.' };
  }
}

async function obtain(
  inputs: (Command & { kind: 'compare' })['inputs'],
  encoder: Encoder | null,
  streams: Streams,
): Promise<Read<Comparison>> {
  const { stdin } = streams;
  const [first, second] = inputs;
  if (second === undefined) {
    const saved = await loadSaved(first, stdin);
    return saved.ok ? { ok: true, value: saved.value.comparison } : saved;
  }
  const a = await loadReport(first, stdin);
  if (!a.ok) return a;
  const b = await loadReport(second, stdin);
  if (!b.ok) return b;
  for (const { warning } of [a.value, b.value]) if (warning) await tell(streams, `note: ${warning}`);
  const { comparison, problem } = await compareWithEncoder(a.value.source, b.value.source, {}, encoder);
  if (problem) await tell(streams, withoutEncoder(problem));
  return { ok: true, value: comparison };
}
