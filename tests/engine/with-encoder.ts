import { encoderFiles } from '../../scripts/models';
import { openEncoder } from '../../src/encoder/encoder';
import type { Resources } from '../../src/engine/resources';
import { RESOURCES } from './resources';

/** The encoder that is shipped, open as long as the tests of a file run. */
export const ENCODER = await openEncoder(await encoderFiles());

/** Everything that a closer reading is given. */
export const WITH_ENCODER: Resources = { ...RESOURCES, encoder: ENCODER };
