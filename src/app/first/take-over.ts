import type { QueryClient } from '@tanstack/react-query';
import { createElement, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { exampleQuery } from '../opened';
import { OpenComparison } from '../opening';
import { Page } from '../Page';
import { showsExample } from './shows-example';

const SCREEN = '.first-screen';

/** The example as the build has drawn it, where this window shows it; null where there is none, or the address opens something else. */
export function firstScreen(): HTMLElement | null {
  const screens = [...document.querySelectorAll<HTMLElement>(SCREEN)];
  const shown = showsExample(location) && screens.find((each) => getComputedStyle(each).display !== 'none');
  for (const each of screens) if (each !== shown) each.remove();
  return shown || null;
}

/**
 * Makes the first screen live. It stays as it is until all that it is made of has come; what stands in it is kept, so that nothing
 * moves and no selection is lost. In a window that it was not drawn for it is replaced in one go.
 */
export async function takeOver(screen: HTMLElement, client: QueryClient): Promise<void> {
  const isWhole = await everythingFor(screen, client);
  const onLive = () => {
    screen.classList.remove(SCREEN.slice(1));
    // While React is at work it hears of nothing.
    setTimeout(() => pressWhatWasPressed(screen));
  };
  const page = createElement(Page, { client, onLive });
  // In steps: what the reader does meanwhile goes first.
  startTransition(() => {
    if (isWhole && isDrawnForThisWindow(screen)) hydrateRoot(screen, page);
    else createRoot(screen).render(page);
  });
}

/** `early.ts` has noted it. */
function pressWhatWasPressed(screen: HTMLElement): void {
  const button = screen.querySelector<HTMLElement>('[data-pressed]');
  button?.removeAttribute('data-pressed');
  button?.click();
}

/** Whether all has come. What has not is asked for again by the screen itself, which says so where it can't be had. */
async function everythingFor({ dataset }: HTMLElement, client: QueryClient): Promise<boolean> {
  const layout = async () => {
    const { PhoneLayout, WideLayout } = await import('../../features/reading/ReadingScreen');
    return dataset.for === 'phone' ? PhoneLayout.load() : WideLayout.load();
  };
  const all = [client.fetchQuery(exampleQuery), OpenComparison.load(), layout()];
  return (await Promise.allSettled(all)).every(({ status }) => status === 'fulfilled');
}

/** What the screen asked of its window when it was drawn, and what it was answered, stands beside it. */
function isDrawnForThisWindow({ dataset }: HTMLElement): boolean {
  const answers: [query: string, answer: boolean][] = JSON.parse(dataset.media ?? '[]');
  return answers.every(([query, answer]) => matchMedia(query).matches === answer);
}
