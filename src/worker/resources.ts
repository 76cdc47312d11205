import type { Resources } from '../engine/resources';
import { LANGUAGES } from '../languages/load';
import { ENGLISH_MESSAGES } from '../messages/en';

/** Everything that a comparison is given, wherever it is made. */
export const RESOURCES: Resources = { languages: LANGUAGES, messages: ENGLISH_MESSAGES };
