import { detectLanguage } from '../../languages/detect';
import type { Block, Report, Sentence, Side, Span } from '../../model/report';
import type { Input, Metadata, SourceSentences, SourceText } from '../../model/source';
import { findVoices } from '../voices/voices';
import { findBlocks } from './blocks';
import { flatten, trimmed } from './flat';
import { findMetadata } from './metadata';
import { sentenceEnds } from './split';
import { isStory } from './story';

/** Makes a report of a source: its blocks, furniture folded, its sentences, and what it says of itself. */
export function ingest(input: Input, id: Side): Report {
  return 'sentences' in input ? takeSentences(input, id) : readText(input, id);
}

function readText(input: SourceText, id: Side): Report {
  const { text } = input;
  const language = input.language ?? detectLanguage(text);
  const blocks = input.blocks ?? findBlocks(input);
  return report(id, text, blocks, findSentences(id, text, blocks, language), [
    { ...input, language },
    findMetadata(text, blocks),
  ]);
}

/** Sentences given as they are: each a block and a sentence of its own, however it is written. */
function takeSentences(input: SourceSentences, id: Side): Report {
  const text = input.sentences.join('\n');
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  input.sentences.forEach((own, index) => {
    const span: Span = trimmed(text, [at, at + own.length]) ?? [at, at];
    blocks.push({ kind: 'paragraph', spans: [span] });
    sentences.push({ id: `${id}${index}`, block: index, spans: [span] });
    at += own.length + 1;
  });
  return report(id, text, blocks, sentences, [input]);
}

function findSentences(id: Side, text: string, blocks: readonly Block[], language: string): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (!isStory(block)) return;
    const flat = flatten(text, block.spans);
    let start = 0;
    for (const end of sentenceEnds(flat.text, language)) {
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
    language: first('language') ?? detectLanguage(text),
    text,
    blocks,
    sentences,
    quotes: findVoices(id, text, blocks, sentences, first('language') ?? detectLanguage(text)),
  };
}
