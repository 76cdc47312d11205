import { flatten } from '../ingest/flat';
import { isStory } from '../ingest/kinds';
import { isEnglish } from '../language/tag';
import type { Block, Quote, Sentence, Side, Span } from '../model';
import { findReferents } from '../names/find';
import { attributions } from './attribution';
import { quotedRanges } from './direct';
import { nounPhraseBefore } from './source';
import { sentencesOf, type Token } from './tokens';
import { nameSources } from './who';

interface Voice {
  spans: Span[];
  direct: boolean;
  source: Span | null;
  cue: Span | null;
}

/** Who says what in a report: quotations and indirect speech, each with its source and its cue. */
export function findVoices(
  id: Side,
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  language: string,
): Quote[] {
  const english = isEnglish(language) || language === 'und';
  const found = blocks.flatMap((block) => (isStory(block) ? voicesOf(text, block, language, english) : []));
  const referents = english ? findReferents(text, sentences) : [];
  const sources = nameSources(
    text,
    found.map(({ source }) => source),
    referents,
  );
  return found.map(({ spans, direct, cue }, index) => ({ id: `${id}q${index}`, spans, direct, source: sources[index] ?? null, cue }));
}

function voicesOf(text: string, block: Block, language: string, english: boolean): Voice[] {
  const flat = flatten(text, block.spans);
  const out: Voice[] = [];
  let before: Voice[] = [];
  for (const sentence of sentencesOf(flat.text, quotedRanges(flat.text), language)) {
    const first = out.length;
    const span = (from: number, to: number) => flat.back(sentence[from]?.start ?? 0, sentence[to - 1]?.end ?? 0);
    const said = english ? attributions(sentence) : [];
    const held = new Set(said.flatMap(({ content }) => content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, k) => from + k))));
    for (const { content, source, cue } of said)
      out.push({
        spans: content.flatMap((run) => span(...run)),
        direct: content.some(([from, to]) => sentence.slice(from, to).some(({ kind }) => kind === 'quote')),
        source: source && joined(span(...source)),
        cue: span(...cue)[0] ?? null,
      });
    sentence.forEach((token, k) => {
      if (token.kind !== 'quote' || held.has(k) || (sentence.length > 2 && !isSaid(token))) return;
      const last = out.findLast(({ direct }) => direct);
      if (sentence.length <= 2 && last && last === before.findLast(({ direct }) => direct)) last.spans.push(...span(k, k + 1));
      else {
        const colon = sentence[k - 1]?.text === ':' ? nounPhraseBefore(sentence, k - 1) : null;
        const cue = colon ? span(k - 1, k)[0] ?? null : null;
        const same = sentence.length <= 2 ? before.at(-1) : undefined;
        out.push({
          spans: span(k, k + 1),
          direct: true,
          source: colon ? joined(span(...colon)) : (same?.source ?? null),
          cue: cue ?? same?.cue ?? null,
        });
      }
    });
    before = out.slice(first);
  }
  return out.filter(({ spans }) => spans.length > 0);
}

/** One span over what markup cuts (“*Die Welt*”); the first where furniture stands between. */
function joined(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && last[0] - first[1] < 4 ? [first[0], last[1]] : (first ?? null);
}

/** Words that somebody said, not words held at a distance or a title. */
function isSaid({ text }: Token): boolean {
  const inside = text.slice(1, -1);
  const words = inside.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
  return words >= 5;
}
