import { compare } from '../../../src/engine/pipeline';
import type { Observation } from '../../../src/model/observation';
import type { Span } from '../../../src/model/report';
import { WITHOUT_LEXICON } from '../resources';

/** What is observed of two reports given as sentences, all linked one to one. */
export async function observe(a: readonly string[], b: readonly string[], published?: readonly [string, string]) {
  const links = a.flatMap((_, k) => (k < b.length ? [{ a: [k], b: [k] }] : []));
  const day = (k: 0 | 1) => (published ? { published: published[k] } : {});
  const both = await compare(
    { sentences: [...a], language: 'en', ...day(0) },
    { sentences: [...b], language: 'en', ...day(1) },
    { links },
    WITHOUT_LEXICON,
  );
  const cut = (side: 0 | 1, spans: readonly Span[]) =>
    spans.map((span) => both.reports[side].text.slice(...span)).join(' | ');
  const written = ({ rule, says, a: left, b: right }: Observation) => [rule, says, cut(0, left), cut(1, right)];
  return (rule: string) => both.observations.filter((own) => own.rule.startsWith(rule)).map(written);
}
