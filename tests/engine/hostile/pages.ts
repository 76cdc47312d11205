/**
 * Pages that are made to break what reads them; at a share of 1 of ten megabytes, or of nearly as many tags as a page may have, for
 * more are refused unread.
 */
export function hostilePages(share: number): Readonly<Record<string, () => string>> {
  const filled = (piece: string) => {
    const tags = piece.split('<').length - 1;
    return piece.repeat(Math.ceil(Math.min((TEN_MEGABYTES * share) / piece.length, (MOST_TAGS * share) / tags)));
  };
  const numbered = (piece: (k: number) => string) =>
    Array.from({ length: Math.ceil((TEN_MEGABYTES * share) / piece(9_999).length) }, (_, k) => piece(k)).join('');
  return {
    'nested deeper than any stack': () => page(`${filled('<div>')}${STORY}${filled('</div>')}`),
    'opened and never closed': () => page(`${filled('<div><p><b><i>')}${STORY}`),
    'closed and never opened': () => page(`${filled('</div></p></b>')}${STORY}`),
    'links inside links': () => page(`${filled('<a href="#">a')}${STORY}`),
    'paragraphs of one word': () => page(`<article>${filled('<p>Word.</p>')}</article>`),
    'one paragraph again and again': () => page(`<article>${filled(`<p>${STORY}</p>`)}</article>`),
    'lines broken without end': () => page(`<p>${STORY}${filled('<br>')}${STORY}</p>`),
    'a table of nothing': () => page(`<table>${filled('<tr><td></td></tr>')}</table><p>${STORY}</p>`),
    'tables in tables': () => page(`${filled('<table><tr><td>')}${STORY}`),
    'lists in lists': () => page(`${filled('<ul><li>')}${STORY}`),
    'one long list in a story': () =>
      page(
        `<article><p>${STORY}</p><ul>${filled('<li>Item of it</li>')}<li>${STORY}</li></ul><p>${STORY}</p></article>`,
      ),
    'many lists in a story': () =>
      page(`<article><p>${STORY}</p>${filled('<ul><li>Item of it</li></ul>')}<p>${STORY}</p></article>`),
    entities: () => page(`<p>${STORY} ${filled('&amp;&lt;&#x1F600;')}</p>`),
    'signs of tags': () => page(`<p>${STORY}</p>${filled('< <a <b ')}`),
    'a comment without an end': () => page(`<p>${STORY}</p><!-- ${filled('-- > ')}`),
    'a script without an end': () => page(`<p>${STORY}</p><script>${filled('</scrip ')}`),
    'an attribute of millions of letters': () => page(`<p class="${filled('a')}">${STORY}</p>`),
    'many attributes': () => page(`<p ${numbered((k) => `a${k}=b `)}>${STORY}</p>`),
    'many metadata': () => page(`<p>${STORY}</p>`, filled('<meta name="author" content="A">')),
    'linked data nested deep': () =>
      page(`<p>${STORY}</p>`, `<script type="application/ld+json">${filled('{"@graph":[')}</script>`),
    'characters of no kind': () => page(`<p>\u0000\ud800\u202e\ufeff${STORY}\u2028\u200b</p>`),
    'frames, templates and pictures': () => page(`${filled('<iframe><template><svg><math>')}${STORY}`),
  };
}

const TEN_MEGABYTES = 10_000_000;
/** Some pages are filled twice. */
const MOST_TAGS = 149_000;

const STORY =
  'The bridge over the Vardar was closed on Monday morning after engineers had found cracks in two of its pillars, the mayor said. “Nobody is in danger,” she told reporters.';

function page(body: string, head = ''): string {
  return `<!doctype html><html><head><title>Bridge closed</title>${head}</head><body><h1>Bridge closed</h1>${body}</body></html>`;
}
