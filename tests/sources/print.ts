import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser';

export type PrintOptions = Parameters<
  Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newPage']>>['pdf']
>[0];

/** Prints pages to PDF with the browser that the tests use. To be closed. */
export async function openPrinter() {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  return {
    print: async (html: string, options: PrintOptions = {}): Promise<Uint8Array> => {
      const page = await browser.newPage();
      await page.setContent(html);
      const bytes = await page.pdf({ format: 'A5', ...options });
      await page.close();
      return new Uint8Array(bytes);
    },
    close: () => browser.close(),
  };
}
