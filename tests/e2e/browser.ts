import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browser to test in: the one named by CHROMIUM_PATH, or the one that comes as a package and is the same everywhere. */
export async function findBrowser(): Promise<string> {
  return process.env.CHROMIUM_PATH ?? (await packaged());
}

async function packaged(): Promise<string> {
  try {
    // Read by the package as it loads: without it, the libraries that the browser needs stay packed.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`No browser to test in (${why}). Set CHROMIUM_PATH to a Chromium or Chrome.`);
  }
}

/** What Debian and others call the whole browser. Google's own takes no extension from a command line. */
const FULL = ['chromium', 'chromium-browser'];

/**
 * A browser that takes extensions, which the one that comes as a package does not: the one named by EXTENSION_CHROMIUM, or the one that
 * the system has; null where there is none. Where EXTENSION_MUST_RUN is set, that is an error.
 */
export function findFullBrowser(): string | null {
  const { EXTENSION_CHROMIUM, EXTENSION_MUST_RUN, PATH = '' } = process.env;
  const places = PATH.split(delimiter).flatMap((folder) => FULL.map((name) => join(folder, name)));
  const found = EXTENSION_CHROMIUM ?? places.find(isProgram) ?? null;
  if (!found && EXTENSION_MUST_RUN)
    throw new Error('No Chromium to test the extension in. Install one, or name it by EXTENSION_CHROMIUM.');
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
