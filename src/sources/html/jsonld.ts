import { MAX_LINKED_NODES } from '../../model/limits';
import { lookUp } from '../../model/look-up';
import { calendarDate } from '../known';

/** What a page says of its article in JSON-LD, as far as it is used. */
export interface LinkedData {
  readonly headline: string | null;
  /** As they are written: persons, or where none is named, offices. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** False where the page declares itself behind a paywall. */
  readonly free: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Report|BlogPosting|LiveBlogPosting|NewsItem)$/;
/** Where there is no article, the page itself may say when it appeared and who wrote it. */
const PAGE = /(?:WebPage|ItemPage|CreativeWork)$/;
/** Descriptions of other things stand in these, and the article sometimes alone. */
const HOLDING = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const MOST_TITLES = 20;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

/**
 * What a page says of its article in JSON-LD: that which is called as the page is (`titles`), else the first; null where it describes
 * none. What cannot be parsed is passed over.
 */
export function linkedArticle(document: Document, titles: readonly string[] = []): LinkedData | null {
  const nodes: Fields[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (nodes.length >= MAX_LINKED_NODES) break;
    nodes.push(...flatten(parsed(script.textContent ?? ''), MAX_LINKED_NODES - nodes.length));
  }
  const ofType = (pattern: RegExp) => nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
  const articles = ofType(ARTICLE);
  const isNamed = ({ headline }: Fields) =>
    titles.some((title) => text(headline) !== null && title.includes(text(headline) ?? ''));
  const article = articles.slice(0, MOST_TITLES).find(isNamed) ?? articles[0] ?? null;
  const page = ofType(PAGE)[0] ?? null;
  const dated = [article, page, ...nodes].find((node) => calendarDate(text(node?.datePublished)) !== null);
  const own = article ?? page;
  if (!own && !dated) return null;
  const known = byId(nodes);
  return {
    headline: text(article?.headline) ?? text(article?.name),
    authors:
      [article?.author, article?.creator, page?.author]
        .map((value) => authors(value, known))
        .find(({ length }) => length > 0) ?? [],
    publisher: names(own?.publisher, known)[0] ?? null,
    published: text(article?.datePublished) ?? text(dated?.datePublished) ?? text(article?.dateCreated),
    language: text(own?.inLanguage) ?? text(fields(own?.inLanguage)?.alternateName),
    free: String(article?.isAccessibleForFree).toLowerCase() !== 'false',
  };
}

/** Pages put comments around it, and line ends and too many commas in it. */
function parsed(json: string): unknown {
  const bare = withoutControls(withoutComment(json));
  for (const given of [json, bare, bare.replace(/,(?=\s*[}\]])/g, '')])
    try {
      return JSON.parse(given);
    } catch {}
  return null;
}

/** What stands between the outermost brackets, without a CDATA section around it. */
function withoutComment(json: string): string {
  const section = json.indexOf('<![CDATA[');
  const close = section < 0 ? -1 : json.lastIndexOf(']]>');
  const inside = json.slice(section < 0 ? 0 : section + 9, close < 0 ? json.length : close);
  const from = inside.search(/[{[]/);
  const to = Math.max(inside.lastIndexOf('}'), inside.lastIndexOf(']'));
  return from < 0 ? inside : inside.slice(from, to + 1);
}

function withoutControls(json: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return json.replace(/[\u0000-\u001f]/g, ' ').trim();
}

/** Every object at the top of a description, `most` of them: alone, in a list, in a graph, or as what a page is about. */
function flatten(value: unknown, most: number): Fields[] {
  const all: Fields[] = [];
  const open: unknown[] = [value];
  for (let k = 0; k < open.length && all.length < most; k++) {
    const one = open[k];
    if (Array.isArray(one)) {
      for (const inside of one.slice(0, most)) open.push(inside);
      continue;
    }
    const node = fields(one);
    if (!node) continue;
    all.push(node);
    for (const key of HOLDING) if (node[key]) open.push(node[key]);
  }
  return all;
}

/** What is called by each identifier, where anything says what it is called: the first that does. */
function byId(nodes: readonly Fields[]): ReadonlyMap<unknown, Fields> {
  const known = new Map<unknown, Fields>();
  for (const node of nodes) if (node['@id'] && node.name && !known.has(node['@id'])) known.set(node['@id'], node);
  return known;
}

function authors(value: unknown, known: ReadonlyMap<unknown, Fields>): string[] {
  const all = listed(value);
  const isOffice = (one: unknown) => {
    const types = typesOf(resolved(one, known) ?? {});
    return types.some((type) => /Organi[sz]ation$/.test(type)) && !types.includes('Person');
  };
  const persons = names(
    all.filter((one) => !isOffice(one)),
    known,
  );
  return persons.length > 0 ? persons : names(all, known);
}

function names(value: unknown, known: ReadonlyMap<unknown, Fields>): string[] {
  const found = listed(value).flatMap((one) => {
    const node = resolved(one, known);
    if (!node) return text(one) ?? [];
    const named = [text(node.name), ...listed(node.name).map(text)].find(Boolean);
    return named ?? text([node.givenName, node.familyName].flatMap((part) => text(part) ?? []).join(' ')) ?? [];
  });
  return [...new Set(found)];
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_LINKED_NODES) : [value];
}

/** A thing itself, or that which it refers to. */
function resolved(value: unknown, known: ReadonlyMap<unknown, Fields>): Fields | null {
  const node = fields(value);
  return node && !node.name ? (known.get(node['@id']) ?? node) : node;
}

function typesOf({ '@type': type }: Fields): string[] {
  return (Array.isArray(type) ? type.slice(0, MOST_TITLES) : [type]).filter((one) => typeof one === 'string');
}

/** Some pages write it as if it were HTML. */
function text(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex, code) =>
      String.fromCodePoint(Math.min(parseInt(code, hex ? 16 : 10) || 0xfffd, 0x10ffff)),
    )
    .replace(
      /&(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash);/g,
      (_, name: string) => lookUp(ENTITIES, name) ?? '',
    );
}

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}
