/** Pages that are made to break what reads them; at a share of 1 about as large as a page may be where size is the point. */
export function hostilePages(share: number): Readonly<Record<string, () => string>> {
  return {
    'nested deeper than any stack': () =>
      page(`${'<div>'.repeat(100_000 * share)}${STORY}${'</div>'.repeat(100_000 * share)}`),
    'opened and never closed': () => page(`${'<div><p><b><i>'.repeat(40_000 * share)}${STORY}`),
    'closed and never opened': () => page(`${'</div></p></b>'.repeat(100_000 * share)}${STORY}`),
    'links inside links': () => page(`${'<a href="#">a'.repeat(60_000 * share)}${STORY}`),
    'paragraphs of one word': () => page(`<article>${'<p>Word.</p>'.repeat(60_000 * share)}</article>`),
    'one paragraph a thousand times': () => page(`<article>${`<p>${STORY}</p>`.repeat(1_000 * share)}</article>`),
    'lines broken without end': () => page(`<p>${STORY}${'<br>'.repeat(300_000 * share)}${STORY}</p>`),
    'a table of nothing': () => page(`<table>${'<tr><td></td></tr>'.repeat(100_000 * share)}</table><p>${STORY}</p>`),
    'tables in tables': () => page(`${'<table><tr><td>'.repeat(20_000 * share)}${STORY}`),
    'lists in lists': () => page(`${'<ul><li>'.repeat(40_000 * share)}${STORY}`),
    entities: () => page(`<p>${STORY} ${'&amp;&lt;&#x1F600;'.repeat(60_000 * share)}</p>`),
    'signs of tags': () => page(`<p>${STORY}</p>${'< <a <b '.repeat(80_000 * share)}`),
    'a comment without an end': () => page(`<p>${STORY}</p><!-- ${'-- > '.repeat(200_000 * share)}`),
    'a script without an end': () => page(`<p>${STORY}</p><script>${'</scrip '.repeat(100_000 * share)}`),
    'an attribute of a million letters': () => page(`<p class="${'a'.repeat(1_000_000 * share)}">${STORY}</p>`),
    'many attributes': () =>
      page(`<p ${Array.from({ length: 20_000 * share }, (_, k) => `a${k}=b`).join(' ')}>${STORY}</p>`),
    'many metadata': () => page(`<p>${STORY}</p>`, '<meta name="author" content="A">'.repeat(50_000 * share)),
    'linked data nested deep': () =>
      page(`<p>${STORY}</p>`, `<script type="application/ld+json">${'{"@graph":['.repeat(50_000 * share)}</script>`),
    'characters of no kind': () => page(`<p>\u0000\ud800\u202e\ufeff${STORY}\u2028\u200b</p>`),
    'frames, templates and pictures': () => page(`${'<iframe><template><svg><math>'.repeat(20_000 * share)}${STORY}`),
  };
}

const STORY =
  'The bridge over the Vardar was closed on Monday morning after engineers had found cracks in two of its pillars, the mayor said. “Nobody is in danger,” she told reporters.';

function page(body: string, head = ''): string {
  return `<!doctype html><html><head><title>Bridge closed</title>${head}</head><body><h1>Bridge closed</h1>${body}</body></html>`;
}
