import type { Metadata } from '../../model/source';
import { calendarDate, plain, webAddress } from '../known';
import type { LinkedData } from './jsonld';

/** What a page says of its report outside the text: JSON-LD first, then its meta elements, then its markup. */
export function pageMetadata(document: Document, linked: LinkedData | null, url: string | undefined): Metadata {
  const meta = metaReader(document);
  const outlet = plain(meta('og:site_name', 'application-name') ?? linked?.publisher);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return stated({
    title: plain(meta('og:title') ?? linked?.headline ?? meta('twitter:title') ?? documentTitle(document, outlet)),
    outlet,
    author: author(
      linked?.author,
      meta('author', 'article:author', 'dc.creator', 'parsely-author'),
      markedAuthor(document),
    ),
    published: firstDate(
      linked?.published,
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'pubdate',
        'publishdate',
        'date',
        'dc.date.issued',
        'dc.date',
      ),
      ...times(document),
    ),
    url: webAddress(canonical, url) ?? webAddress(meta('og:url'), url) ?? webAddress(url),
    language: language(
      document.documentElement.getAttribute('lang') ?? linked?.language ?? meta('og:locale', 'content-language'),
    ),
  });
}

/** The titles that a page gives its report, for telling which of its headings is the headline. */
export function titlesOf(document: Document, linked: LinkedData | null): string[] {
  const meta = metaReader(document);
  const titles = [
    linked?.headline,
    meta('og:title'),
    meta('twitter:title'),
    document.querySelector('title')?.textContent,
  ];
  return titles.flatMap((title) => plain(title) ?? []);
}

function metaReader(document: Document): (...names: string[]) => string | null {
  const known = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content') ?? '';
    if (name && content.trim() !== '' && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => known.get(name)).find(Boolean) ?? null;
}

/** The document's title without the outlet that pages put behind it. */
function documentTitle(document: Document, outlet: string | null): string | null {
  const title = plain(document.querySelector('title')?.textContent);
  const heading = plain(document.querySelector('h1')?.textContent);
  if (!title) return heading;
  if (heading && title.startsWith(heading)) return heading;
  const [, start, end] = /^(.+)\s[|–—·«»-]\s+(.+?)$/.exec(title) ?? [];
  const isOutlet = end !== undefined && (end === outlet || end.split(' ').length <= 4);
  return start && isOutlet && start.split(' ').length >= 3 ? start : title;
}

function author(...found: readonly (string | null | undefined)[]): string | null {
  // Some pages give the address of a profile for a name.
  const name = found.map(plain).find((one) => one && !/^https?:/i.test(one));
  return name?.replace(/^by:?\s+/i, '') ?? null;
}

function markedAuthor(document: Document): string | null {
  // Beside the name its element may hold an address, a picture's script, what else the author does.
  const element =
    document.querySelector('[itemprop="author"] [itemprop="name"]') ??
    document.querySelector('[itemprop="author"], [rel="author"]');
  const name = plain(element?.textContent);
  return name && name.length <= 100 ? name : null;
}

function times(document: Document): (string | null)[] {
  const published = document.querySelector('[itemprop="datePublished"]');
  const stamped = document.querySelector('article time[datetime], main time[datetime], time[datetime]');
  return [
    published?.getAttribute('content') ?? published?.getAttribute('datetime') ?? published?.textContent ?? null,
    stamped?.getAttribute('datetime') ?? null,
  ];
}

function firstDate(...found: readonly (string | null | undefined)[]): string | null {
  return found.map((one) => calendarDate(one)).find(Boolean) ?? null;
}

function language(tag: string | null): string | null {
  const [, found] = /^\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*$/i.exec(tag ?? '') ?? [];
  return found?.replaceAll('_', '-') ?? null;
}

/** Only what is known, so that the engine may look for the rest in the text. */
function stated(metadata: { readonly [Key in keyof Metadata]: Metadata[Key] | null }): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
}
