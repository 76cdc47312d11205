import { authorsIn, creditedOffice } from '../../languages/root/credits';
import { isSentence } from '../blocks';
import { plain } from '../known';
import type { Head } from './head';
import type { LinkedData } from './jsonld';
import { isNamedAuthor } from './marks';
import type { Meta } from './meta';
import { isSameLine } from './title';
import type { Piece } from './walk';

const META = [
  'author',
  'article:author',
  'byl',
  'authors',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'article:author_name',
  'og:author',
  'creator',
  'cxenseparse:author',
  'vr:author',
];
/** Who is named here writes no reports. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|web ?desk|editor|editors|staff|super ?user|guest|author|unknown|none|null|undefined|root|user|online)$/i;
/** Links to who wrote something, by their addresses. */
const PROFILE =
  /\/(?:authors?|by|byline|staff|people|person|profiles?|contributors?|columnists?|journalists?|reporters?|autor(?:en|es|in)?|auteurs?|autore|autori|redakteur|redaktion|journaliste)s?\/./i;
/** A link or a name stands so deep in its credit, at most. */
const WITHIN = 6;
/** In characters. */
const LONGEST_LINE = 120;
/** Looked at on one page. */
const MOST = 20;

/**
 * Who wrote a report, as the page says it in data, in its meta elements, in its markup, and where a reader sees it. What is said first
 * counts, unless something else names these and more. Null where nobody is named.
 */
export function authorOf(
  document: Document,
  linked: LinkedData | null,
  meta: Meta,
  head: Head,
  outlet: string | null,
): string | null {
  const stated = (linked?.authors ?? []).filter((name) => isNamed(name, outlet));
  const said = meta.all(...META).filter((name) => isNamed(name, outlet));
  const credits = head.credits.map(({ text }) => text);
  const sources = [
    names(stated),
    names(said),
    linkedNames(head.around),
    seenNames(head.credits),
    saidNames(head.around),
    markedNames(document),
  ];
  const first = sources.find((one) => one.length > 0) ?? [];
  const found = sources.find((one) => one.length > first.length && isWithin(first, one)) ?? first;
  if (found.length > 0) return found.join(', ');
  const office = [stated[0], said[0]].map(plain).find(Boolean) ?? credits.map(creditedOffice).find(Boolean) ?? null;
  return office?.replace(/^by:?\s+/i, '') ?? null;
}

/** Some pages give the address of a profile for a name, or their own. */
function isNamed(name: string, outlet: string | null): boolean {
  return (
    !/^\s*(?:https?:|www\.|\/)/i.test(name) &&
    !NOBODY.test(name.trim()) &&
    !(outlet !== null && isSameLine(name, outlet))
  );
}

function names(stated: readonly string[]): string[] {
  return unique(stated.flatMap((one) => authorsIn(one, true)));
}

/** Names in blocks that are marked as credits: those of the first that has any, and of others that are made like it. */
function seenNames(credits: readonly Piece[]): string[] {
  const found: string[] = [];
  let made: string | null = null;
  for (const { text, element } of credits) {
    const own = authorsIn(text, true);
    const how = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    const isMore =
      made === null || how === made || /^(?:and|und|et|y|e|&|,)\s/i.test(text) || authorsIn(text, false).length > 0;
    if (own.length === 0 || !isMore) continue;
    made ??= how;
    found.push(...own);
  }
  return unique(found);
}

/** Names in lines around the headline that begin, or go on, as credits: “Posted on 4 March by Ada Brink”. */
function saidNames(around: readonly Piece[]): string[] {
  const lines = around.filter(({ text }) => text.length <= LONGEST_LINE && !isSentence(text));
  return lines.map(({ text }) => authorsIn(text, false)).find(({ length }) => length > 0) ?? [];
}

/** Names that are links to their author, or are marked as an author's name, in what stands around the headline. */
function linkedNames(pieces: readonly Piece[]): string[] {
  return unique(
    pieces.flatMap(({ nodes }) => nodes.flatMap((node) => (isAuthorName(node) ? authorsIn(node.data, true) : []))),
  );
}

/** Whether a text stands in what the page says is an author's name. */
export function isAuthorName({ parentElement }: Text): boolean {
  let at = parentElement;
  for (let k = 0; at && k < WITHIN; k++, at = at.parentElement) {
    if (at.getAttribute('rel') === 'author' || at.getAttribute('itemprop') === 'author') return true;
    if (at.localName === 'a') return PROFILE.test(at.getAttribute('href') ?? '');
    if (isNamedAuthor(at)) return true;
  }
  return false;
}

/** Names that the page marks as the author's, wherever. Beside the name such an element may hold a script, or what else the author does. */
function markedNames(document: Document): string[] {
  const all = [...document.querySelectorAll('[itemprop="author"], [rel="author"]')].slice(0, MOST);
  // Those that stand together: in comments, others are marked so too.
  const marked = all
    .filter(({ parentElement }) => parentElement === all[0]?.parentElement)
    .map((element) => element.querySelector('[itemprop="name"]') ?? element);
  return unique(
    marked.flatMap((element) => authorsIn((element.getAttribute('content') || element.textContent) ?? '', true)),
  );
}

/** Whether all names of one list are in another. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((one) => many.some((other) => isSameLine(one, other)));
}

function unique(found: readonly string[]): string[] {
  return found.filter((one, k) => found.findIndex((other) => isSameLine(one, other)) === k);
}
