import type { PageWords } from '../../languages/pack';
import type { Block } from '../../model/report';
import type { Metadata } from '../../model/source';
import { flatten } from './flat';

/** What the text itself says of its headline, author and day: from its title, byline and publication line. */
export function findMetadata(text: string, blocks: readonly Block[], { author, findDate }: PageWords): Metadata {
  const first = (kind: Block['kind']) => {
    const block = blocks.find((candidate) => candidate.kind === kind);
    return block ? flatten(text, block.spans).text.replace(/\s+/g, ' ').trim() : null;
  };
  const byline = first('byline');
  const dateline = first('dateline');
  return {
    title: first('title'),
    author: author.exec(byline ?? '')?.[1]?.trim() ?? null,
    published: findDate(dateline ?? '') ?? findDate(byline ?? ''),
  };
}
