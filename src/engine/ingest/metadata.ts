import type { PageWords } from '../../languages/pack';
import type { Block } from '../../model/report';
import type { Metadata } from '../../model/source';
import { flatten } from './flat';

/** What the text itself says of its headline, author and day: from its title, byline and publication line. */
export function findMetadata(text: string, blocks: readonly Block[], { author, findDate }: PageWords): Metadata {
  const all = (kind: Block['kind']) =>
    blocks
      .filter((candidate) => candidate.kind === kind)
      .map((block) => flatten(text, block.spans).text.replace(/\s+/g, ' ').trim());
  const [title = null] = all('title');
  const bylines = all('byline');
  const days = [...all('dateline'), ...bylines].map((line) => findDate(line));
  return {
    title,
    author: author.exec(bylines[0] ?? '')?.[1]?.trim() ?? null,
    published: days.find(Boolean) ?? null,
  };
}
