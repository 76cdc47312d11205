import type { Metadata } from '../../model/source';
import { plain, webAddress } from '../known';
import { authorOf } from './authors';
import type { Head } from './head';
import type { LinkedData } from './jsonld';
import type { Meta } from './meta';
import { publishedOn } from './published';
import { outletBehind, titleText } from './title';

/** What a page is read with. */
interface Page {
  readonly document: Document;
  readonly linked: LinkedData | null;
  readonly meta: Meta;
  /** Where it came from. */
  readonly url: string | undefined;
}

/** What a page says of its report: in JSON-LD, its meta elements, its markup, and where a reader sees it. */
export function pageMetadata(page: Page, headline: string | null, head: Head): { known: Metadata; stated: Metadata } {
  const { document, linked, meta } = page;
  const titles = titlesOf(page);
  const outlet =
    outletOf(page) ?? outletBehind(documentTitle(document), headline === null ? titles : [headline, ...titles]);
  const url = addressOf(page);
  const language = languageOf(page);
  return {
    known: stated({
      title: titleText(headline, titles, outlet ? [outlet] : []),
      outlet,
      author: authorOf(document, linked, meta, head, outlet),
      published: publishedOn(document, { linked, meta, head, language, url }),
      url,
    }),
    stated: stated({ language }),
  };
}

/** The titles that a page gives its report, for telling which of its headings is the headline. */
export function titlesOf({ document, linked, meta }: Pick<Page, 'document' | 'linked' | 'meta'>): string[] {
  const titles = [
    linked?.headline,
    meta.first('og:title'),
    meta.first('twitter:title'),
    meta.first('parsely-title', 'dc.title'),
    documentTitle(document),
  ];
  return titles.flatMap((title) => plain(title) ?? []);
}

/** What the page says that it belongs to. */
export function outletOf({ linked, meta }: Pick<Page, 'linked' | 'meta'>): string | null {
  return plain(meta.first('og:site_name', 'application-name') ?? linked?.publisher);
}

/** How the page sums its report up, in its meta elements. */
export function summariesOf(meta: Meta): string[] {
  return [
    ...new Set(meta.all('og:description', 'description', 'twitter:description').flatMap((one) => plain(one) ?? [])),
  ];
}

function documentTitle(document: Document): string | null {
  return plain(document.querySelector('head title, title')?.textContent);
}

function addressOf({ document, meta, url }: Page): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return webAddress(canonical, url) ?? webAddress(meta.first('og:url'), url) ?? webAddress(url);
}

function languageOf({ document, linked, meta }: Page): string | null {
  const tag =
    document.documentElement.getAttribute('lang') ||
    linked?.language ||
    meta.first('og:locale', 'content-language', 'language');
  const [, found] = /^\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*$/i.exec(tag ?? '') ?? [];
  return found?.replaceAll('_', '-') ?? null;
}

/** Only what is known, so that the engine may look for the rest in the text. */
function stated(metadata: { readonly [Key in keyof Metadata]: Metadata[Key] | null }): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
}
