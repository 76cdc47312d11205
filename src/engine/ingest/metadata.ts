import type { PageWords } from '../../languages/pack';
import type { Block } from '../../model/report';
import type { Metadata } from '../../model/source';
import { flatten } from './flat';
import { subjectOf } from './mail';

/** Lines of one kind that are looked at: what says who and when stands near the beginning. */
const MOST = 20;

/** What the text itself says of its headline, authors and day: from its title, bylines, publication lines or the head of a mail. */
export function findMetadata(text: string, blocks: readonly Block[], page: PageWords): Metadata {
  const linesOf = (...kinds: Block['kind'][]) =>
    blocks
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, MOST)
      .map(({ spans }) => flatten(text, spans).text.replace(/\s+/g, ' ').trim());
  const bylines = linesOf('byline');
  const datelines = linesOf('dateline');
  // Behind a date stands no place: “17 May 2024 | Ann Lee”.
  const beside = datelines.map((line) => page.authors(/\d{4}\P{N}{3,100}$/u.exec(line)?.[0].slice(4) ?? '', true));
  const authors = [...bylines.map((line) => page.authors(line, true)), ...beside].find(({ length }) => length > 0);
  const dates = [...datelines, ...bylines].map((line) => page.findDate(line));
  return {
    title: linesOf('title')[0] ?? subjectOf(linesOf('furniture'), page),
    author: authors?.join(', ') ?? null,
    published: dates.find(Boolean) ?? null,
  };
}
