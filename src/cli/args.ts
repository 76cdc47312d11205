import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { FORMS, type Form } from '../projections/export-form';

/** What was asked for on the command line; `usage` where it makes no sense, with a line that says why. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly says: string }
  | {
      readonly kind: 'serve';
      /** Two reports, one saved comparison, or none for the example. */
      readonly files: Pair | readonly [string] | null;
      /** The usual one where none was asked for; 0 is any that is free. */
      readonly port: number | null;
      readonly open: boolean;
    }
  | {
      readonly kind: 'compare';
      readonly inputs: Pair | readonly [string];
      readonly to: Form;
      readonly out: string | null;
      readonly encoder: boolean;
    }
  | { readonly kind: 'batch'; readonly file: string; readonly jobs: number; readonly encoder: boolean };

/** Two paths, of which one at most is `-` for standard input. */
export type Pair = readonly [a: string, b: string];

export const HELP = `Parallax: two reports of one event, side by side.

  parallax                      open the reader on its example
  parallax A B                  open the reader on two reports; Ctrl-C ends it
  parallax SAVED.json           open the reader on a saved comparison
      --port N                  on this port (4747; 0 for any that is free)
      --no-open                 print the address only
  parallax compare A B          one comparison, no browser
  parallax compare SAVED.json   a saved comparison in another form
      --to FORM                 json (the saved file), html, md, docx, xlsx, csv, tei or annotations
      --out FILE                to a file (standard output)
      --no-encoder              without the encoder: less is found, much faster
  parallax batch [FILE|-]       JSON Lines in, JSON Lines out, in the same order
      --jobs [N]                lines worked on at once (1; without N, as many as there are cores)
      --force                   more jobs than cores all the same
      --no-encoder              without the encoder: less is found, much faster
  parallax --help | --version

A and B are files (.txt, .md, .html, .mhtml, .pdf, .docx, .odt, .eml), or - for standard input (one of the two).
Exit status: 0 done, 1 an input could not be read or compared, 2 wrong usage.
`;

/** Even by force; each job takes memory of its own. */
const MOST_FORCED_JOBS = 64;
/** What a job takes of memory, for a person who is about to ask for many. */
const JOB_MEGABYTES = 250;

/** Reads the arguments after `node parallax.js`, on a machine with so many cores. */
export function readArgs(argv: readonly string[], cores = availableParallelism()): Command {
  try {
    const [first, ...rest] = argv;
    if (first === 'compare') return compareCommand(rest);
    if (first === 'batch') return batchCommand(rest, cores);
    return serveCommand(argv);
  } catch (error) {
    // parseArgs throws on flags it does not know; what it says is for people.
    if (error instanceof TypeError && 'code' in error)
      return usage(error.message.split('. To specify')[0] ?? error.message);
    throw error;
  }
}

const COMPARING = { 'no-encoder': { type: 'boolean' } } as const;
const COMMON = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'V' } } as const;

function serveCommand(argv: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { ...COMMON, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const port = values.port === undefined ? null : wholeNumber(values.port, 0, 65535);
  if (port === null && values.port !== undefined)
    return usage(`--port takes a number from 0 to 65535, not “${values.port}”`);
  const open = !values['no-open'];
  if (positionals.length === 0) return { kind: 'serve', files: null, port, open };
  const [alone, second] = positionals;
  if (alone !== undefined && second === undefined && isSaved(alone))
    return { kind: 'serve', files: [alone], port, open };
  const pair = twoInputs(positionals);
  return Array.isArray(pair) ? { kind: 'serve', files: [pair[0], pair[1]], port, open } : usage(pair);
}

function compareCommand(argv: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { ...COMMON, ...COMPARING, to: { type: 'string' }, out: { type: 'string' } },
  });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const to = FORMS.find((form) => form === (values.to ?? 'json'));
  if (!to) return usage(`--to writes ${FORMS.join(', ')}, not “${values.to}”`);
  if (values.out === '') return usage('--out needs the name of a file');
  const out = values.out === undefined || values.out === '-' ? null : values.out;
  const encoder = !values['no-encoder'];
  const [alone, second] = positionals;
  if (alone !== undefined && second === undefined && (alone === '-' || isSaved(alone)))
    return { kind: 'compare', inputs: [alone], to, out, encoder };
  const pair = twoInputs(positionals);
  return Array.isArray(pair) ? { kind: 'compare', inputs: [pair[0], pair[1]], to, out, encoder } : usage(pair);
}

function batchCommand(argv: readonly string[], cores: number): Command {
  const { values, positionals } = parseArgs({
    args: withJobs(argv, cores),
    allowPositionals: true,
    options: { ...COMMON, ...COMPARING, jobs: { type: 'string' }, force: { type: 'boolean' } },
  });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (positionals.length > 1) return usage('batch takes one file of JSON Lines, or - for standard input');
  const most = Math.max(cores, MOST_FORCED_JOBS);
  const jobs = wholeNumber(values.jobs ?? '1', 1, most);
  if (jobs === null) return usage(`--jobs takes a number from 1 to ${most}, not “${values.jobs}”`);
  if (jobs > cores && !values.force)
    return usage(
      `--jobs ${jobs} is more than the ${cores} ${cores === 1 ? 'core' : 'cores'} of this machine: nothing gets faster, and each job takes up to ` +
        `${JOB_MEGABYTES} MB of memory. Give at most ${cores}, or --force`,
    );
  return { kind: 'batch', file: positionals[0] ?? '-', jobs, encoder: !values['no-encoder'] };
}

/** `--jobs` that no number follows asks for as many as there are cores. */
function withJobs(argv: readonly string[], cores: number): string[] {
  return argv.map((arg, k) => (arg === '--jobs' && !/^\d+$/.test(argv[k + 1] ?? '') ? `--jobs=${cores}` : arg));
}

/** By its name: a report is never in JSON. */
function isSaved(path: string): boolean {
  return /\.json$/i.test(path);
}

/** The two inputs, or why these are none. */
function twoInputs(positionals: readonly string[]): [string, string] | string {
  const [a, b, ...more] = positionals;
  if (a === undefined || b === undefined || more.length > 0) {
    return `two reports are needed, or one saved comparison (.json) alone; ${positionals.length} given`;
  }
  if (isSaved(a) || isSaved(b)) return 'a saved comparison (.json) is opened alone, not beside a report';
  if (a === '-' && b === '-') return 'only one of the two can come from standard input';
  return [a, b];
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

function usage(says: string): Command {
  return { kind: 'usage', says };
}
