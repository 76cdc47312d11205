/** One report in five languages, and the ways in which sites of many makes set it on a page. */
interface Telling {
  readonly lang: string;
  readonly title: string;
  /** The standfirst, the first paragraph and those after it. */
  readonly lead: string;
  readonly body: readonly string[];
  readonly related: string;
  readonly others: readonly string[];
}

export const AUTHORS = ['Nora Velde', 'Iben Tarr'] as const;
export const DAY = '2025-03-04';
const OUTLET = 'The Marlow Courier';

const EN: Telling = {
  lang: 'en-GB',
  title: 'Marlow raises its harbour tolls for the first time in nine years',
  lead: 'Boats will pay an eighth more from April, and the money is meant for the north quay.',
  body: [
    'The harbour board of Marlow voted on Tuesday to raise its tolls by twelve per cent, after a debate that the tide broke off twice.',
    'Ferries and gravel barges pay the full rate, while boats under ten metres stay exempt, according to the new tariff table.',
    '“Nobody likes it, but everybody has seen the quay,” said the chairwoman, Ada Brink, who has led the board since autumn.',
    'Work on the quay begins in June.',
  ],
  related: 'More on this story',
  others: ['Why the north quay is sinking', 'Ferry runs aground off Holm', 'The fish soup that made a village famous'],
};
const DE: Telling = {
  lang: 'de',
  title: 'Marlow erhöht die Hafengebühren zum ersten Mal seit neun Jahren',
  lead: 'Boote zahlen ab April ein Achtel mehr, das Geld soll in den Nordkai fließen.',
  body: [
    'Die Hafenbehörde von Marlow hat am Dienstag beschlossen, ihre Gebühren um zwölf Prozent zu erhöhen, nach einer langen Debatte.',
    'Fähren und Kieskähne zahlen den vollen Satz, während Boote unter zehn Metern befreit bleiben, wie aus der Tabelle hervorgeht.',
    '„Niemand mag es, aber alle haben den Kai gesehen“, sagte die Vorsitzende Ada Brink, die seit dem Herbst im Amt ist.',
    'Die Arbeiten am Kai beginnen im Juni.',
  ],
  related: 'Mehr zum Thema',
  others: ['Warum der Nordkai versinkt', 'Fähre vor Holm auf Grund gelaufen', 'Die Suppe, die ein Dorf berühmt machte'],
};
const FR: Telling = {
  lang: 'fr',
  title: 'Marlow relève ses droits de port pour la première fois en neuf ans',
  lead: 'Les bateaux paieront un huitième de plus à partir d’avril, et l’argent ira au quai nord.',
  body: [
    'L’autorité portuaire de Marlow a décidé mardi de relever ses droits de douze pour cent, après un débat deux fois interrompu.',
    'Les ferries et les barges paieront le plein tarif, tandis que les petits bateaux restent exemptés, selon le nouveau barème.',
    '« Personne n’aime cela, mais tout le monde a vu le quai », a déclaré la présidente, Ada Brink, en poste depuis l’automne.',
    'Les travaux commenceront au mois de juin.',
  ],
  related: 'Sur le même sujet',
  others: [
    'Pourquoi le quai nord s’enfonce',
    'Un ferry s’échoue devant Holm',
    'La soupe qui a rendu un village célèbre',
  ],
};
const ES: Telling = {
  lang: 'es',
  title: 'Marlow sube las tasas del puerto por primera vez en nueve años',
  lead: 'Los barcos pagarán una octava parte más desde abril, y el dinero irá al muelle norte.',
  body: [
    'La autoridad portuaria de Marlow decidió el martes subir sus tasas un doce por ciento, tras un debate que la marea interrumpió.',
    'Los transbordadores y las barcazas pagarán la tarifa completa, mientras los barcos pequeños siguen exentos, según la tabla.',
    '«A nadie le gusta, pero todos han visto el muelle», dijo la presidenta, Ada Brink, que ocupa el cargo desde el otoño.',
    'Las obras del muelle empiezan en junio.',
  ],
  related: 'Te puede interesar',
  others: ['Por qué se hunde el muelle norte', 'Un ferri encalla frente a Holm', 'La sopa que hizo famoso a un pueblo'],
};
const IT: Telling = {
  lang: 'it',
  title: 'Marlow alza le tasse del porto per la prima volta in nove anni',
  lead: 'Le barche pagheranno un ottavo in più da aprile, e il denaro andrà al molo nord.',
  body: [
    'L’autorità portuale di Marlow ha deciso martedì di alzare le tasse del dodici per cento, dopo un dibattito interrotto due volte.',
    'I traghetti e le chiatte pagheranno la tariffa intera, mentre le barche piccole restano esenti, secondo la nuova tabella.',
    '«Non piace a nessuno, ma tutti hanno visto il molo», ha detto la presidente, Ada Brink, in carica dallo scorso autunno.',
    'I lavori del molo cominciano in giugno.',
  ],
  related: 'Leggi anche',
  others: [
    'Perché il molo nord affonda',
    'Un traghetto si arena davanti a Holm',
    'La zuppa che ha reso famoso un paese',
  ],
};

const [NORA, IBEN] = AUTHORS;
const p = (text: string) => `<p>${text}</p>`;
const div = (text: string) => `<div class="b__t--x1 paragraph">${text}</div>`;
const links = ({ others }: Telling) =>
  `<ul>${others.map((text, k) => `<li><a href="/${k}">${text}</a></li>`).join('')}</ul>`;
const linked = (name: string) => `<a href="/author/${name.toLowerCase().replace(' ', '-')}">${name}</a>`;
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>';
const FOOT = '<footer><p>© 2025 Courier Media</p></footer>';

function page({ lang, title }: Telling, head: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | ${OUTLET}</title>${head}</head><body>${body}</body></html>`;
}

const article = ({ title }: Telling, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: `${DAY}T06:00:00Z`,
  dateModified: '2025-03-06T06:00:00Z',
  author: AUTHORS.map((name) => ({ '@type': 'Person', name })),
  publisher: { '@type': 'Organization', name: OUTLET },
  ...more,
});

/** A way to set a report, with the report in the language in which such a site writes. */
export const LAYOUTS: Readonly<Record<string, { readonly telling: Telling; readonly html: string }>> = {
  'a blog with classes for everything': set(EN, (t) =>
    page(
      t,
      `<meta property="og:title" content="${t.title} - ${OUTLET}"><meta property="og:site_name" content="${OUTLET}">`,
      `<header class="site-header">${MENU}</header><div id="primary"><article class="post-12 post type-post status-publish author-nora tag-sea">
      <header class="entry-header"><h1 class="entry-title">${t.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${DAY}T06:00:00+00:00">March 4, 2025</time><time class="updated" datetime="2025-03-06">March 6, 2025</time></span>
      <span class="byline"> by <span class="author vcard">${linked(NORA)} and ${linked(IBEN)}</span></span></div></header>
      <div class="entry-content"><p class="lead">${t.lead}</p>${t.body.map(p).join('')}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div>
      <div class="jp-relatedposts"><h3>Related</h3>${links(t)}</div></div></article>
      <div id="comments"><h2>2 thoughts on “Tolls”</h2><p>I have sailed there for years and never paid a crown to anybody.</p><div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p></form></div></div></div>${FOOT}`,
    ),
  ),
  'linked data, a subheadline, advertisements between': set(EN, (t) =>
    page(
      t,
      data(article(t)),
      `${MENU}<main><article><h1 data-qa="headline">${t.title}</h1><h2 data-qa="subheadline">${t.lead}</h2><div class="byline-wrapper"><span>By ${linked(NORA)} and ${linked(IBEN)}</span></div><div class="display-date">March 4, 2025 at 6:00 a.m. EST</div>
      <div class="article-body">${t.body.map((text) => `<div><p>${text}</p></div>`).join('<div><p>Story continues below advertisement</p></div>')}</div></article></main><aside><h3>Most read</h3>${links(t)}</aside>${FOOT}`,
    ),
  ),
  'a standfirst and an address': set(EN, (t) =>
    page(
      t,
      AUTHORS.map((name) => `<meta name="author" content="${name}">`).join('') +
        `<meta property="article:published_time" content="${DAY}T06:00:00.000Z"><meta property="article:author" content="https://courier.example/profile/nora">`,
      `${MENU}<main><div data-gu-name="headline"><h1>${t.title}</h1></div><div data-gu-name="standfirst">${p(t.lead)}</div><figure><img src="q.jpg"><figcaption>The quay. Photograph: Courier</figcaption></figure>
      <address aria-label="Contributor info"><a rel="author" href="/profile/nora">${NORA}</a> and <a rel="author" href="/profile/iben">${IBEN}</a></address>
      <div id="maincontent"><div class="article-body-viewer">${t.body.map(p).join('')}</div></div></main><section><h2>Most viewed</h2>${links(t)}</section>${FOOT}`,
    ),
  ),
  'blocks with data attributes': set(EN, (t) =>
    page(
      t,
      `<meta property="og:title" content="${t.title}">`,
      `<header>${MENU}</header><main id="main-content"><article><div data-component="headline-block"><h1>${t.title}</h1></div><div data-component="byline-block"><div><time datetime="${DAY}T06:00:00.000Z">4 March 2025</time></div><div><span class="x-Contributor">${NORA} &amp; ${IBEN}</span><span class="x-Role">Harbour correspondents</span></div></div>
      <div data-component="text-block"><p><b>${t.lead}</b></p></div>${t.body.map((text) => `<div data-component="text-block">${p(text)}</div>`).join('')}
      <div data-component="links-block"><p>${t.related}</p>${links(t)}</div></article></main>${FOOT}`,
    ),
  ),
  'a summary by id, columns between': set(EN, (t) =>
    page(
      t,
      `<meta name="byl" content="By ${NORA} and ${IBEN}"><meta name="pdate" content="20250304">${data(article(t, { '@type': ['NewsArticle', 'CreativeWork'] }))}`,
      `<main><article id="story"><header><h1 data-testid="headline">${t.title}</h1><p id="article-summary">${t.lead}</p><div aria-label="Share">Share full article</div></header><section name="articleBody">${t.body.map((text) => `<div class="StoryBodyCompanionColumn"><div>${p(text)}</div></div><div id="dropzone"></div>`).join('')}</section>
      <div class="bottom-of-article"><p class="author-bio">Nora Velde writes about harbours and the people who live by them, from a desk in the old customs house.</p></div></article><div class="recirculation"><h2>Related Coverage</h2>${links(t)}</div></main>${FOOT}`,
    ),
  ),
  'fields and a submitted line': set(EN, (t) =>
    page(
      t,
      '',
      `${MENU}<div class="region-content"><article class="node node--type-article status-published"><h1 class="page-title"><span class="field field--name-title">${t.title}</span></h1><footer class="node__meta"><div class="author">Submitted by ${NORA} and ${IBEN} on Tue, 04/03/2025 - 06:00</div></footer>
      <div class="field field--name-field-summary">${t.lead}</div><div class="field field--name-body">${t.body.map(p).join('')}</div></article></div>${FOOT}`,
    ),
  ),
  'a kicker inside the headline': set(DE, (t) =>
    page(
      t,
      data([article(t, { '@type': 'NewsArticle', author: [] }), { '@type': 'BreadcrumbList', name: 'Wirtschaft' }]),
      `<header>${MENU}</header><main><article><header><h2><span class="kicker">Streit im Hafen</span> <span>${t.title}</span></h2><div class="RichText leading">${t.lead}</div><div>Von <a href="/impressum/autor-1">${NORA}</a> und <a href="/impressum/autor-2">${IBEN}</a></div><div>4. März 2025, 6.00 Uhr</div></header>
      <section><div class="RichText">${t.body.map(p).join('')}</div><section><h3>${t.related}</h3>${links(t)}</section><div>Anzeige</div></section></article></main>${FOOT}`,
    ),
  ),
  'a line “Stand”, a lead in bold': set(DE, (t) =>
    page(
      t,
      '',
      `${MENU}<div class="content-wrapper"><article class="container"><div class="seitenkopf"><h1 class="seitenkopf__headline">${t.title}</h1><p class="metatextline">Stand: 04.03.2025 06:00 Uhr</p></div>
      <p class="textabsatz"><strong>${t.lead}</strong></p><p class="autorenzeile">Von ${NORA} und ${IBEN}, Marlow</p>${t.body.map((text) => `<p class="textabsatz">${text}</p>`).join('')}
      <h3>Weitere Themen</h3>${links(t)}</article></div>${FOOT}`,
    ),
  ),
  'teaser for the lead, form around all': set(DE, (t) =>
    page(
      t,
      `<meta name="parsely-author" content="${NORA}"><meta name="parsely-author" content="${IBEN}"><meta name="sailthru.date" content="${DAY} 06:00:00">`,
      `<form id="aspnetForm" action="/"><div class="page">${MENU}<div class="article"><h1>${t.title}</h1><div class="teaser-text">${p(t.lead)}</div><div class="text">${t.body.map(p).join('')}</div>
      <div class="teaser"><a href="/1">${t.others[0]}</a></div><div class="teaser"><a href="/2">${t.others[1]}</a></div></div></div></form>${FOOT}`,
    ),
  ),
  'an author box and a list in German': set(DE, (t) =>
    page(
      t,
      `<meta property="article:published_time" content="${DAY}T06:00:00+01:00"><meta property="article:modified_time" content="2025-03-06">`,
      `${MENU}<article><h1>${t.title}</h1><div class="article__intro">${t.lead}</div><div class="c-byline"><span class="c-byline__author"><a href="/autoren/nora-velde">${NORA}</a></span><span class="c-byline__author"><a href="/autoren/iben-tarr">${IBEN}</a></span></div>
      <div class="article__content">${t.body.map(p).join('')}</div><div class="author-box"><h4>${NORA}</h4><p>Sie schreibt seit zehn Jahren über Häfen, Fähren und die Leute, die davon leben.</p></div><p><strong>Lesen Sie auch:</strong> <a href="/3">${t.others[2]}</a></p></article>${FOOT}`,
    ),
  ),
  'published and modified in one line': set(FR, (t) =>
    page(
      t,
      '',
      `${MENU}<main><section class="article"><header><h1 class="article__title">${t.title}</h1><p class="article__desc">${t.lead}</p></header><section class="meta"><p class="meta__authors">Par ${linked(NORA)} et ${linked(IBEN)}</p><p class="meta__date">Modifié le 06 mars 2025 à 08h12, publié le 04 mars 2025 à 06h00</p></section>
      <article class="article__content">${t.body.slice(0, 2).map(p).join('')}<p>Lire aussi : <a href="/1">${t.others[0]}</a></p>${t.body.slice(2).map(p).join('')}</article><section><h4>${t.related}</h4>${links(t)}</section></section></main>${FOOT}`,
    ),
  ),
  microdata: set(FR, (t) =>
    page(
      t,
      '',
      `${MENU}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${t.title}</h1><div class="chapo" itemprop="description">${t.lead}</div>
      <div class="signature">${AUTHORS.map((name) => `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span>`).join(', ')}<meta itemprop="dateModified" content="2025-03-06"><meta itemprop="datePublished" content="${DAY}T06:00"></div>
      <div itemprop="articleBody">${t.body.map(p).join('')}</div></div><div class="bloc"><h3>À lire aussi</h3>${links(t)}</div>${FOOT}`,
    ),
  ),
  'a site of many blocks without an article': set(FR, (t) =>
    page(
      t,
      data({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': '#page', name: t.title, datePublished: `${DAY}T06:00:00+01:00` },
          {
            '@type': 'Article',
            headline: t.title,
            author: [{ '@id': '#nora' }, { '@id': '#iben' }],
            isPartOf: { '@id': '#page' },
          },
          { '@type': ['Person', 'Organization'], '@id': '#nora', name: NORA },
          { '@type': 'Person', '@id': '#iben', name: IBEN },
        ],
      }),
      `<div class="elementor">${MENU}<div class="elementor-widget-heading"><h1 class="elementor-heading-title">${t.title}</h1></div><div class="elementor-widget-text-editor"><div class="elementor-widget-container">${p(t.lead)}</div></div><div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">${t.body.map(p).join('')}</div></div>
      <div class="elementor-widget"><h3>Articles similaires</h3>${links(t)}</div></div>${FOOT}`,
    ),
  ),
  'a headline and a subtitle as headings': set(ES, (t) =>
    page(
      t,
      data(article(t)).replace('NewsArticle', 'ReportageNewsArticle'),
      `<header>${MENU}</header><article id="main-content"><header class="a_e"><h1 class="a_t">${t.title}</h1><h2 class="a_st">${t.lead}</h2></header><div class="a_md"><div class="a_md_a">${linked(NORA)}${linked(IBEN)}</div><div class="a_md_f"><time data-date="${DAY}">04 mar 2025 - 06:00 CET</time></div></div>
      <div class="a_c">${t.body.map(p).join('')}</div><section class="a_inf"><h4>Más información</h4>${links(t)}</section></article>${FOOT}`,
    ),
  ),
  'a credit and a day as paragraphs': set(ES, (t) =>
    page(
      t,
      '',
      `${MENU}<div class="nota"><h1>${t.title}</h1><p class="bajada">${t.lead}</p><p>Por ${NORA} e ${IBEN}</p><p>04/03/2025 06:00</p>${t.body.map(p).join('')}<p>${t.related}: <a href="/2">${t.others[1]}</a></p></div><div class="rel"><h3>${t.related}</h3>${links(t)}</div>${FOOT}`,
    ),
  ),
  'raw line ends in the data': set(ES, (t) =>
    page(
      t,
      `<script type="application/ld+json">\n/*<![CDATA[*/\n${JSON.stringify(article(t)).replace('"headline"', '"description":"Una\n  línea",\n"headline"')}\n/*]]>*/</script>`,
      `${MENU}<main><h1>${t.title}</h1><div class="entradilla">${t.lead}</div><div>${t.body.map(div).join('')}</div></main><div><h3>${t.related}</h3>${t.others.map((text) => `<div><a href="/x">${text}</a></div>`).join('')}</div>${FOOT}`,
    ),
  ),
  'an Italian page': set(IT, (t) =>
    page(
      t,
      '',
      `${MENU}<article class="story"><h1 class="story__title">${t.title}</h1><h3 class="story__sommario">${t.lead}</h3><div class="story__author">di ${NORA} e ${IBEN}</div><div class="story__date">4 marzo 2025 alle 06:00</div><div class="story__text">${t.body.map(p).join('')}</div>
      <div class="related-articles"><h4>${t.related}</h4>${links(t)}</div></article>${FOOT}`,
    ),
  ),
  'tables of old': set(EN, (t) =>
    page(
      t,
      '',
      `<table><tr><td><a href="/">Home</a><br><a href="/w">World</a></td><td><font size="5"><b>${t.title}</b></font><p>By ${NORA} and ${IBEN}<br>4 March 2025</p><font>${[t.lead, ...t.body].join('<p>')}</font></td></tr><tr><td colspan="2"><small>Copyright 2025</small></td></tr></table>`,
    ),
  ),
  'classes made by a machine': set(EN, (t) =>
    page(
      t,
      `<meta property="og:title" content="${t.title}"><meta name="article:published_time" content="${Date.parse(`${DAY}T06:00:00Z`)}">`,
      `<div class="site__1x">${MENU}</div><main><div class="article__2x"><div class="heading__3x"><h1>${t.title}</h1><div class="info__4x"><div>By <a class="link__5x" href="/authors/nora-velde/">${NORA}</a> and <a class="link__5x" href="/authors/iben-tarr/">${IBEN}</a></div></div></div>
      <div class="body__6x">${[t.lead, ...t.body].map((text) => `<div data-testid="paragraph" class="text__7x">${text}</div>`).join('')}</div><div class="more__8x"><h2>Read Next</h2>${links(t)}</div></div></main>${FOOT}`,
    ),
  ),
  'a phone’s page': set(EN, (t) =>
    page(
      t,
      data(article(t, { '@type': 'BlogPosting', author: { '@type': 'Person', name: `${NORA}, ${IBEN}` } })),
      `<amp-sidebar id="m" hidden>${MENU}</amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">${t.title}</h1><div class="amp-wp-meta amp-wp-byline">${NORA}</div></header><div class="amp-wp-article-content"><p>${t.lead}</p>${t.body.map(p).join('')}</div><footer><p>Filed under: Sea</p></footer></article><amp-list><h3>${t.related}</h3>${links(t)}</amp-list>`,
    ),
  ),
};

function set(telling: Telling, html: (telling: Telling) => string) {
  return { telling, html: html(telling) };
}
