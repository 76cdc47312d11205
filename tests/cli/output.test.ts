import { chmod, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
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
