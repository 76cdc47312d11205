import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So much of the heap may be in use beyond what was after the last collection. */
const SLACK = 48 * 1024 * 1024;

let full: (() => void) | null = null;
let most = 0;

/**
 * Collects all garbage of this thread where much has come together. What a comparison is made of lives just long enough to be taken for lasting,
 * and V8 lets that pile up to several times of what does last before it looks: memory would follow the length of a batch.
 */
export function collectGarbage(): void {
  if (getHeapStatistics().used_heap_size < most) return;
  full ??= collector();
  full();
  most = getHeapStatistics().used_heap_size + SLACK;
}

/** V8's own collector, which it shows to contexts that are made once it is told to. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
