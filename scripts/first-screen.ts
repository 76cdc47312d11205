import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { firstVisit } from './example.ts';

/** What the screen becomes live with, beside the start. */
const PARTS = [
  { module: '/src/app/OpenComparison.tsx', media: null },
  { module: '/src/features/reading/layout/PhoneLayout.tsx', media: '(width < 760px)' },
  { module: '/src/features/reading/layout/WideLayout.tsx', media: '(width >= 760px)' },
] as const;
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
        const head = [`<script src="./${this.getFileName(early)}"></script>`, ...loadedAlong(bundle)].join('\n    ');
        const all = (await drawn()) + ROOT;
        page.source = String(page.source)
          .replace('</title>', () => `</title>\n    ${head}`)
          .replace(ROOT, () => all);
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

/** The parts are asked for with the start, and not only by it. */
function loadedAlong(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const known = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => [entry.fileName, ...entry.imports]));
  return PARTS.flatMap(({ module, media }) => {
    const part = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!part) throw new Error(`${module} is no part that is loaded by itself`);
    return [part.fileName, ...part.imports]
      .filter((name) => !known.has(name) && known.add(name))
      .map((name) => `<link rel="modulepreload" crossorigin href="./${name}"${media ? ` media="${media}"` : ''}>`);
  });
}

function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
