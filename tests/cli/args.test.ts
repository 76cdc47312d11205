import { describe, expect, it } from 'vitest';
import { readArgs } from '../../src/cli/args';

const says = (...argv: string[]) => {
  const command = readArgs(argv);
  return command.kind === 'usage' ? command.says : command.kind;
};

describe('serve', () => {
  it('opens the example, or two reports', () => {
    expect(readArgs([])).toEqual({ kind: 'serve', files: null, port: null, open: true });
    expect(readArgs(['a.txt', '-', '--port', '8080', '--no-open'])).toEqual({
      kind: 'serve',
      files: ['a.txt', '-'],
      port: 8080,
      open: false,
    });
  });

  it('refuses what it cannot mean', () => {
    expect(says('a.txt')).toBe('two reports are needed, or one saved comparison (.json) alone; 1 given');
    expect(says('a', 'b', 'c')).toContain('two reports are needed');
    expect(says('-', '-')).toBe('only one of the two can come from standard input');
    expect(readArgs(['saved.json'])).toMatchObject({ kind: 'serve', files: ['saved.json'] });
    expect(says('--port', '99999')).toContain('0 to 65535');
    expect(says('--frob')).toBe("Unknown option '--frob'");
  });
});

describe('compare', () => {
  it('writes JSON to standard output unless told otherwise', () => {
    expect(readArgs(['compare', 'a', '-'])).toEqual({
      kind: 'compare',
      inputs: ['a', '-'],
      to: 'json',
      out: null,
      encoder: true,
    });
    expect(readArgs(['compare', 'a', 'b', '--to', 'html', '--out', 'c.html'])).toEqual({
      kind: 'compare',
      inputs: ['a', 'b'],
      to: 'html',
      out: 'c.html',
      encoder: true,
    });
  });

  it('takes a saved comparison alone', () => {
    expect(readArgs(['compare', 'saved.json'])).toMatchObject({ inputs: ['saved.json'] });
    expect(says('compare', 'a.txt')).toContain('one saved comparison (.json) alone');
    expect(says('compare', 'a.txt', 'saved.json')).toContain('is opened alone');
    expect(says('saved.json', 'a.txt')).toContain('is opened alone');
  });

  it('names the formats there are', () => {
    expect(says('compare', 'a', 'b', '--to', 'exe')).toBe(
      '--to writes json, html, md, docx, csv, xlsx, tei, annotations, not “exe”',
    );
  });

  it('refuses flags of another command, and too little or too much', () => {
    expect(says('compare', 'a', 'b', '--jobs', '2')).toContain('--jobs');
    expect(says('compare')).toContain('two reports are needed');
    expect(says('compare', 'a', 'b', '--out')).toContain('--out');
    expect(says('compare', 'a', 'b', '--out', '')).toContain('--out');
  });
});

describe('batch', () => {
  it('reads standard input with one job unless told otherwise', () => {
    expect(readArgs(['batch'])).toEqual({ kind: 'batch', file: '-', jobs: 1, encoder: true });
    expect(readArgs(['batch', 'pairs.jsonl', '--jobs', '4'], 4)).toMatchObject({ file: 'pairs.jsonl', jobs: 4 });
  });

  it.each([
    [['--jobs'], '-'],
    [['--jobs', '-'], '-'],
    [['--jobs', 'pairs.jsonl'], 'pairs.jsonl'],
    [['pairs.jsonl', '--jobs', '--no-encoder'], 'pairs.jsonl'],
  ])('has as many jobs as there are cores with %j', (argv, file) => {
    expect(readArgs(['batch', ...argv], 6)).toMatchObject({ kind: 'batch', jobs: 6, file });
  });

  it('has more jobs than cores only by force, and says what they cost', () => {
    expect(readArgs(['batch', '--jobs', '3'], 2)).toEqual({
      kind: 'usage',
      says: '--jobs 3 is more than the 2 cores of this machine: nothing gets faster, and each job takes up to 250 MB of memory. Give at most 2, or --force',
    });
    expect(readArgs(['batch', '--jobs', '3', '--force'], 2)).toMatchObject({ jobs: 3 });
    expect(readArgs(['batch', '--jobs', '96'], 96)).toMatchObject({ jobs: 96 });
  });

  it.each(['0', '-1', '1.5', 'many', '99999', ''])('refuses %j jobs', (jobs) => {
    expect(says('batch', `--jobs=${jobs}`, '--force')).toMatch(/--jobs takes a number from 1 to \d+, not/);
  });
});

it('goes without the encoder where it is told to', () => {
  expect(readArgs(['compare', 'a', 'b', '--no-encoder'])).toMatchObject({ encoder: false });
  expect(readArgs(['batch', '--no-encoder'])).toMatchObject({ encoder: false });
  expect(says('a', 'b', '--no-encoder')).toContain('--no-encoder');
});

it('--help and --version win', () => {
  expect(says('--help')).toBe('help');
  expect(says('compare', '-h')).toBe('help');
  expect(says('--version')).toBe('version');
});
