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
