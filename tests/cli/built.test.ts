import { spawn, spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { models } from './models';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pair = (id: number, filler = '') =>
  `${JSON.stringify({ id, a: { sentences: ['The port is open.', filler] }, b: { sentences: ['The port is open again.'] } })}\n`;

const REPORT =
  'The port of Ostrel is open again. It had been closed for nine days after a storm, the harbour master said on Monday, and many ships had to wait outside.';

/** The built file, alone in a folder that has no packages around it, as somebody else would run it. */
let program = '';
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  // The gate has built it just now.
  const built = join(root, process.env.BUILT_CLI ?? '.cache/test-cli');
  if (process.env.BUILT_CLI === undefined)
    await build({ root, mode: 'cli', logLevel: 'silent', build: { outDir: built } });
  expect(readdirSync(built)).toEqual(['parallax.js']);
  mkdirSync(join(folder, 'cli'));
  mkdirSync(join(folder, 'app'));
  program = join(folder, 'cli', 'parallax.js');
  cpSync(join(built, 'parallax.js'), program);
  writeFileSync(join(folder, 'cli', 'report.txt'), REPORT);
  writeFileSync(join(folder, 'cli', 'pairs.jsonl'), pair(1));
  writeFileSync(join(folder, 'app', 'index.html'), '<!doctype html><title>reader</title>');
});

const parallax = (argv: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the built command line', () => {
  it('runs with nothing beside it', () => {
    expect(parallax(['--version'])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    expect(parallax(['--nonsense'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('answers a batch in order with two jobs, with the same bytes as with one', () => {
    const bad = new Map([
      [7, 'nope\n'],
      [8, '\u00a0\n'],
      [30, `{"id":30,"a":{"text":"${'x'.repeat(9 * 1024 * 1024)}"}}\n`],
      [31, '{"id":31}\n'],
    ]);
    const input = Array.from({ length: 60 }, (_, n) => bad.get(n) ?? pair(n, 'Many more. '.repeat((n % 5) * 40))).join(
      '',
    );
    const one = parallax(['batch', '--no-encoder'], input);
    const two = parallax(['batch', '-', '--no-encoder', '--jobs', '2', '--force'], input);
    expect([two.status, two.stderr]).toEqual([0, '']);
    expect(two.stdout).toBe(one.stdout);
    const ids = two.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ id, line }) => id ?? `line ${line}`);
    const numbers = Array.from({ length: 60 }, (_, n) => (n === 7 ? 'line 8' : n));
    expect(ids).toEqual(numbers.filter((n) => n !== 8));
  });

  it.each([[[]], [['--jobs', '2', '--force']]])('ends quietly when its reader goes away %j', async (flags) => {
    const child = spawn(process.execPath, [program, 'batch', ...flags], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdin.on('error', () => {});
    const ended = new Promise((resolve) => child.on('close', resolve));
    // Standard input stays open: only the closed output can end it.
    const feed = setInterval(() => child.stdin.write(pair(1)), 5);
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await ended;
    clearInterval(feed);
    expect([status, stderr]).toEqual([0, '']);
  });

  it.skipIf(process.platform !== 'linux')('says in one line what the system refuses, whatever it was to do', () => {
    const shell = (line: string) => spawnSync('bash', ['-c', line], { cwd: dirname(program), encoding: 'utf8' });
    const compare = `'${process.execPath}' parallax.js compare --no-encoder`;
    const batch = `'${process.execPath}' parallax.js batch --no-encoder`;
    for (const line of [
      `${compare} report.txt report.txt > /dev/full`,
      `${compare} report.txt report.txt --out /dev/full`,
      `${compare} report.txt report.txt --out /proc/self/mem`,
      `${compare} report.txt report.txt --out ${'港'.repeat(90)}`,
      `${compare} /proc/self/mem report.txt`,
      `${batch} pairs.jsonl > /dev/full`,
      `${batch} pairs.jsonl --jobs 2 --force > /dev/full`,
      `${batch} /proc/self/mem`,
      `'${process.execPath}' parallax.js --help > /dev/full`,
    ]) {
      const { status, stderr } = shell(line);
      expect([line, status, stderr]).toEqual([
        line,
        1,
        expect.stringMatching(/^parallax: [^\n]+\(E[A-Z]+\)\.\n$|there is no such folder/),
      ]);
    }
    // Where the complaint goes nowhere either, the status alone says it.
    expect(shell(`${compare} none none 2> /dev/full`)).toMatchObject({ status: 1, stdout: '' });
  });

  it.skipIf(process.platform !== 'linux')('writes to where --out leads, though it has no name of its own', () => {
    const shell = (line: string) => spawnSync('bash', ['-c', line], { cwd: dirname(program), encoding: 'utf8' }).stdout;
    const compare = `'${process.execPath}' parallax.js compare --no-encoder report.txt report.txt --to html --out`;
    for (const line of [`${compare} /dev/stdout | cat`, `${compare} >(cat) | cat`, `${compare} /dev/fd/3 3>&1 | cat`])
      expect([line, shell(line)]).toEqual([line, expect.stringMatching(/^<!doctype html>.*<\/html>\s*$/is)]);
    expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('serves the reader until Ctrl-C', async () => {
    const child = spawn(process.execPath, [program, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const line = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
    const [address = ''] = /http:\S+/.exec(line) ?? [];
    expect(await (await fetch(address)).text()).toContain('<title>reader</title>');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('reads with the encoder that lies beside it, with the same bytes whatever the jobs', async () => {
    cpSync(await models(), join(dirname(program), '..', 'app', 'models'), { recursive: true });
    const input = Array.from({ length: 2 }, (_, n) => pair(n)).join('');
    const one = parallax(['batch'], input);
    const two = parallax(['batch', '--jobs', '2', '--force'], input);
    expect([two.status, two.stderr]).toEqual([0, '']);
    expect(two.stdout).toBe(one.stdout);
    expect(one.stdout.match(/"encoder":"reader-/g)).toHaveLength(2);
    expect(parallax(['batch', '--no-encoder'], input).stdout).not.toContain('"encoder":"');
  });
});
