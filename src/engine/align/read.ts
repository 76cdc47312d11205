import type { LanguagePack } from '../../languages/pack';
import type { Block, Quote, Span } from '../../model/report';
import { flatten } from '../ingest/flat';
import { isStory } from '../ingest/story';
import { isCapital, tokenKey } from '../ingest/tokens';
import type { ReadReport } from '../read-report';
import { quotedRanges } from '../voices/quotation-marks';

/** What is known of a word wherever it stands. */
export interface KnownWord {
  /** As it is looked up in a lexicon: its key without the possessive ending. */
  readonly bare: string;
  /** Its stem, or its value where it is a number. */
  readonly stem: string;
  readonly function: boolean;
  readonly negation: boolean;
  /** Whether its form is one of a verb. */
  readonly verb: boolean;
}

/** A word of a sentence, with where it stands. */
interface ReadTerm {
  readonly word: KnownWord;
  readonly span: Span;
  /** Whether it begins with a capital that does not come from beginning its sentence. */
  readonly name: boolean;
  /** Whether it stands between quotation marks, whoever says it, or is a direct quote without them. */
  readonly quoted: boolean;
}

export interface ReadSentence {
  /** Its words and numbers, in reading order. */
  readonly terms: readonly ReadTerm[];
  /** Who speaks in it, by the last word of the name. */
  readonly speakers: ReadonlySet<string>;
}

/** The sentences of a report as alignment reads them. */
export function readSentences({ text, blocks, sentences, quotes, pack, tokensOf }: ReadReport): ReadSentence[] {
  const know = knower(pack);
  // A full stop or hyphen that follows may tell that a word is an abbreviation.
  const asWritten = (key: string, next = '') =>
    (next === '.' || next === '-') && pack.lexeme(key + next).abbreviates ? key + next : key;
  // Between quotation marks, whoever says it, and what a dialogue dash opens.
  const isMarked = inOrder(blocks.flatMap((block) => markedSpans(text, block, pack)));
  const isSpoken = inOrder(
    quotes
      .filter(({ direct }) => direct)
      .flatMap(({ spans }) => spans)
      .sort((x, y) => x[0] - y[0]),
  );
  const isQuoted = (span: Span) => {
    const [marked, spoken] = [isMarked(span), isSpoken(span)];
    return marked || spoken;
  };
  const speakersIn = speakerFinder(quotes);
  return sentences.map((sentence) => {
    const terms: ReadTerm[] = [];
    const add = (key: string, span: Span) => {
      const capital = isCapital(text, span[0]);
      const name = pack.capitalsAreNames && terms.length > 0 && capital;
      const word = know(capital ? asWritten(key, text[span[1]]) : key);
      terms.push({ word, span, name, quoted: isQuoted(span) });
    };
    for (const { key, kind, span } of tokensOf(sentence)) {
      if (kind === 'punctuation') continue;
      // Hyphenated words in their parts: “Secretary-General” answers “secretary general”.
      if (kind === 'number' || !key.includes('-')) add(key, span);
      else
        for (const { 0: part, index } of text.slice(...span).matchAll(/[^-‐‑]+/g))
          add(tokenKey(part), [span[0] + index, span[0] + index + part.length]);
    }
    return { terms, speakers: speakersIn(sentence.spans) };
  });
}

/** Tells who speaks in a sentence; asked for in reading order. A quotation counts where it begins, goes on or is attributed. */
function speakerFinder(quotes: readonly Quote[]): (spans: readonly Span[]) => ReadonlySet<string> {
  const said = quotes
    .flatMap(({ source, spans, cue }) => {
      const name = source?.entity;
      return name ? [...spans, ...(cue ? [cue] : [])].map((span) => ({ name, span })) : [];
    })
    .sort((x, y) => x.span[0] - y.span[0]);
  let from = 0;
  return (spans) => {
    const names = new Set<string>();
    for (const [start, end] of spans) {
      while (from < said.length && (said[from]?.span[1] ?? 0) <= start) from++;
      for (let at = from; at < said.length; at++) {
        const { name, span } = said[at] as (typeof said)[number];
        if (span[0] >= end) break;
        if (span[1] > start) names.add(name);
      }
    }
    return names;
  };
}

function markedSpans(text: string, block: Block, { speech }: LanguagePack): readonly Span[] {
  if (!isStory(block)) return [];
  const flat = flatten(text, block.spans);
  return quotedRanges(flat.text, speech).flatMap((range) => flat.back(...range));
}

/** What only verbs are, as far as forms tell. */
const VERB_FORMS = ['past', 'past-ending', 'ing-ending', 'irregular', 'third-person-singular', 'carrier'] as const;

/** Looks words of one language up, each once. */
function knower({ lexeme }: LanguagePack): (key: string) => KnownWord {
  const known = new Map<string, KnownWord>();
  const look = (key: string): KnownWord => {
    const { bare, abbreviates, value, function: isFunction, negation, tags, cue } = lexeme(key);
    const isNumber = value !== null && !isFunction;
    return {
      bare: abbreviates ?? bare,
      stem: isNumber ? String(value) : stemOf(abbreviates ?? (bare.replace(/\./g, '') || key)),
      function: isFunction && !abbreviates,
      negation,
      verb: cue !== null || VERB_FORMS.some((tag) => tags.has(tag)),
    };
  };
  const stemOf = (key: string) => lexeme(key).stem ?? key;
  return (key) => {
    const open = known.get(key);
    if (open) return open;
    const own = look(key);
    known.set(key, own);
    return own;
  };
}

/** Whether a span begins inside one of `spans`; both are asked for in reading order, so one pass does. */
function inOrder(spans: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ([start]) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) <= start) at++;
    return (spans[at]?.[0] ?? Number.POSITIVE_INFINITY) <= start;
  };
}
