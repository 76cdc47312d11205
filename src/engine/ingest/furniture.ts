import type { BlockKind } from '../../model/report';
import type { Paragraph } from './paragraphs';

/** What a block is and, when it is not the story, why it is folded away. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly reason?: string;
}

const BYLINE = /^(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords)\s+)?(?:[Bb]y|BY|Byline|BYLINE)\b:?\s+\p{Lu}/u;
const WITH_NAMES: ReadonlySet<string> = new Set(
  'by on and in for of the at with from de la le du da di van von der den bin al staff reporter correspondent writer editor updated published am pm'.split(
    ' ',
  ),
);
const PUBLICATION = /^(?:first published|published|updated|posted|last (?:updated|modified)|date)\b[:\s]/i;
const DATE = /\d{4}|\d{1,2}[./]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const CREDIT =
  /\b(?:images?|photos?|pictures?|photograph)\b[\s\S]{0,40}$|^(?:photo|image|picture|caption|credit|file photo)\b|[(/]\s*(?:photo|image|getty|reuters|afp|ap|epa)\b/i;
const PLATFORM = /^(?:youtube|twitter|x|facebook|instagram|tiktok|vimeo|telegram|watch|video|embed)$/i;
const BOX =
  /\b(?:subscri\w+|newsletters?|sign up|log in|related (?:articles?|stor(?:y|ies)|posts?|topics?)|read (?:more|next|also)|most (?:read|popular)|recommended|share (?:this|on)|follow us|support (?:us|our)|donate|cookies?|advertisements?|about the author|comments)\b/i;

const CONTROL =
  /^(?:share|tweet|print|e-?mail|save|comments?|\d+ comments?|advertisement|sponsored|listen|play video|menu|search|log in|sign in|next article|previous article)(?:\s+(?:this|on|via|article|story|page|facebook|twitter|x|whatsapp|\d+))*$/i;
const POINTER =
  /^(?:read (?:more|also|next)|see also|also read|related(?: \w+)?|more on this(?: \w+)?|recommended|don[’']t miss)\s*[:|–-]/i;
const OFFER =
  /\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here|today)|click here|follow us on|download (?:the|our) app|all rights reserved|terms (?:of|and) (?:use|service|conditions)|privacy policy|cookie (?:policy|settings))\b|^(?:©|\(c\)|copyright\b)/i;

const letters = (text: string) => text.replace(/[*_#>[\]]|\]\([^)]*\)/g, '').trim();
const ends = (text: string) => /[.!?…][”"’'»)\]*_]*$/.test(text);

/**
 * Tells the page from the story by form and by repetition, never by the names of sites: one verdict a paragraph,
 * null where it is the story's.
 */
export function findFurniture(text: string, paragraphs: readonly Paragraph[]): (Verdict | null)[] {
  const texts = paragraphs.map(({ span }) => text.slice(span[0], span[1]));
  const verdicts = texts.map((own, k) => byForm(own, paragraphs[k] as Paragraph));
  foldEmbeds(paragraphs, texts, verdicts);
  foldRepeated(texts, verdicts);
  foldBoxes(paragraphs, texts, verdicts);
  return verdicts;
}

function byForm(own: string, paragraph: Paragraph): Verdict | null {
  if (paragraph.known?.reason) return paragraph.known as Verdict;
  if (paragraph.marker === 'rule') return { kind: 'furniture', reason: 'markup' };
  if (own.length > 200) return null;
  const plain = letters(own);
  if (paragraph.heading === 0 && isByline(plain)) return { kind: 'byline', reason: 'byline' };
  if (PUBLICATION.test(plain) && DATE.test(plain) && !ends(plain))
    return { kind: 'dateline', reason: 'publication line' };
  if (CONTROL.test(plain)) return { kind: 'furniture', reason: 'page controls' };
  if (POINTER.test(plain)) return { kind: 'furniture', reason: 'links to other reports' };
  if (paragraph.heading === 0 && OFFER.test(plain)) return { kind: 'furniture', reason: 'page furniture' };
  if (paragraph.heading === 0 && !ends(plain) && (CREDIT.test(plain) || /^!\[/.test(own)))
    return { kind: 'caption', reason: 'picture caption' };
  return null;
}

/** “By” and names: what is written small in it is of a kind that goes with names. */
function isByline(plain: string): boolean {
  const words = plain.match(/[\p{L}'’-]+/gu) ?? [];
  return (
    BYLINE.test(plain) && words.length <= 20 && words.every((word) => /^\p{Lu}/u.test(word) || WITH_NAMES.has(word))
  );
}

/** The name of a platform on a line of its own, with the title of what was embedded on the line below. */
function foldEmbeds(paragraphs: readonly Paragraph[], texts: readonly string[], verdicts: (Verdict | null)[]) {
  paragraphs.forEach(({ group }, k) => {
    if (!PLATFORM.test(texts[k] ?? '')) return;
    const below = paragraphs[k + 1];
    verdicts[k] = { kind: 'embed', reason: 'embedded media' };
    if (below && below.group === group && !ends(texts[k + 1] ?? '')) verdicts[k + 1] = verdicts[k] as Verdict;
  });
}

/** A short line that comes again word for word is a page header or footer, unless it is a sentence that may well be said twice. */
function foldRepeated(texts: readonly string[], verdicts: (Verdict | null)[]) {
  const places = new Map<string, number[]>();
  texts.forEach((own, k) => {
    if (own.length > 200 || verdicts[k]?.reason === 'markup') return;
    const known = places.get(own);
    if (known) known.push(k);
    else places.set(own, [k]);
  });
  for (const [own, at] of places) {
    const first = verdicts[at[0] ?? 0];
    if (at.length < 2 || (!first && (ends(own) || /^["“‘«–—-]/.test(own)))) continue;
    const reason = `page header, repeated ${at.length} times`;
    for (const k of first ? at.slice(1) : at) verdicts[k] = { kind: 'furniture', reason };
  }
}

/** A heading that offers something to the visitor takes with it all that stands under it. */
function foldBoxes(paragraphs: readonly Paragraph[], texts: readonly string[], verdicts: (Verdict | null)[]) {
  let box: { level: number; from: number } | null = null;
  paragraphs.forEach(({ heading }, k) => {
    const own = texts[k] ?? '';
    if (box && heading > 0 && heading <= box.level) box = null;
    const offers = own.length <= 90 && own.split(/\s+/).length <= 10 && BOX.test(letters(own)) && !ends(own);
    if (!box && offers && (heading > 0 || k > 0)) {
      if (heading > 0) box = { level: heading, from: k };
      else verdicts[k] ??= { kind: 'furniture', reason: 'page furniture' };
    }
    if (box && verdicts[k]?.reason !== 'markup')
      verdicts[k] = { kind: 'furniture', reason: boxReason(texts[box.from] ?? '') };
  });
}

function boxReason(heading: string): string {
  const found = BOX.exec(letters(heading))?.[0].toLowerCase() ?? '';
  if (/^subscri|newsletter|sign up/.test(found)) return 'subscription box';
  if (/^(?:related|read|most|recommended)/.test(found)) return 'links to other reports';
  return 'page furniture';
}
