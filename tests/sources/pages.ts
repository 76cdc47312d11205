import { AUTHOR, CAPTION, OUTLET, PARAGRAPHS, PUBLISHED, TITLE } from './article';

const [first, second, third, fourth, ...rest] = PARAGRAPHS as unknown as [string, string, string, string, ...string[]];
const p = (text: string) => `<p>${text}</p>`;
const all = PARAGRAPHS.map(p).join('\n');
const NAV =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const FOOTER =
  '<footer><p>© 2023 The Ostrel Courier. All rights reserved.</p><p><a href="/terms">Terms of use</a></p></footer>';
const RELATED =
  '<h3>More from the coast</h3><ul><li><a href="/1">Storm surge breaks a record of forty years in the bay</a></li><li><a href="/2">Why the breakwater was never finished</a></li></ul>';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${TITLE} | ${OUTLET}</title>${head}</head><body>${body}</body></html>`;

const LINKED_DATA = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', '@id': '#site', name: OUTLET },
    {
      '@type': 'NewsArticle',
      headline: TITLE,
      author: [{ '@type': 'Person', name: AUTHOR }],
      publisher: { '@id': '#site' },
      datePublished: `${PUBLISHED}T06:30:00+01:00`,
      inLanguage: 'en-GB',
    },
  ],
});

/** Pages of different making, all with the same report. Each says which of its text a reader takes for furniture. */
export const PAGES: Readonly<Record<string, { readonly html: string; readonly furniture: readonly string[] }>> = {
  classic: {
    html: page(
      `<script type="application/ld+json">${LINKED_DATA}</script><link rel="canonical" href="https://courier.example/harbour">`,
      `<header><a href="/">${OUTLET}</a>${NAV}</header><main><article><h1>${TITLE}</h1>
      <div class="byline">By <a rel="author" href="/lb">${AUTHOR}</a></div><time datetime="${PUBLISHED}T06:30:00Z">20 November 2023</time>
      <figure><img src="pier.jpg" alt="A pier"><figcaption>${CAPTION}</figcaption></figure>
      ${all}</article></main>${FOOTER}`,
    ),
    furniture: ['Home', CAPTION, '© 2023 The Ostrel Courier. All rights reserved.'],
  },
  'div soup': {
    html: page(
      `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="${OUTLET}"><meta name="author" content="${AUTHOR}"><meta property="article:published_time" content="${PUBLISHED}T06:30:00Z">`,
      `<div id="top"><div class="menu-bar"><a href="/">Home</a> <a href="/w">World</a></div></div>
      <div class="c1"><div class="c2"><div class="hl"><h1>${TITLE}</h1></div>
      <div class="c3">${first}<br><br>${second}<br>
      <br>${third}<br><br>${fourth}</div><div class="c4">${rest.map((text) => `<div>${text}</div>`).join('')}</div></div>
      <div class="c9"><div>${RELATED}</div></div></div>
      <div class="foot">Contact us by post or telephone</div>`,
    ),
    furniture: ['Why the breakwater was never finished', 'Contact us by post or telephone'],
  },
  'live blog': {
    html: page(
      `<script type="application/ld+json">${LINKED_DATA}</script>`,
      `${NAV}<main><h1>${TITLE}</h1>${PARAGRAPHS.map(
        (text, k) =>
          `<section class="post"><time datetime="${PUBLISHED}T0${k}:10">0${k}:10</time><div class="post-text"><p>${text}</p></div><div class="share-row"><button>Share</button></div></section>`,
      ).join('')}</main>${FOOTER}`,
    ),
    furniture: ['Share', '00:10', 'Terms of use'],
  },
  'boxes between': {
    html: page(
      `<script type="application/ld+json">${LINKED_DATA}</script>`,
      `<div class="cookie-banner"><p>We use cookies to make this site better for you. You can choose which ones you accept.</p><button>Accept</button></div>
      <header>${NAV}</header><div class="layout"><div class="content"><h1>${TITLE}</h1><p class="lead">${first}</p>${p(second)}
      <div class="newsletter-signup"><h4>The Morning Tide</h4><p>Get our newsletter each weekday. Sign up now and read it over breakfast.</p></div>
      <p><a href="/weil">${third}</a></p>${p(fourth)}
      <aside class="related"><h3>Related</h3><p><a href="/x">The storm that nobody saw coming, told by those who did.</a></p></aside>
      <div class="ad-slot">Advertisement</div>${rest.map(p).join('')}
      <div class="author-bio"><p>Lena Brandt covers the coast. She has lived in Ostrel for ten years.</p></div></div>
      <div class="sidebar"><h3>Most read</h3><p>A bridge that sings in the wind has been silenced by engineers.</p></div></div>${FOOTER}`,
    ),
    furniture: [
      'We use cookies to make this site better for you. You can choose which ones you accept.',
      'Get our newsletter each weekday. Sign up now and read it over breakfast.',
      'The storm that nobody saw coming, told by those who did.',
      'Advertisement',
      'Lena Brandt covers the coast. She has lived in Ostrel for ten years.',
      'A bridge that sings in the wind has been silenced by engineers.',
    ],
  },
  amp: {
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${TITLE} - ${OUTLET}</title><style amp-boilerplate>body{visibility:hidden}</style><noscript><style>body{visibility:visible}</style></noscript><script async src="https://cdn.example/v0.js"></script><script type="application/ld+json">${LINKED_DATA}</script></head>
      <body><amp-sidebar id="menu" hidden><ul><li>Home page</li></ul></amp-sidebar><article class="amp-wp-article"><header><h1>${TITLE}</h1></header>
      <amp-img src="a.jpg" width="1" height="1"></amp-img><div class="amp-wp-article-content">${PARAGRAPHS.slice(0, 4).map(p).join('')}<amp-ad type="x"><p>Advertisement</p></amp-ad>${rest.map(p).join('')}</div>
      <footer class="amp-wp-article-footer"><p>Filed under: Coast</p></footer></article></body></html>`,
    furniture: ['Home page', 'Filed under: Coast'],
  },
  'lead and body apart': {
    html: page(
      `<meta property="og:title" content="${TITLE}">`,
      `<div class="site-header">${NAV}</div><article class="article share-enabled comments-on"><div class="head"><h1>${TITLE}</h1><p class="standfirst">${first}</p></div>
      <div class="media"><div class="caption">${CAPTION}</div></div>
      <div class="body">${[second, third, fourth, ...rest.slice(0, -1)].map(p).join('')}</div>
      <div class="end"><p>${rest.at(-1)}</p></div><div class="tags"><a href="/t">Storms</a><a href="/t2">Ports</a></div></article>
      <div class="recirc">${RELATED}</div>${FOOTER}`,
    ),
    furniture: [CAPTION, 'Storms Ports', 'Why the breakwater was never finished'],
  },
  'tables of old': {
    html: page(
      '',
      `<table width="100%"><tr><td colspan="2"><font size="5"><b>The Ostrel Courier</b></font></td></tr>
      <tr><td width="120"><a href="/">Home</a><br><a href="/w">World</a><br><a href="/s">Sport</a></td><td><h1>${TITLE}</h1><font face="serif">${PARAGRAPHS.join('<p>')}</font></td></tr>
      <tr><td colspan="2"><small>Copyright 2003</small></td></tr></table>`,
    ),
    furniture: ['Copyright 2003'],
  },
};

/** A page that shows a visitor who does not pay no more than how its report begins. */
export const STUB = page(
  '',
  `${NAV}<article><h1>${TITLE}</h1>${p(first)}${p(second)}<div class="paywall"><p>Subscribe to continue reading.</p><p>Already a subscriber? Sign in.</p></div></article>${FOOTER}`,
);

/** A page of links alone. */
export const FRONT = page(
  '',
  `${NAV}<main>${Array.from({ length: 12 }, (_, k) => `<div><a href="/${k}">A headline about the harbour, number ${k}</a></div>`).join('')}</main>${FOOTER}`,
);
