import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchLink, linkService } from '../../src/sources/link';

const asked = vi.fn<typeof fetch>();
beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1:4000/deep/?open=files#x' });
});
afterEach(() => void vi.unstubAllGlobals());

const answer = (body: BodyInit | null, init?: ResponseInit) => asked.mockResolvedValue(new Response(body, init));
const json = (value: unknown, status = 200) => answer(JSON.stringify(value), { status });

describe('whether links are fetched here', () => {
  it('is asked beside the page', async () => {
    json({ token: 't', link: true });
    expect(await linkService()).toEqual({ token: 't' });
    expect(String(asked.mock.calls[0]?.[0])).toBe('http://127.0.0.1:4000/deep/session.json');
  });

  it.each([{ token: 't' }, { link: true }, { token: '', link: true }, { token: 7, link: true }, null, 'x', []])(
    'is no where the answer is %j',
    async (value) => {
      json(value);
      expect(await linkService()).toBeNull();
    },
  );

  it('is no on a static deployment, whether it answers 404 or its own page, and with no server at all', async () => {
    json({ token: 't', link: true }, 404);
    expect(await linkService()).toBeNull();
    answer('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    expect(await linkService()).toBeNull();
    asked.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await linkService()).toBeNull();
  });
});

describe('fetching a link', () => {
  const page = (url: string, type = 'text/html', charset?: string) =>
    answer(new Uint8Array([1, 2, 255]), {
      headers: { 'X-Final-Url': url, 'X-Content-Type': type, ...(charset && { 'X-Charset': charset }) },
    });

  it('posts the address with the token, and gives the page', async () => {
    page('https://news.example/2023/harbour-reopens?x=1', 'text/html', 'utf-8');
    expect(await fetchLink(' https://news.example/x ', 't')).toEqual({
      ok: true,
      bytes: new Uint8Array([1, 2, 255]),
      name: 'harbour-reopens.html',
      contentType: 'text/html',
      charset: 'utf-8',
      url: 'https://news.example/2023/harbour-reopens?x=1',
    });
    const [url, init] = asked.mock.calls[0] ?? [];
    expect(String(url)).toBe('http://127.0.0.1:4000/deep/link');
    expect(init).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Parallax-Token': 't' },
      body: '{"url":" https://news.example/x "}',
    });
  });

  it.each([
    ['https://news.example/', 'text/html', 'news.example.html'],
    ['https://news.example/a/story.htm', 'text/html', 'story.htm'],
    ['https://news.example/a/story.php', 'text/html', 'story.php.html'],
    ['https://news.example/a/notes.MD', 'text/plain', 'notes.MD'],
    ['https://news.example/a/report', 'application/pdf', 'report.pdf'],
    ['https://news.example/a/%C5%82%C3%B3d%C5%BA/', 'text/plain', 'łódź.txt'],
    ['https://news.example/a/100%', 'text/plain', '100%.txt'],
    [
      'https://news.example/download?id=7',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'download.docx',
    ],
  ])('names what came from %s (%s) %s', async (url, type, name) => {
    page(url, type);
    expect(await fetchLink(url, 't')).toMatchObject({ ok: true, name, charset: null });
  });

  it('hands on the problem that the server tells', async () => {
    json({ code: 'not-there', message: 'There is no such page.' }, 502);
    const problem = { code: 'not-there', message: 'There is no such page.' };
    expect(await fetchLink('https://news.example/', 't')).toEqual({ ok: false, problem });
  });

  it('says that the server has ended, or that another has taken its place', async () => {
    const gone = { ok: false, problem: { code: 'server-gone', message: expect.stringContaining('Start it again') } };
    asked.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await fetchLink('https://news.example/', 't')).toEqual(gone);
    for (const status of [200, 404, 500]) {
      answer('<!doctype html>', { status });
      expect(await fetchLink('https://news.example/', 't')).toEqual(gone);
    }
    json({ message: 7 }, 500);
    expect(await fetchLink('https://news.example/', 't')).toEqual(gone);
    page('nonsense');
    expect(await fetchLink('https://news.example/', 't')).toEqual(gone);
  });

  it('rejects only when it is stopped', async () => {
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    asked.mockRejectedValue(stop.signal.reason);
    await expect(fetchLink('https://news.example/', 't', stop.signal)).rejects.toThrow('enough');
  });
});
