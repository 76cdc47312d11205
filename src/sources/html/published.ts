import { findDate, isDayFirst } from '../../languages/root/dates';
import { calendarDate } from '../known';
import type { Head } from './head';
import type { LinkedData } from './jsonld';
import type { Meta } from './meta';

const META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'article.published',
  'rnews:datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_date',
  'publication_date',
  'published_at',
  'publishedat',
  'originalpublicationdate',
  'article_date_original',
  'date_published',
  'bt:pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'vr:published_time',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.publication',
  'citation_publication_date',
  'citation_online_date',
  'displaydate',
  'date',
  'datecreated',
  'created',
];
/** Words, in text and in names of classes, of a day on which something was changed, and of that on which it appeared. */
const CHANGED =
  /updat|modif|changed|aktuali|geänd|actuali|atuali|mis à jour|\bmaj\b|màj|aggiorna|zaktuali|gewijzigd|bijgewerkt|oppdat|uppdat|opdat|ændr|endret|päivitetty/i;
const APPEARED = /publi|pubdate|posted|issued|first|veröff|erschien|erstell|creat|gepubl|opubl|julkai|date-?line/i;
/** Whole addresses with the day in them: /2019/06/20/, /2019/jun/20/, /2019-06-20-. */
const ADDRESS = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_.-])/i;
/** Looked at on one page. */
const MOST_TIMES = 60;
const BEFORE = 40;

/**
 * The day on which a report was published, as ISO 8601: from data, meta elements, marked times, what stands around the headline, the
 * page's address. Of two days that which is said to be the first; null where none is told.
 */
export function publishedOn(
  document: Document,
  {
    linked,
    meta,
    head,
    language,
    url,
  }: {
    readonly linked: LinkedData | null;
    readonly meta: Meta;
    readonly head: Head;
    readonly language: string | null;
    readonly url: string | null;
  },
): string | null {
  const dayFirst = isDayFirst(language) || isOfACountry(url);
  const read = (stated: string | null | undefined) => calendarDate(stated, dayFirst);
  const times = timesOf(document);
  const told = [...head.days, ...head.around].map(({ text }) => text).filter((text) => text.length <= 200);
  const inOrder = function* () {
    yield read(linked?.published);
    for (const stated of meta.all(...META)) yield read(stated);
    for (const { element, label } of times) if (/datepublished/i.test(label)) yield timeOf(element, read);
    for (const { element, label } of times)
      if (APPEARED.test(label) && !CHANGED.test(label)) yield timeOf(element, read);
    for (const text of told) yield appearedIn(text, dayFirst);
    for (const { element, label } of times) if (!CHANGED.test(label)) yield timeOf(element, read);
    yield dateIn(url);
    for (const text of told) yield findDate(text, dayFirst);
    for (const { element } of times) yield timeOf(element, read);
  };
  for (const date of inOrder()) if (date) return date;
  return null;
}

/** The day that a line says something appeared on; null where it tells only of changes. */
function appearedIn(text: string, dayFirst: boolean): string | null {
  const word = APPEARED.exec(text);
  const behind = word ? text.slice(word.index) : '';
  const changed = CHANGED.exec(behind);
  const own = findDate(changed ? behind.slice(0, changed.index) : behind, dayFirst);
  return own ?? (CHANGED.test(text) ? null : findDate(text, dayFirst));
}

/** Marked times, those of the article first, each with what its names and the words before it say of it. */
function timesOf(document: Document): { readonly element: Element; readonly label: string }[] {
  const all = [
    '[itemprop="datePublished"]',
    'article time, main time',
    'time, abbr.published, [itemprop="dateCreated"]',
  ];
  const elements = new Set(all.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, MOST_TIMES)));
  return [...elements].slice(0, MOST_TIMES).map((element) => {
    const names = ['class', 'itemprop', 'id'].map((name) => element.getAttribute(name) ?? '');
    const before = element.previousSibling?.textContent ?? element.parentElement?.getAttribute('class') ?? '';
    const marked = element.hasAttribute('pubdate') ? 'pubdate' : '';
    return { element, label: [before.slice(-BEFORE), marked, ...names].join(' ') };
  });
}

function timeOf(element: Element, read: (stated: string | null) => string | null): string | null {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('title');
  return read(stated) ?? read(element.textContent);
}

/** The day in an address. */
function dateIn(url: string | null): string | null {
  const [, year, month, day] = ADDRESS.exec(url ?? '') ?? [];
  if (!year || !month || !day) return null;
  return findDate(/^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}

/** Whether an address is of one of the countries, nearly all, that write the day first. */
function isOfACountry(url: string | null): boolean {
  return url !== null && /^https?:\/\/[^/]{1,200}\.(?!us|io|co|tv|me|ai|fm)[a-z]{2}(?:[/:]|$)/i.test(url);
}
