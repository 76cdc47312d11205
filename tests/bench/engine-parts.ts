import { setFlagsOfV8 } from '../../src/cli/v8-flags';
import { align } from '../../src/engine/align/align';
import { compare, observe, read } from '../../src/engine/pipeline';
import { rank } from '../../src/engine/rank/rank';
import { diffWording } from '../../src/engine/wording/diff-wording';
import { RESOURCES } from '../../src/worker/resources';

/** What the benchmark calls, made one file as the command line is, in a process set up as that sets up its own. */
export const engine = { align, compare, diffWording, observe, rank, read, RESOURCES };
setFlagsOfV8();
