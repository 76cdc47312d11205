import type { CueClass } from '../../languages/lexeme';
import type { LanguagePack } from '../../languages/pack';
import { isKnownEntity } from '../../model/quoted';
import type { Quote, Report, Side, Span } from '../../model/report';
import { tokenize, tokenKey } from '../ingest/tokens';
import type { ReadReport } from '../read-report';
import type { Messages } from '../resources';
import { sentenceIndex } from '../sentence-index';
import type { Named, Speaker } from './named';
import { normalizeName } from './referents';

/** The verb or noun that introduces a quote. */
export interface QuoteCue {
  /** The one word of it that says how. */
  readonly span: Span;
  readonly written: string;
  readonly lemma: string;
  readonly class: CueClass;
  /** A finite verb, or a noun, that takes a statement: “said”, not “praising”. */
  readonly telling: boolean;
  /** The form of a passive, and no “as saying” behind it. */
  readonly participle: boolean;
}

/**
 * Everyone who speaks in either report, one entry for one source in both; thoughts, unresolved pronouns and open surnames are left out. So is
 * whoever has words in one report alone as far as we see, where the other gives words of a source that may be the same.
 */
export function findSpeakers({ reports: [a, b] }: Omit<Named, 'speakers'>, messages: Messages): Speaker[] {
  const heads = { a: headlines(a), b: headlines(b) };
  const start = ({ spans }: Quote) => spans[0]?.[0] ?? 0;
  const found = new Map<string, { names: Record<Side, string>; quotes: { a: Quote[]; b: Quote[] } }>();
  const add = (report: ReadReport, side: Side, quote: Quote) => {
    const { name, entity } = quote.source ?? { name: '', entity: '' };
    if (
      heads[side](start(quote)).some((head) => !isWhole(report, quote, head)) ||
      isDenied(report, quote) ||
      !canSpeak(name, entity, report.pack) ||
      cueOf(report, quote)?.lemma === ''
    )
      return;
    const known = found.get(entity) ?? { names: { a: '', b: '' }, quotes: { a: [], b: [] } };
    known.names[side] ||= name;
    known.quotes[side].push(quote);
    found.set(entity, known);
  };
  for (const quote of said(a)) add(a, 'a', quote);
  for (const quote of said(b)) add(b, 'b', quote);
  const others = { a: possiblySaid(b), b: possiblySaid(a) };
  return [...found].flatMap(([entity, { names, quotes }]): Speaker[] => {
    const [only] = quotes.b.length === 0 ? ['a' as const] : quotes.a.length === 0 ? ['b' as const] : [];
    if (only && others[only](entity, names[only])) return [];
    return [{ name: bothNames(names, messages), quotes, named: !entity.startsWith('unnamed:') }];
  });
}

/** Names that differ in letter case alone are told as the smaller: what begins a sentence has a capital. */
function bothNames({ a, b }: Record<Side, string>, messages: Messages): string {
  if (!a || !b) return a || b;
  if (a.toLowerCase() === b.toLowerCase()) return a > b ? a : b;
  return messages.bothNames(a, b);
}

/** Tells whether a report may give words of somebody whom it does not surely: in doubt, or under another or an open name. */
function possiblySaid({ quotes }: Report): (entity: string, name: string) => boolean {
  const sources = quotes.flatMap(({ source }) => source ?? []);
  const entities = new Set(sources.map(({ entity }) => entity));
  const open = new Set(sources.flatMap((own) => (isOpen(own.entity) ? lastWordOf(own.name) : [])));
  const all = new Set(sources.map(({ name }) => lastWordOf(name)));
  const surnames = (entity: string, name: string) => (isOpen(entity) && isInFull(name) ? all : open);
  return (entity, name) =>
    entities.has(entity) || (!entity.startsWith('unnamed:') && surnames(entity, name).has(lastWordOf(name)));
}

/** Whether a name ends with two words that are written large. */
function isInFull(name: string): boolean {
  const [before = '', last = ''] = name.split(/\s/).slice(-2);
  return /^\p{Lu}/u.test(last) && /\p{Lu}/u.test(before);
}

/** A name that was found for nobody whom a report knows: “Secretary of the Interior Ann Lee”. */
const isOpen = (entity: string): boolean => /^(?:named|unknown):/.test(entity);

function lastWordOf(name: string): string {
  return normalizeName(name.split(' ').at(-1) ?? '');
}

/** What somebody surely says; where no encoder tells, all that is quoted. */
function said({ quotes }: Report): readonly Quote[] {
  return quotes.filter(({ saying }) => saying !== false);
}

/**
 * Tells the headlines that hold an offset: a report's title with what stands before it, and a heading written as a headline. They tell of
 * words in few of their own, and by no grammar of ours.
 */
function headlines(report: Report): (offset: number) => Span[] {
  const { text, blocks, sentences } = report;
  const title: Span = [0, blocks.find(({ kind }) => kind === 'title')?.spans.at(-1)?.[1] ?? 0];
  const headings = new Set(sentences.filter(({ spans: [span] }) => span && isHeadline(text.slice(...span))));
  const { sentenceAt } = sentenceIndex(report);
  return (offset) => {
    const own = sentences[sentenceAt(offset)];
    const heading = own && headings.has(own) ? own.spans.slice(0, 1) : [];
    return [title, ...heading].filter(([from, to]) => from <= offset && offset < to);
  };
}

/** A heading that is nothing but a statement and whose it is: “Mayor: no new roads”. */
function isWhole({ text }: Report, { spans, source, cue }: Quote, [from, to]: Span): boolean {
  const own = [...spans, ...(source ? [source.span] : []), ...(cue ? [cue] : [])].sort((x, y) => x[0] - y[0]);
  const heading = text.slice(from, to).lastIndexOf('\n', own[0]?.[0] ?? 0) + 1;
  const gaps = own.map(([start], k) => text.slice(k === 0 ? from + heading : (own[k - 1]?.[1] ?? 0), start));
  const set = cue !== null && (text.slice(...cue) === ':' || gaps.some((gap) => gap.includes(',')));
  return source !== null && set && gaps.every((gap) => /^[\s,#*]*$/.test(gap));
}

/** “Governor Names Ex-Aide to Post”: no stop, and of its words of four letters and more at least four, most with a capital. */
function isHeadline(written: string): boolean {
  if (/[.!?:;,]["”’']*$/.test(written)) return false;
  const words = written.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * words.length;
}

/** “did not dispute …”, “never publicly said”: nothing was said; “was asked”: it was said to whom the sentence tells of. */
function isDenied(report: ReadReport, quote: Quote): boolean {
  const head = cueOf(report, quote);
  if (!quote.cue || !head) return false;
  const { text, pack } = report;
  const before = text.slice(Math.max(0, head.span[0] - 30), head.span[0]);
  const [, first = '', second = ''] = /(?:([\p{L}'’]+)\s+)?([\p{L}'’]+)\s+$/u.exec(before) ?? [];
  const near = pack.lexeme(tokenKey(second));
  const negates = (word: string) => pack.lexeme(tokenKey(word)).tags.has('verb-negation');
  const follows = (quote.source?.span[1] ?? Infinity) <= head.span[0];
  const isPassive = near.tags.has('be') && head.participle && follows && !isByAgent(report, head.span[1]);
  return isPassive || negates(second) || (/^\p{L}+$/u.test(second) && negates(first));
}

/** Whether “by …” follows. */
function isByAgent({ text, pack }: ReadReport, at: number): boolean {
  const [next = ''] = /^\s+\p{L}+/u.exec(text.slice(at, at + 30)) ?? [];
  return pack.lexeme(tokenKey(next.trim())).tags.has('agentive-preposition');
}

/** People and groups, names, and nouns for those who speak; what the rules took for a source by mistake is left out. */
function canSpeak(name: string, entity: string, { lexeme }: LanguagePack): boolean {
  if (entity === '' || !isKnownEntity(entity)) return false;
  if (!/^(?:named|unnamed):/.test(entity)) return true;
  const words = name.split(' ');
  const known = words.map((word) => lexeme(tokenKey(word)));
  // “Mr.” of a name that was cut off.
  if (words.every((word) => lexeme(tokenKey(word.replace('.', ''))).tags.has('address'))) return false;
  const stop = known.findIndex(({ tags }, k) => k > 0 && tags.has('preposition'));
  const end = stop < 0 ? words.length : stop;
  const [head = '', noun = lexeme('')] = [words[end - 1], known[end - 1]];
  const isSmall = (word: string | undefined) => word === word?.toLowerCase();
  if (known.slice(0, end).some(({ tags }, k) => k > 0 && tags.has('verbal-ending') && isSmall(words[k]))) return false;
  if (noun.tags.has('agent') || noun.role !== null || lexeme(noun.singular).role !== null) return true;
  if (words.length === 1 && noun.commonness > 0) return false;
  return (
    entity.startsWith('named:') &&
    /^\p{Lu}/u.test(head) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    noun.place === null &&
    !noun.function
  );
}

/**
 * The cue of a quote; null where it has none, or where it has no word of speech we know. Of several words the first such verb is
 * what introduces the quote, else the first such noun: “said in a statement”, “was announced”.
 */
export function cueOf({ text, pack }: ReadReport, { cue }: Quote): QuoteCue | null {
  if (!cue) return null;
  const words = tokenize(text, cue).map(({ span, key }) => ({ span, known: pack.lexeme(key) }));
  const head = words.find(({ known }) => known.cue) ?? words.find(({ known }) => known.cueNoun);
  if (!head) return null;
  const { span } = head;
  const { key: written, cue: verb, cueNoun: noun } = head.known;
  if (verb) {
    const { lemma, class: kind, frames, form, speech } = verb;
    const telling = form !== 'ing' && (frames.has('clause') || frames.has('person') || frames.has('that'));
    const participle = form === 'past' && words.findLast(({ known }) => known.cue) === head;
    return { span, written, lemma: speech ? lemma : '', class: kind, telling, participle };
  }
  return noun ? { span, written, ...noun, telling: true, participle: false } : null;
}
