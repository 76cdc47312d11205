import { lookUp } from '../../model/look-up';
import type { BlockKind } from '../../model/report';
import { inherited } from './inherited';
import { placeOf } from './place';
import { nameOf, type Piece } from './walk';

/** What the page itself says a block is, by its elements or, less surely, by a class or id. */
export interface Mark {
  readonly kind: BlockKind;
  readonly reason: string;
  /** True where only a class or an id says so. */
  readonly byName: boolean;
  /** The element that says so. */
  readonly element: Element;
}

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'page footer',
  aside: 'box beside the story',
  form: 'form',
  button: 'button',
  dialog: 'dialog',
  search: 'search',
};
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  contentinfo: 'page footer',
  complementary: 'box beside the story',
  search: 'search',
  dialog: 'dialog',
  alertdialog: 'dialog',
  button: 'button',
  banner: 'page header',
};
const ABOUT_AUTHOR = 'about the author';
/** Beside “author”, these say that more stands there than a name. */
const ABOUT = /^(?:about|bio|biography|box|card|description|details|profile)$/;
/** What is shown by itself, wherever it stands. */
const BY_ITSELF = new Set(['blockquote', 'table', 'pre']);
/** Words that classes and ids are made of, wherever pages are written in English. */
const BY_WORD: readonly (readonly [reason: string, words: RegExp])[] = [
  ['navigation', /^(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skiplinks?)$/],
  [
    'links to other reports',
    /^(?:related|recirc|recirculation|recommended|recommendations|popular|trending|teasers?|promos?|upnext|readmore|mostread)$/,
  ],
  ['share buttons', /^(?:share|sharing|sharebar|sharetools|social|socials)$/],
  ['subscription box', /^(?:newsletters?|signup|subscribe|subscription|paywall|regwall|optin)$/],
  ['cookie notice', /^(?:cookies?|consent|gdpr|ccpa)$/],
  ['advertisement', /^(?:ads?|advert|adverts|advertisement|advertising|sponsor|sponsored|adslot|adbox)$/],
  ['comments', /^(?:comments?|commenting|respond)$/],
  ['page footer', /^(?:footer|colophon|copyright)$/],
  ['box beside the story', /^(?:sidebar|rail|infobox|factbox|aside)$/],
  [ABOUT_AUTHOR, /^(?:bio|authorbio|authorbox|authorinfo|aboutauthor)$/],
  ['tags', /^(?:tags|taglist|topics|keywords)$/],
];
/** What pages call a lead; “teaser”, and “description”, where nothing else speaks against it. */
const LEAD =
  /^(?:standfirst|lead|lede|deck|dek|subtitle|subheadline|subhead|subheading|summary|intro|introduction|teaser|excerpt|chapo|chapeau|entradilla|bajada|sumario|sommario|occhiello|ingress|vorspann|description|abstract|sapo|preamble)$/;
/** The names of a lead stand on itself, or on what is around it alone. */
const LEAD_WITHIN = 3;
const CAPTION = /^(?:captions?|credits?|figcaption)$/;
const BYLINE =
  /^(?:byline|bylines|authors?|contributors?|writer|autor|autora|autores|autoren|autorin|autorenzeile|auteurs?|autore|autori|firma|firmas|signature|verfasser)$/;
const DATELINE =
  /^(?:date|dates|dateline|published|pubdate|timestamp|datetime|time|updated|modified|fecha|datum|publicado|publie|stand)$/;
const POST = /^(?:tweet|instagram|tiktok|embed|embedded|oembed)$/;
/** Longer than any byline or publication line. */
const SHORT = 160;

/** What is said of an element. */
type Saying = Pick<Mark, 'kind' | 'reason'>;

/** What an element and those around it are marked as, the nearest first, each once: for a short block, and for one that is longer. */
interface Marks {
  readonly short: readonly Mark[];
  readonly long: readonly Mark[];
}

const NONE: Marks = { short: [], long: [] };

const marksAround = inherited<Marks>((element, around) => {
  const name = nameOf(element);
  if (name === 'body' || name === 'html') return NONE;
  const sure = byElement(element, name);
  const words = wordsOf(element);
  const own = (isShort: boolean) => {
    const named = byWords(words, isShort);
    return [
      ...(sure ? [{ ...sure, byName: false, element }] : []),
      ...(named ? [{ ...named, byName: true, element }] : []),
    ];
  };
  const { short, long } = BY_ITSELF.has(name) ? withoutCaption(around ?? NONE) : (around ?? NONE);
  return { short: joined(own(true), short), long: joined(own(false), long) };
});

/** What a block is marked as, from the nearest element outwards; empty where nothing speaks against the story. */
export function marksOf({ element, text }: Piece): readonly Mark[] {
  const { short, long } = marksAround(element);
  return text.length > SHORT ? long : short;
}

/** A table or a quotation in a figure is what the figure shows, and no caption. */
function withoutCaption({ short, long }: Marks): Marks {
  const isOther = ({ kind }: Mark) => kind !== 'caption';
  return { short: short.filter(isOther), long: long.filter(isOther) };
}

/** Of two marks that say the same, the nearest says it: a block has no more than there are kinds, however deep it stands. */
function joined(own: readonly Mark[], around: readonly Mark[]): readonly Mark[] {
  if (own.length === 0) return around;
  const isNew = (mark: Mark, k: number, all: readonly Mark[]) =>
    all.findIndex(({ reason, byName }) => reason === mark.reason && byName === mark.byName) === k;
  return [...own, ...around].filter(isNew);
}

function byElement(element: Element, name: string): Saying | null {
  if (isHidden(element)) return furniture('hidden on the page');
  if (name === 'figure' || name === 'figcaption' || name === 'caption')
    return { kind: 'caption', reason: 'picture caption' };
  if (name === 'time') return { kind: 'dateline', reason: 'publication line' };
  if (element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author')
    return { kind: 'byline', reason: 'byline' };
  const reason = lookUp(BY_TAG, name) ?? lookUp(BY_ROLE, element.getAttribute('role') ?? '');
  // A heading that opens what stands under it is a heading all the same.
  if (reason === 'button' && placeOf(element).heading) return null;
  return reason ? furniture(reason) : null;
}

/** Hidden until a reader asks for it, as what a button in the heading above opens, is not hidden. */
export function isHidden(element: Element): boolean {
  const isSo = element.hasAttribute('hidden') || /display:\s*none/i.test(element.getAttribute('style') ?? '');
  return isSo && !isPanel(element);
}

function isPanel(element: Element): boolean {
  const above = element.previousElementSibling;
  return (
    above !== null && placeOf(above).heading && above.querySelector('button,[role="button"],[aria-expanded]') !== null
  );
}

function byWords(words: readonly string[], isShort: boolean): Saying | null {
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(POST)) return { kind: 'embed', reason: 'embedded post' };
  const found = BY_WORD.find(([, pattern]) => has(pattern));
  if (found) return furniture(found[0]);
  if (has(BYLINE) && has(ABOUT)) return { kind: isShort ? 'byline' : 'furniture', reason: ABOUT_AUTHOR };
  if (has(CAPTION)) return { kind: 'caption', reason: 'picture caption' };
  if (!isShort) return null;
  if (has(BYLINE)) return { kind: 'byline', reason: 'byline' };
  return has(DATELINE) ? { kind: 'dateline', reason: 'publication line' } : null;
}

/** The words in the class and id of an element, and in its name where it is no HTML: “siteNav-main_menu” → site, nav, main, menu. */
function wordsOf(element: Element): string[] {
  const own = element.localName.includes('-') ? element.localName : '';
  const names = `${own} ${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 1_000);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

function furniture(reason: string): Saying {
  return { kind: 'furniture', reason };
}

/** Whether the page calls a block a lead. */
export function isLead(element: Element): boolean {
  let at: Element | null = element;
  for (let k = 0; at && k < LEAD_WITHIN; k++, at = at.parentElement)
    if (wordsOf(at).some((word) => LEAD.test(word))) return true;
  return false;
}

/** Whether the page calls an element the byline, by its class or id. */
export function isNamedAuthor(element: Element): boolean {
  return (
    /^(?:span|a|b|em|strong|cite|i|small|address|li|p|h[3-6])$/.test(element.localName) &&
    wordsOf(element).some((word) => BYLINE.test(word))
  );
}
