import type { LanguagePack, SentenceRules } from '../../languages/pack';
import type { Block, Report, Sentence, Side, Span } from '../../model/report';
import type { Input, Metadata, SourceSentences, SourceText } from '../../model/source';
import type { Messages } from '../resources';
import { findBlocks } from './blocks';
import { flatten, trimmed } from './flat';
import { findMetadata } from './metadata';
import { sentenceEnds } from './split';
import { isStory } from './story';

/** The text of a source, as the report will have it. */
export function textOf(input: Input): string {
  return 'sentences' in input ? input.sentences.join('\n') : input.text;
}

/** Enough of a text to tell its language by. */
const SAMPLE = 4_000;

/** The beginning of a source without what it knows to be of the page: menus may be in another language. */
export function storyOf(input: Input): string {
  if ('sentences' in input || !input.structure) return textOf(input).slice(0, SAMPLE);
  let story = '';
  for (const { span, reason } of input.structure) {
    if (!reason) story += `${input.text.slice(...span)}\n`;
    if (story.length > SAMPLE) break;
  }
  return story || input.text.slice(0, SAMPLE);
}

/** The language that a source says it is in, which may be that of its template. */
export function statedLanguage(input: Input): string | undefined {
  return 'sentences' in input ? undefined : (input.properties?.language ?? undefined);
}

/**
 * Makes a report of a source in that language: its blocks, furniture folded, its sentences, and what it says of itself. Who
 * speaks in it is found later.
 */
export function ingest(input: Input, id: Side, language: string, pack: LanguagePack, messages: Messages): Report {
  return 'sentences' in input ? takeSentences(input, id, language) : readText(input, id, language, pack, messages);
}

function readText(input: SourceText, id: Side, language: string, pack: LanguagePack, messages: Messages): Report {
  const { text } = input;
  const blocks = input.blocks ?? findBlocks(input, pack.page, messages);
  const sentences = findSentences(id, text, blocks, pack.sentences);
  return report(id, text, blocks, sentences, language, [
    input,
    findMetadata(text, blocks, pack.page),
    input.properties ?? {},
  ]);
}

/** Sentences given as they are: each a block and a sentence of its own, however it is written; the first is the title where it equals it. */
function takeSentences(input: SourceSentences, id: Side, language: string): Report {
  const text = textOf(input);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  input.sentences.forEach((own, index) => {
    const span: Span = trimmed(text, [at, at + own.length]) ?? [at, at];
    const isTitle = index === 0 && own.trim() !== '' && own.trim() === input.title?.trim();
    blocks.push({ kind: isTitle ? 'title' : 'paragraph', spans: [span] });
    sentences.push({ id: `${id}${index}`, block: index, spans: [span] });
    at += own.length + 1;
  });
  return report(id, text, blocks, sentences, language, [input]);
}

function findSentences(id: Side, text: string, blocks: readonly Block[], rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (!isStory(block)) return;
    const flat = flatten(text, block.spans);
    let start = 0;
    for (const end of sentenceEnds(flat.text, rules)) {
      const spans = flat.back(start, end);
      if (spans.length > 0) sentences.push({ id: `${id}${sentences.length}`, block: index, spans });
      start = end;
    }
  });
  return sentences;
}

/** What the source knows comes before what its text says; an empty value says that there is none, whatever the text says. */
function report(
  id: Side,
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  language: string,
  known: readonly Metadata[],
): Report {
  const first = <K extends keyof Metadata>(key: K) =>
    known.map((metadata) => metadata[key]).find((value) => value != null) || null;
  return {
    id,
    title: first('title'),
    outlet: first('outlet'),
    author: first('author'),
    published: first('published'),
    url: first('url'),
    language,
    text,
    blocks,
    sentences,
    quotes: [],
  };
}
