import { align } from '../../src/engine/align/align';
import { frame } from '../../src/engine/framing';
import { ingest } from '../../src/engine/ingest/ingest';
import { compare } from '../../src/engine/pipeline';
import { word } from '../../src/engine/wording/diff-wording';
import { ENGLISH } from '../../src/languages/en/lexicon';

/** What the benchmark calls, made one file as the reader and the command line are. */
export const engine = { align, compare, ENGLISH, frame, ingest, word };
