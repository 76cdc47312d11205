import { expect, test } from 'vitest';
import { readRichText } from '../../src/sources/file';

test('rich text from the clipboard is read without its markup, and never run', async () => {
  Reflect.set(globalThis, 'ran', false);
  const read = await readRichText(
    `<meta charset="utf-8"><h1>The Harbour Is Open</h1><p>The <b>harbour</b> reopened on Monday after the storm had passed, the mayor said.</p>
    <img src="x" onerror="ran = true"><script>ran = true</script><nav>Home</nav><p>Ships may enter again from noon, and the market opens on Friday.</p>`,
    'The text',
  );
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.source.text).toBe(
    'The Harbour Is Open\n\nThe harbour reopened on Monday after the storm had passed, the mayor said.\n\nHome\n\nShips may enter again from noon, and the market opens on Friday.',
  );
  expect(read.source.structure?.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'furniture', 'paragraph']);
  expect(Reflect.get(globalThis, 'ran')).toBe(false);
});

test('too little of it is refused', async () => {
  expect(await readRichText('<b>Too short</b>', 'The text')).toMatchObject({
    ok: false,
    problem: { code: 'no-article' },
  });
});
