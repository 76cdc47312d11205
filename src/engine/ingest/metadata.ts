import { findDate } from '../../languages/en/dates';
import type { Block } from '../../model/report';
import type { Metadata } from '../../model/source';
import { spansText } from '../../projections/reading';

const NAME = /\b(?:[Bb]y|BY|Byline|BYLINE):?\s+\[?((?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4})/u;

/** What the text itself says of its headline, author and day: from its title, byline and publication line. */
export function findMetadata(text: string, blocks: readonly Block[]): Metadata {
  const first = (kind: Block['kind']) => {
    const block = blocks.find((candidate) => candidate.kind === kind);
    return block ? spansText(text, block.spans) : null;
  };
  const byline = first('byline');
  const dateline = first('dateline');
  return {
    title: first('title'),
    author: NAME.exec(byline ?? '')?.[1]?.trim() ?? null,
    published: findDate(dateline ?? '') ?? findDate(byline ?? ''),
  };
}
