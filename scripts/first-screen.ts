import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { firstVisit } from './example.ts';

/** What a screen becomes live with, beside the start. */
const READING = '/src/app/OpenComparison.tsx';
const LAYOUTS = {
  phone: '/src/features/reading/layout/PhoneLayout.tsx',
  desk: '/src/features/reading/layout/WideLayout.tsx',
} as const;
const EXAMPLE = './example/ready.json';
const ROOT = '<div id="root"></div>';

/**
 * Draws what a first visit sees into the page: its words are read before any script has come. A small script of its own, which runs
 * before anything is drawn, hides it where the address opens something else.
 */
export function firstScreen(): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return this.error('there is no page to draw the first screen into');
        const early = this.emitFile({ type: 'asset', name: 'early.js', source: await earlyScript() });
        const { start, ...parts } = scriptsOf(bundle);
        const beside = Object.entries({ start, ...parts, example: EXAMPLE }).map(
          ([name, path]) => `data-${name}="${path}"`,
        );
        const script = `<script src="./${this.getFileName(early)}" ${beside.join(' ')}></script>`;
        const screens = await drawn();
        page.source = String(page.source)
          .replace(/<script type="module"[^>]*><\/script>\s*/, '')
          .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
          .replace('</title>', () => `</title>\n    ${script}`)
          .replace(ROOT, () => screens + ROOT);
      },
    },
  };
}

/** For a phone and for a desk. A browser shows one of them (`src/app/first/first-screen.css`). */
async function drawn(): Promise<string> {
  const { screens } = await firstVisit();
  return Object.entries(screens)
    .map(([name, { markup, media }]) => {
      const asked = asAttribute(JSON.stringify(media));
      return `<div class="first-screen" data-for="${name}" data-media="${asked}">${markup}</div>`;
    })
    .join('');
}

/** As a classic script in one file: a module would run only when the page is there. */
async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('../src/app/first/early.ts', import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [chunk] = (built as Rolldown.RolldownOutput).output;
  return chunk.code;
}

/** The script that the page starts with, and for each layout what it needs beside that, to be asked for along with it. */
function scriptsOf(bundle: Rolldown.OutputBundle): Readonly<Record<'start' | 'phone' | 'desk', string>> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const holding = (module: string) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (!chunk) throw new Error(`no script holds ${module}`);
    return chunk;
  };
  const start = holding('/src/app/main.tsx');
  const along = (layout: string) => {
    const needed = [start, holding(READING), holding(layout)].flatMap(({ fileName, imports }) => [
      fileName,
      ...imports,
    ]);
    return [...new Set(needed)].map((name) => `./${name}`).join(' ');
  };
  return { start: `./${start.fileName}`, phone: along(LAYOUTS.phone), desk: along(LAYOUTS.desk) };
}

function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
