import { MAX_LINKED_NODES } from '../../model/limits';

/** What a page says of its article in JSON-LD, as far as it is used. */
export interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** False where the page declares itself behind a paywall. */
  readonly free: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Report|BlogPosting|LiveBlogPosting|NewsItem)$/;

/** The first article that a page describes in JSON-LD; null where it describes none. What cannot be parsed is passed over. */
export function linkedArticle(document: Document): LinkedData | null {
  const nodes: Fields[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (nodes.length >= MAX_LINKED_NODES) break;
    nodes.push(...flatten(parsed(script.textContent ?? ''), MAX_LINKED_NODES - nodes.length));
  }
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  const named = namesById(nodes);
  return {
    headline: text(article.headline) ?? text(article.name),
    author: names(article.author, named),
    publisher: names(article.publisher, named),
    published: text(article.datePublished),
    language: text(article.inLanguage) ?? text(fields(article.inLanguage)?.alternateName),
    free: String(article.isAccessibleForFree).toLowerCase() !== 'false',
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Every object at the top of a description, `most` of them: alone, in a list, or in a graph. */
function flatten(value: unknown, most: number): Fields[] {
  const tops = (Array.isArray(value) ? value.slice(0, most) : [value]).flatMap((one) => listed(fields(one)));
  const all: Fields[] = [];
  for (const node of tops) {
    if (all.length >= most) break;
    const graph: unknown = node['@graph'];
    const inside = Array.isArray(graph) ? graph.slice(0, most - all.length) : [];
    all.push(node, ...inside.flatMap((one) => listed(fields(one))));
  }
  return all.slice(0, most);
}

function listed(node: Fields | null): Fields[] {
  return node ? [node] : [];
}

/** What is called by each identifier, where anything says so: the first that does. */
function namesById(nodes: readonly Fields[]): ReadonlyMap<unknown, string | null> {
  const named = new Map<unknown, string | null>();
  for (const { '@id': id, name } of nodes) if (id && name && !named.has(id)) named.set(id, text(name));
  return named;
}

function names(value: unknown, named: ReadonlyMap<unknown, string | null>): string | null {
  const all = Array.isArray(value) ? value.slice(0, MAX_LINKED_NODES) : [value];
  const found = all.flatMap((one) => nameOf(one, named) ?? []);
  return found.length > 0 ? [...new Set(found)].join(', ') : null;
}

/** A name, a thing with a name, or a reference to such a thing elsewhere on the page. */
function nameOf(value: unknown, known: ReadonlyMap<unknown, string | null>): string | null {
  const node = fields(value);
  if (!node) return text(value);
  const named = text(node.name) ?? text(Array.isArray(node.name) ? node.name[0] : null);
  return named ?? known.get(node['@id']) ?? null;
}

function typesOf({ '@type': type }: Fields): string[] {
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}
