import type { Resources } from '../engine/resources';
import { LANGUAGES } from '../languages/load';

/** Everything that a comparison is given, wherever it is made. */
export const RESOURCES: Resources = { languages: LANGUAGES };
