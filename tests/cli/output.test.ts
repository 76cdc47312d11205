import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeResult } from '../../src/cli/output';
import { streams } from './streams';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-'));
});
const put = (name: string, text = 'new') => writeResult(text, join(folder, name), streams());

describe('--out', () => {
  it('writes a new file and leaves nothing else', async () => {
    expect(await put('c.json')).toBeNull();
    expect(await readdir(folder)).toEqual(['c.json']);
    expect(await readFile(join(folder, 'c.json'), 'utf8')).toBe('new');
  });

  it('replaces a file at once and keeps its permissions', async () => {
    await writeFile(join(folder, 'c.json'), 'old');
    await chmod(join(folder, 'c.json'), 0o600);
    const before = await stat(join(folder, 'c.json'));
    expect(await put('c.json')).toBeNull();
    const after = await stat(join(folder, 'c.json'));
    expect([after.mode, after.ino === before.ino]).toEqual([before.mode, false]);
    expect(await readdir(folder)).toEqual(['c.json']);
  });

  it('follows a link to the file that it names', async () => {
    await writeFile(join(folder, 'real.json'), 'old');
    await symlink(join(folder, 'real.json'), join(folder, 'link.json'));
    await put('link.json');
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new');
  });

  it('writes the file that a link names though there is none yet, and leaves the link', async () => {
    await mkdir(join(folder, 'sub'));
    await symlink('sub/next', join(folder, 'link.json'));
    await symlink('../real.json', join(folder, 'sub', 'next'));
    expect(await put('link.json')).toBeNull();
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
    expect((await lstat(join(folder, 'sub', 'next'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['link.json', 'real.json', 'sub']);
  });

  it.skipIf(process.platform === 'win32')('writes a pipe as it stands, by its name or by a link', async () => {
    execFileSync('bash', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    await symlink('pipe', join(folder, 'link'));
    for (const name of ['pipe', 'link']) {
      const read = readFile(join(folder, 'pipe'), 'utf8');
      expect(await put(name, 'new'.repeat(100_000))).toBeNull();
      expect(await read).toBe('new'.repeat(100_000));
    }
    expect((await lstat(join(folder, 'pipe'))).isFIFO()).toBe(true);
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
  });

  it('takes any name that a file may have', async () => {
    // 255 bytes, the most that a name may have.
    for (const name of [`${'港'.repeat(85)}`, 'x'.repeat(255), '-', '.x']) {
      expect(await put(name)).toBeNull();
      expect(await readFile(join(folder, name), 'utf8')).toBe('new');
    }
    expect(await put('港'.repeat(86))).toMatch(/could not be written: the name is too long \(ENAMETOOLONG\)\.$/);
  });

  it.skipIf(process.platform !== 'linux')('says what a device or the system answers', async () => {
    const to = (path: string) => writeResult('new', path, streams());
    expect(await to('/dev/full')).toBe('/dev/full: could not be written: there is no room left (ENOSPC).');
    expect(await to('/proc/self/mem')).toMatch(/^\/proc\/self\/mem: \S.*\.$/);
    await symlink('b', join(folder, 'a'));
    await symlink('a', join(folder, 'b'));
    expect(await put('a')).toMatch(/its links lead in a circle/);
    expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
  });

  it('says in one line what is wrong, and leaves no half a file', async () => {
    await mkdir(join(folder, 'sub'));
    expect(await put('sub')).toMatch(/sub: is a folder/);
    expect(await put('none/c.json')).toMatch(/there is no such folder/);
    expect(await readdir(folder)).toEqual(['sub']);
  });
});

it('without --out the result goes to standard output alone', async () => {
  const io = streams();
  expect(await writeResult('result', null, io)).toBeNull();
  expect([io.out(), io.err()]).toEqual(['result', '']);
});
