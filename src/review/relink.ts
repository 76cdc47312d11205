import type { Comparison } from '../model/comparison';
import type { Link } from '../model/link';
import type { Report, Side } from '../model/report';
import type { PassagePair } from '../model/review';
import type { Operation } from './operations';
import { textSelectorOver } from './text-selector';

type Relink = Extract<Operation, { type: 'relink' }>;

/** Sentence ids of both reports. */
export type Chosen = Readonly<Record<Side, readonly string[]>>;

/**
 * These sentences, at least one on either side, say the same.
 *
 * @param from the link that was changed into this: what is no longer in it is not linked by it any more.
 */
export function linkTogether(comparison: Comparison, chosen: Chosen, id: string, from?: Link): Relink {
  const together = pairOf(comparison, chosen, id);
  const grown = !from || (['a', 'b'] as const).every((side) => without(from[side], chosen[side]).length === 0);
  return { type: 'relink', apart: grown ? [] : [pairOf(comparison, from, from.id)], together: [together] };
}

/** This link says nothing of the kind. */
export function unlink(comparison: Comparison, link: Link): Relink {
  return { type: 'relink', apart: [pairOf(comparison, link, link.id)], together: [] };
}

/** All sentences of these links are one statement. */
export function merge(comparison: Comparison, links: readonly Link[], id: string): Relink {
  return linkTogether(comparison, { a: links.flatMap((own) => own.a), b: links.flatMap((own) => own.b) }, id);
}

/** The chosen sentences of a link are a statement of their own; so are the others, where both sides have some left. */
export function split(comparison: Comparison, link: Link, chosen: Chosen, ids: readonly [string, string]): Relink {
  const rest = { a: without(link.a, chosen.a), b: without(link.b, chosen.b) };
  const parts = [chosen, rest].filter(({ a, b }) => a.length > 0 && b.length > 0);
  return {
    type: 'relink',
    apart: [pairOf(comparison, link, link.id)],
    together: parts.map((part, k) => pairOf(comparison, part, ids[k] as string)),
  };
}

function without(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((id) => !some.includes(id));
}

function pairOf({ reports: [left, right] }: Comparison, { a, b }: Chosen, id: string): PassagePair {
  return { id, a: selectors(left, a), b: selectors(right, b) };
}

/** In reading order, each once. */
function selectors({ text, sentences }: Report, ids: readonly string[]) {
  const wanted = new Set(ids);
  return sentences.filter((own) => wanted.has(own.id)).map((own) => textSelectorOver(text, own.spans));
}
