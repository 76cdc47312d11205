import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

/** Every journey also proves that the page asks nothing of any other origin, throws nothing, and tries nothing that its policy forbids. */
export const test = base.extend<{ watched: undefined }>({
  page: async ({ page }, use) => {
    await use(waitingUntilLive(page));
  },
  watched: [
    async ({ page, context, baseURL }, use) => {
      const strayed: string[] = [];
      const thrown: string[] = [];
      const forbidden: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      // Of every page, its workers and its service worker.
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (protocol.startsWith('http') && asked !== origin) strayed.push(request.url());
      });
      page.on('pageerror', (error) => thrown.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) forbidden.push(message.text());
      });
      await use(undefined);
      expect(strayed, 'requests to other origins').toEqual([]);
      expect(thrown, 'errors on the page').toEqual([]);
      expect(forbidden, 'what the policy of the page had to stop').toEqual([]);
    },
    { auto: true },
  ],
});

/** What is drawn before any script is no use to a journey that goes on at once. `first-screen.spec.ts` is about the time before. */
function waitingUntilLive(page: Page): Page {
  const { goto, reload } = page;
  const live = () => page.locator('.first-screen').filter({ visible: true }).waitFor({ state: 'detached' });
  page.goto = async (...given) => {
    const response = await goto.apply(page, given);
    await live();
    return response;
  };
  page.reload = async (...given) => {
    const response = await reload.apply(page, given);
    await live();
    return response;
  };
  return page;
}

export function report(page: Page, name: 'A' | 'B'): Locator {
  return page.getByRole('region', { name: `Report ${name}`, exact: true });
}

/** What is lit in a report: its sentences in focus. */
export function lit(page: Page, name: 'A' | 'B'): Locator {
  return report(page, name).locator('[data-sentence][aria-current="true"]');
}

export async function compare(page: Page, a: File, b: File): Promise<void> {
  await page.goto('?open=new');
  await page.getByLabel('Choose a file for report A').setInputFiles(a);
  await page.getByLabel('Choose a file for report B').setInputFiles(b);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  // A phone shows what differs first.
  await expect(
    report(page, 'A')
      .or(page.getByRole('region', { name: 'What differs' }))
      .first(),
  ).toBeVisible();
}

/** Clicks where a sentence begins: the middle of its box may belong to its neighbours, as sentences begin and end within lines. */
export async function choose(page: Page, sentence: Locator): Promise<void> {
  await sentence.scrollIntoViewIfNeeded();
  const { x, y } = await sentence.evaluate((element) => {
    const first = element.getClientRects()[0];
    return { x: (first?.left ?? 0) + 4, y: (first?.top ?? 0) + 10 };
  });
  await page.mouse.click(x, y);
}

export type File = string | { name: string; mimeType: string; buffer: Buffer };

export function textFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** How far the two passages are from standing level, in pixels. */
export async function slope(page: Page): Promise<number> {
  const [a, b] = await Promise.all([lit(page, 'A').first().boundingBox(), lit(page, 'B').first().boundingBox()]);
  return Math.abs((a?.y ?? Number.NaN) - (b?.y ?? Number.NaN));
}
