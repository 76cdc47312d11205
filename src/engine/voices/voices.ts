import type { LanguagePack } from '../../languages/pack';
import type { Block, Quote, Span } from '../../model/report';
import { type Flat, flatten } from '../ingest/flat';
import { isStory } from '../ingest/story';
import { groupNames } from '../names/acronyms';
import { nameFinder } from '../names/find';
import type { Referent } from '../names/referents';
import type { ReadReport } from '../read-report';
import { attributions } from './attribution';
import type { Attribution } from './attribution-model';
import { readCloser, type Utterance } from './closer';
import { type HeadingAttribution, headingAttribution, namesOf } from './heading';
import { nounPhraseBefore } from './noun-phrase';
import { quotedRanges } from './quotation-marks';
import { hasTag, sentencesOf, type Token, type TokenRange } from './tokens';
import { nameSources, withoutPossessive } from './who';

/** What a report gives of other people's words, and whom and what it names. */
export interface Voices {
  readonly quotes: readonly Quote[];
  readonly referents: readonly Referent[];
}

/** Unattributed words in quotation marks need this many to be taken for somebody's, where more stands in their sentence. */
const FEW = 5;
/** Where the clauses of the language are not known nothing else tells, and fewer are enough. */
const FEW_UNKNOWN = 3;

/**
 * Who says what in reports of one event: quotations and indirect speech, each with its source and its cue; one person has one key in all of
 * them. `direct` where more of the content stands in quotation marks or after a dialogue dash than not. Where the clauses of a
 * language are not known, only what stands so, without source and cue.
 */
export function findVoices(reports: readonly ReadReport[]): readonly Voices[] {
  const names = nameFinder(reports);
  const known = names.find([]);
  const said = reports.map((report, k) =>
    inOrder(readCloser(report, utterancesOf(report, namesOf(known[k]?.referents ?? [])))),
  );
  const found = names.find(
    said.map((own, k) =>
      own.flatMap(({ source }) => (source ? [withoutPossessive(source, reports[k] as ReadReport)] : [])),
    ),
  );
  const groups = groupNames(reports);
  return reports.map((report, k) => {
    const own = found[k] ?? { referents: [], open: [] };
    const sources = nameSources(report, said[k] ?? [], own, groups);
    const quotes = (said[k] ?? []).map(({ spans, direct, cue, saying }, index) => ({
      id: `${report.id}q${index}`,
      spans,
      direct,
      source: sources[index] ?? null,
      cue,
      ...(saying === null ? {} : { saying }),
    }));
    return { quotes, referents: own.referents };
  });
}

/** All that is said in the story, in reading order, as the rules find it; `names` are those of the people in it. */
export function utterancesOf({ text, blocks, pack }: ReadReport, names: ReadonlySet<string>): Utterance[] {
  const found: Utterance[] = [];
  let introduced: Utterance | undefined;
  for (const [index, block] of blocks.filter(isStory).entries()) {
    const flat = flatten(text, block.spans);
    const headed = isHeading(block, flat, index) ? headingAttribution(flat.text, names, pack) : null;
    if (headed) {
      found.push(...inHeading(flat, headed, pack));
      introduced = undefined;
      continue;
    }
    const own = utterancesIn(flat, pack, block.kind === 'heading' ? undefined : introduced);
    found.push(...own);
    const last = own.at(-1);
    introduced = last?.direct || /:\s*$/.test(flat.text) ? last : undefined;
  }
  for (const { spans } of found) spans.sort(byPlace);
  return inOrder(found);
}

function inOrder<Own extends Utterance>(found: readonly Own[]): Own[] {
  return [...found].sort((x, y) => byPlace(x.spans[0], y.spans[0]));
}

/** A title or heading, or what opens the report and comes to no stop. */
function isHeading({ kind }: Block, { text }: Flat, index: number): boolean {
  return kind === 'title' || kind === 'heading' || (index === 0 && !/[.!?;]["”’]?\s*$/.test(text));
}

function inHeading(flat: Flat, { content, source, cue }: HeadingAttribution, { speech }: LanguagePack): Utterance[] {
  const spans = flat.back(...content);
  const marked = quotedRanges(flat.text.slice(...content), speech).reduce((sum, [start, end]) => sum + end - start, 0);
  const direct = marked * 2 > content[1] - content[0];
  const found = { spans, direct, source: joined(flat.back(...source)), cue: flat.back(...cue)[0] ?? null };
  return spans.length > 0 ? [{ ...found, headed: true }] : [];
}

function byPlace(x: Span | undefined, y: Span | undefined): number {
  return (x?.[0] ?? 0) - (y?.[0] ?? 0);
}

/** What is said in one block; `introduced` is whose words a colon or a quotation before the block announces. */
function utterancesIn(flat: Flat, pack: LanguagePack, introduced: Utterance | undefined): Utterance[] {
  const { speech } = pack;
  const out: Utterance[] = [];
  let before: readonly Utterance[] = introduced ? [introduced] : [];
  let previous: readonly Token[] = [];
  for (const sentence of sentencesOf(flat.text, quotedRanges(flat.text, speech), pack)) {
    const attributed = speech ? attributions(sentence, speech) : [];
    const own = attributed.map((one) => utteranceOf(one, flat, sentence, previous));
    const alone = sentence.length <= 2;
    for (const at of unattributed(sentence, attributed)) {
      const spans = spansOf(flat, sentence, [at, at + 1]);
      const going = alone ? before.findLast(({ direct }) => direct) : undefined;
      if (going && out.includes(going)) going.spans.push(...spans);
      else if (alone || isLong(sentence[at], speech ? FEW : FEW_UNKNOWN))
        own.push(quotation(flat, sentence, at, speech !== null, alone ? before.at(-1) : undefined));
    }
    out.push(...own.filter(({ spans }) => spans.length > 0));
    before = own;
    previous = sentence;
  }
  return out;
}

function utteranceOf(
  { content, source, cue, verb }: Attribution,
  flat: Flat,
  sentence: readonly Token[],
  previous: readonly Token[],
): Utterance {
  const isAnaphoric = verb?.passive && hasTag(sentence[0], 'discourse-deictic') && previous.length > 0;
  const spans = isAnaphoric
    ? spansOf(flat, previous, [0, previous.length])
    : content.flatMap((range) => spansOf(flat, sentence, range));
  return {
    spans,
    direct: !isAnaphoric && isDirect(sentence, content),
    source: source && joined(spansOf(flat, sentence, source)),
    cue: spansOf(flat, sentence, cue)[0] ?? null,
  };
}

/** More of it stands in quotation marks than not. */
function isDirect(sentence: readonly Token[], content: readonly TokenRange[]): boolean {
  let [marked, other] = [0, 0];
  for (const [from, to] of content)
    for (const { kind, start, end } of sentence.slice(from, to)) {
      if (kind === 'quote') marked += end - start;
      else other += end - start;
    }
  return marked > other;
}

/** The quotations of a sentence that no verb claims. */
function unattributed(sentence: readonly Token[], attributed: readonly Attribution[]): number[] {
  return sentence.flatMap(({ kind }, at) =>
    kind === 'quote' && !attributed.some(({ content }) => content.some(([from, to]) => from <= at && at < to))
      ? [at]
      : [],
  );
}

/** A quotation without a verb: after “the minister:” it is the minister's, standing alone it is that of who spoke just before. */
function quotation(
  flat: Flat,
  sentence: readonly Token[],
  at: number,
  clauses: boolean,
  last: Utterance | undefined,
): Utterance {
  const spans = spansOf(flat, sentence, [at, at + 1]);
  const named = clauses && sentence[at - 1]?.text === ':' ? nounPhraseBefore(sentence, at - 1) : null;
  if (!named) return { spans, direct: true, source: last?.source ?? null, cue: last?.cue ?? null };
  return {
    spans,
    direct: true,
    source: joined(spansOf(flat, sentence, named)),
    cue: spansOf(flat, sentence, [at - 1, at])[0] ?? null,
  };
}

function spansOf(flat: Flat, sentence: readonly Token[], [from, to]: TokenRange): Span[] {
  return flat.back(sentence[from]?.start ?? 0, sentence[to - 1]?.end ?? 0);
}

/** One span over what markup cuts (“*Die Welt*”); the first where furniture stands between. */
function joined(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && last[0] - first[1] < 4 ? [first[0], last[1]] : (first ?? null);
}

/** Long enough to be somebody's words and not words held at a distance or a title. */
function isLong(token: Token | undefined, few: number): boolean {
  return (token?.text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) >= few;
}
