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
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parsed(script.textContent ?? '')),
  );
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  return {
    headline: text(article.headline) ?? text(article.name),
    author: names(article.author, nodes),
    publisher: names(article.publisher, nodes),
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

/** Every object at the top of a description: alone, in a list, or in a graph. */
function flatten(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : flatten(one)));
  const node = fields(value);
  if (!node) return [];
  const graph: unknown = node['@graph'];
  return [node, ...(Array.isArray(graph) ? graph.flatMap((one): Fields[] => listed(fields(one))) : [])];
}

function listed(node: Fields | null): Fields[] {
  return node ? [node] : [];
}

function names(value: unknown, nodes: readonly Fields[]): string | null {
  const found = (Array.isArray(value) ? value : [value]).flatMap((one) => nameOf(one, nodes) ?? []);
  return found.length > 0 ? [...new Set(found)].join(', ') : null;
}

/** A name, a thing with a name, or a reference to such a thing elsewhere on the page. */
function nameOf(value: unknown, nodes: readonly Fields[]): string | null {
  const node = fields(value);
  if (!node) return text(value);
  const named = text(node.name) ?? text(Array.isArray(node.name) ? node.name[0] : null);
  if (named || !node['@id']) return named;
  return text(nodes.find((other) => other['@id'] === node['@id'] && other.name)?.name);
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
