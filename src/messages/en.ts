import { saysEdit } from './edits';
import { bothNames } from './facts';
import { highlightWords } from './highlights';
import { DIFFERENCE_NAMES, OBSERVATION_NAMES } from './kind-names';
import { noticeWords } from './notice';
import { observationWords } from './observations';
import { reasonWords } from './reasons';
import { timeWords } from './times';

/**
 * What is said of a comparison, in English: by the engine in the comparison itself, by screens and exports around it. Another
 * language of the interface is a second such object.
 */
export const ENGLISH_MESSAGES = {
  version: 'en-2',
  says: observationWords,
  highlight: highlightWords,
  reason: reasonWords,
  bothNames,
  edit: saysEdit,
  notice: noticeWords,
  time: timeWords,
  observationNames: OBSERVATION_NAMES,
  differenceNames: DIFFERENCE_NAMES,
};
