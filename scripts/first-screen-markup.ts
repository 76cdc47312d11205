import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { exampleQuery } from '../src/app/opened';
import { Page } from '../src/app/Page';
import { createQueryClient } from '../src/app/query-client';
import { comparisonQuery } from '../src/worker/comparison-query';
import type { ready } from './example-comparison';

/** What a screen is drawn for. */
export interface Window {
  /** In pixels. */
  readonly width: number;
}

export interface Drawn {
  readonly markup: string;
  /** What was asked of the window, as media queries, and what it answered. */
  readonly media: readonly (readonly [query: string, answer: boolean])[];
}

/**
 * Draws the first screen of a first visit by the page's own components, as they draw it in a browser with a window of this width.
 * One at a time: what a browser has and Node does not is put in its place for as long.
 */
export async function drawFirstScreen({ a, b, comparison }: typeof ready, { width }: Window): Promise<Drawn> {
  const client = createQueryClient();
  client.setQueryData(exampleQuery.queryKey, { a, b });
  client.setQueryData(comparisonQuery(a, b).queryKey, comparison);
  const media = new Map<string, boolean>();
  const browser = {
    location: { pathname: '/', search: '', hash: '' },
    matchMedia: (query: string) => {
      const matches = answer(query, width);
      media.set(query, matches);
      return { matches };
    },
    BroadcastChannel: class {},
  };
  const before = Object.keys(browser).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  try {
    // The screen is one piece: scripts that would put later pieces in their place are not allowed to it.
    const { prelude } = await prerender(createElement(Page, { client }), {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    });
    const markup = (await new Response(prelude).text()).replace(/^<title>.*?<\/title>/, '');
    return { markup, media: [...media] };
  } finally {
    client.clear();
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  }
}

/** Media queries of the form that the reader asks. */
function answer(query: string, width: number): boolean {
  const limit = /^(?:screen and )?\(width < (\d+)px\)$/.exec(query)?.[1];
  if (limit === undefined) throw new Error(`The first screen asks of its window “${query}”, which is not known here.`);
  return width < Number(limit);
}
