import { join } from 'node:path';
import { MODELS } from '../encoder/model-file';
import { HELP, readArgs } from './args';
import { runBatch } from './batch';
import { runCompare } from './compare';
import { encoderIn } from './encoder';
import { DONE, type Streams, tell, WRONG_USAGE, write } from './io';
import { runServe } from './serve';

/** Where the parts of the built program lie, and which version it is. */
export interface Program {
  /** The command line itself, to be started again as a worker. */
  readonly file: string;
  /** The folder of the built reader. */
  readonly reader: string;
  readonly version: string;
}

/** Does what `argv` (without node and the file) asks for. Returns the exit status. */
export async function run(argv: readonly string[], program: Program, streams: Streams): Promise<number> {
  const command = readArgs(argv);
  const models = 'encoder' in command && command.encoder ? join(program.reader, MODELS) : null;
  switch (command.kind) {
    case 'help':
      await write(streams.stdout, HELP);
      return DONE;
    case 'version':
      await write(streams.stdout, `${program.version}\n`);
      return DONE;
    case 'usage':
      await tell(streams, `${command.says}. See parallax --help.`);
      return WRONG_USAGE;
    case 'serve':
      return runServe(command, program.reader, streams);
    case 'compare':
      return runCompare(command, await encoderIn(models), streams);
    case 'batch':
      return runBatch(command, program.file, models, streams);
  }
}
