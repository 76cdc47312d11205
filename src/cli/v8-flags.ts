import { setFlagsFromString } from 'node:v8';

/**
 * What V8 is told (`node --v8-options`), here and in all threads that start later.
 *
 * By itself V8 compiles the functions of a comparison as soon as they have run a little, in threads of its own. They are made anew for each
 * comparison, and what was compiled goes with the last of them when all garbage is collected: of thousands of comparisons that took half
 * of the processor's time, which jobs took from one another.
 */
const FLAGS = [
  // Simple machine code at once, since it costs little; the best one only for what has run eight times as long as is usual.
  '--always-sparkplug',
  '--interrupt-budget=1000000',
  // What a comparison is made of lives just long enough to be taken for lasting. It would pile up to several times of what does last.
  '--heap-growing-percent=30',
];

export function setFlagsOfV8(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
