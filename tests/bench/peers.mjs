/** The whole comparison beside programs that find differences, on the same texts in the same run. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { table } from './draw.mjs';

const PARALLAX = 'Parallax';
// Texts that are no part of the project, measured on where they are at hand.
const ARTICLES = '../shared/articles';
const EXAMPLE = ['public/example/a.txt', 'public/example/b.md'];
const VENV = '.cache/bench-python';
const REQUIREMENTS = 'tests/bench/requirements.txt';

/** What each program does, and what it leaves out of what Parallax finds. */
const EDITS =
  'the shortest edit, each word handed over as one letter. Leaves out what moved, what says the same in other words, and what kind of change it is.';
const DOES = {
  'diff-match-patch': EDITS,
  '@sanity/diff-match-patch': EDITS,
  'fast-diff': EDITS,
  'diff (jsdiff)': 'the shortest edit, of words that it finds itself. Leaves out the same.',
  'difflib (Python)':
    'the longest common run of words, then that on each side of it: close to the shortest edit, not always it. Leaves out the same.',
  'CollateX (Python)':
    'a table of variants, word for word, of any number of witnesses of one text. Leaves out passages told elsewhere and what kind of change it ' +
    'is; of two reports, which are no witnesses of one text, most of its table is gaps.',
};

export const HEAD = '## Beside programs that find differences';

/** @param quick only the example, run only once, and without Python. */
export function peers(quick) {
  const articles = existsSync(ARTICLES) ? readdirSync(ARTICLES).map((name) => `${ARTICLES}/${name}`) : [];
  const texts = { 'the example': EXAMPLE, ...(articles.length === 2 && !quick && { 'two articles': articles }) };
  const python = quick ? null : pythonOfPeers();
  const runs = Object.entries(texts).flatMap(([name, files]) =>
    (quick ? [1] : [1, 10]).map((times) => ({
      name: times === 1 ? name : `${name} ×${times}`,
      took: {
        ...said(process.execPath, 'tests/bench/engine.mjs', 'peers', `${times}`, ...runsOf(times, quick), ...files),
        ...(python && said(python, 'tests/bench/peers.py', `${times}`, ...files)),
      },
    })),
  );
  const cells = (took, program) => {
    const own = took[program];
    return own ? [Math.round(own).toLocaleString('en'), (took[PARALLAX] / own).toFixed(3)] : ['–', '–'];
  };
  const row = (program) => [program, ...runs.flatMap(({ took }) => cells(took, program))];
  return `${HEAD}

The whole comparison (reading, links, wording, framing) beside the difference alone, by words, on the same texts in the same run, warm. A ratio
below 1 says that all of Parallax takes less time than that program’s difference. “–” is not measured: CollateX takes minutes for texts ten times
as long, and Python may be missing.

${table(['program', ...runs.flatMap(({ name }) => [`${name}, ms`, 'ratio'])], [PARALLAX, ...Object.keys(DOES)].map(row))}

What each does (all of them take the texts as they are, page furniture included):

${told()}`;
}

/** How often Parallax runs, and how often each of the others, of which some take minutes. */
function runsOf(times, quick) {
  if (quick) return ['1', '1'];
  return times === 1 ? ['15', '15'] : ['5', '1'];
}

/** A line for all programs that do the same. */
function told() {
  const programs = (does) => Object.keys(DOES).filter((program) => DOES[program] === does);
  return [...new Set(Object.values(DOES))].map((does) => `- ${programs(does).join(', ')}: ${does}`).join('\n');
}

/** The Python that has CollateX, made where there is none; that of the system where it cannot be made, null where there is no Python. */
function pythonOfPeers() {
  const [own, stamp] = [`${VENV}/bin/python`, `${VENV}/requirements.txt`];
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return own;
  const runs = (...command) => {
    try {
      execFileSync(command[0], command.slice(1), { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (runs('python3', '-m', 'venv', '--clear', VENV) && runs(own, '-m', 'pip', 'install', '-q', '-r', REQUIREMENTS)) {
    writeFileSync(stamp, wanted);
    return own;
  }
  return runs('python3', '--version') ? 'python3' : null;
}

function said(...[program, ...args]) {
  return JSON.parse(execFileSync(program, args, { encoding: 'utf8' }));
}
