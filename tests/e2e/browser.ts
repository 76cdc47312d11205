import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser to test in: the one named by CHROMIUM_PATH, an installed one, or the one that comes as a package. */
export async function findBrowser(): Promise<string> {
  return process.env.CHROMIUM_PATH ?? installed() ?? (await packaged());
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function packaged(): Promise<string> {
  try {
    // Read by the package as it loads: without it, the libraries that the browser needs stay packed.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`No browser to test in (${why}). Install Chromium or Chrome, or set CHROMIUM_PATH to one.`);
  }
}
