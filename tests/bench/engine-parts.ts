import { align } from '../../src/engine/align/align';
import { compare } from '../../src/engine/compare';
import { frame } from '../../src/engine/framing';
import { ingest } from '../../src/engine/ingest/ingest';
import { ENGLISH } from '../../src/engine/language/en/lexicon';
import { word } from '../../src/engine/wording/word';

/** What the benchmark calls, made one file as the reader and the command line are. */
export const engine = { align, compare, ENGLISH, frame, ingest, word };
