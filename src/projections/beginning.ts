import type { Report } from '../model/report';
import { spansText } from './sentences';

/** What a report begins with, to be read while its passages are still being looked for. */
export interface Beginning {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  /** Whole paragraphs of the story, without what is folded away. */
  readonly paragraphs: readonly string[];
}

/** About two screens of a desk, in UTF-16 code units. A paragraph that is longer by itself breaks off. */
const ENOUGH = 6_000;

export function beginningOf({ title, outlet, language, blocks, text }: Report): Beginning {
  const paragraphs: string[] = [];
  let room = ENOUGH;
  for (const { kind, reason, spans } of blocks) {
    if (room <= 0) break;
    if (reason !== undefined || kind === 'title') continue;
    const words = spansText(text, spans).slice(0, ENOUGH);
    paragraphs.push(words);
    room -= words.length;
  }
  return { title, outlet, language, paragraphs };
}
