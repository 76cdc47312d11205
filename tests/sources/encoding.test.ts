import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/file';
import { readWell } from './reading';

const STORY =
  'The café at the harbour – rebuilt in 1911 – reopened on Monday after the storm had passed, the mayor said. “It’s a relief… and naïve to think it won’t happen again,” Zoë Façon told us for €5.';
const PLAIN =
  'The café at the harbour reopened on Monday after the storm had passed, the mayor said. Señor Gómez, the façade painter, may enter again from noon.';

/** Node's own decoder has control characters here. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Encodes by asking the decoder what each byte means. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (character) => {
    const own = encoding === 'windows-1252' ? WINDOWS.indexOf(character) : -1;
    const byte = own >= 0 ? own + 0x80 : all.indexOf(character);
    if (byte < 0) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

function utf16(text: string, end: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), end === 'le');
  return bytes;
}

describe('text in', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(STORY), STORY, 'utf-8'],
    ['UTF-16 with a mark, little end first', utf16(`\ufeff${STORY}`, 'le'), STORY, 'utf-16le'],
    ['UTF-16 with a mark, big end first', utf16(`\ufeff${STORY}`, 'be'), STORY, 'utf-16be'],
    ['UTF-16 without a mark, little end first', utf16(STORY, 'le'), STORY, 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16(STORY, 'be'), STORY, 'utf-16be'],
    ['Windows-1252', encode(STORY, 'windows-1252'), STORY, 'windows-1252'],
    ['ISO-8859-1', encode(PLAIN, 'windows-1252'), PLAIN, 'windows-1252'],
    ['Mac Roman', encode(STORY, 'macintosh'), STORY, 'macintosh'],
    ['Mac Roman without quotation marks', encode(PLAIN, 'macintosh'), PLAIN, 'macintosh'],
  ])('%s', async (_, bytes, text, encoding) => {
    expect(await readWell(bytes, 'a.txt')).toEqual({ ok: true, source: { text }, encoding });
  });

  const CYRILLIC =
    'Порт открылся в понедельник после бури, сообщил начальник гавани. Корабли могут снова заходить с полудня, а ремонт северного пирса продлится до весны, добавил он на встрече с журналистами.';
  const POLISH =
    'Port został ponownie otwarty w poniedziałek po burzy, powiedział kapitan. Statki mogą wpływać od południa, a naprawa północnego mola potrwa do wiosny; rybacy czekają, aż rynek będzie czynny i źródła światła wrócą.';
  test.each([
    ['windows-1251', CYRILLIC],
    ['koi8-r', CYRILLIC],
    ['iso-8859-5', CYRILLIC],
    ['iso-8859-2', POLISH],
    ['windows-1250', POLISH],
  ])('%s', async (encoding, text) => {
    expect((await readWell(encode(text, encoding), 'a.txt')).source.text).toBe(text);
  });
});

describe('a reader may choose the encoding', () => {
  const bytes = encode(STORY, 'macintosh');

  test('and what was chosen is said', async () => {
    expect(await readWell(bytes, 'a.txt', { encoding: 'windows-1252' })).toMatchObject({
      source: { text: expect.stringContaining('cafŽ') },
      encoding: 'windows-1252',
    });
    expect(await readWell(bytes, 'a.txt', { encoding: 'mac' })).toMatchObject({
      source: { text: STORY },
      encoding: 'macintosh',
    });
  });

  test('with a warning where it does not fit', async () => {
    const { warning } = await readWell(bytes, 'a.txt', { encoding: 'utf-8' });
    expect(warning).toContain('characters that are no utf-8. Choose another encoding');
  });

  test('and learns of one that does not exist', async () => {
    const read = await readSource(bytes, 'a.txt', { encoding: 'utf-7' });
    expect(read).toMatchObject({ ok: false, problem: { message: expect.stringContaining('“utf-7” is no encoding') } });
  });
});

describe('a page is read as it declares', () => {
  const page = (meta: string) =>
    `<!doctype html><html><head>${meta}<title>T</title></head><body><p>${PLAIN}</p></body></html>`;

  test.each([
    ['in a meta element', '<meta charset="macintosh">', undefined],
    ['in an older meta element', '<meta http-equiv="Content-Type" content="text/html; charset=macintosh">', undefined],
    ['by its server', '', 'text/html; charset=macintosh'],
    ['by its server, which knows better', '<meta charset="koi8-r">', 'text/html; charset="macintosh"'],
  ])('%s', async (_, meta, contentType) => {
    const read = await readWell(encode(page(meta), 'macintosh'), 'a', contentType ? { contentType } : {});
    expect([read.source.text, read.encoding]).toEqual([PLAIN, 'macintosh']);
  });

  test('unless its bytes are UTF-8 all the same', async () => {
    const read = await readWell(new TextEncoder().encode(page('<meta charset="iso-8859-1">')), 'a.html');
    expect([read.source.text, read.encoding]).toEqual([PLAIN, 'utf-8']);
  });
});
