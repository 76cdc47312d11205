#!/usr/bin/env node
// Holds the imports of src against the arrows, after making sure that the check sees anything at all.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
readTsx();
const { cruise } = await import('dependency-cruiser');

const root = fileURLToPath(new URL('../..', import.meta.url));
const { forbidden, options } = require('../../.dependency-cruiser.cjs');

const LEAST_MODULES = 20;
/** Each file is against one rule; a check that lets one pass would let the real thing pass. */
const FORBIDDEN = {
  'src/engine/type.ts': ["import type { X } from '../ui/x';\nexport type Y = X;", 'arrows-of-engine'],
  'src/engine/words.ts': ["import '../languages/en/words';", 'arrows-of-engine'],
  'src/languages/en/words.ts': ['export {};', null],
  'src/messages/m.ts': ["import '../engine/type';", 'arrows-of-messages'],
  'src/exporters/x.ts': ["import '../engine/type';", 'arrows-of-exporters'],
  'src/features/one/engine.ts': ["import '../../engine/type';", 'arrows-of-features'],
  'src/engine/node.ts': ["import 'node:fs';", 'the-engine-is-pure'],
  'src/ui/x.tsx': ["import '../engine/type';\nexport type X = 1;\nexport const y = <b>x</b>;", 'arrows-of-ui'],
  'src/features/one/a.ts': ["import '../two/b';", 'features-do-not-know-each-other'],
  'src/features/two/b.ts': ['export {};', null],
  'src/cli/c.ts': ["import '../features/two/b';", 'arrows-of-cli'],
  'src/app/d.ts': ["import '../cli/c';", 'arrows-of-app'],
  'src/app/e.ts': ["import './f';", 'no-cycles'],
  'src/app/f.ts': ["import './e';", null],
  'src/encoder/h.ts': ["import '../engine/type';", 'arrows-of-encoder'],
  'src/worker/i.ts': ["import 'onnxruntime-web/wasm';", 'one-importer-of-onnxruntime-web'],
  'src/extension/j.ts': ["import '../features/two/b';", 'arrows-of-extension'],
  'src/carry/k.ts': ["import '../engine/type';", 'arrows-of-carry'],
  'src/stray/g.ts': ["import '../ui/x';", 'every-file-has-a-layer'],
};

const missed = await missedRules();
if (missed.length > 0) fail(`the check does not catch what it should: ${missed.join(', ')}`);

const { modules, summary } = await check(root);
const ours = modules.filter(({ source }) => source.startsWith('src/'));
if (ours.length <= LEAST_MODULES) fail(`only ${ours.length} modules seen: the check is blind`);
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
if (summary.violations.length > 0) fail(`${summary.violations.length} forbidden imports`);
console.log(`${ours.length} modules, every import along the arrows`);

async function missedRules() {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'arrows-'));
  try {
    for (const [name, [text]] of Object.entries(FORBIDDEN)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { violations } = (await check(folder)).summary;
    const caught = new Set(violations.map(({ from, rule }) => `${from} ${rule.name}`));
    return Object.entries(FORBIDDEN)
      .filter(([name, [, rule]]) => rule && !caught.has(`${name} ${rule}`))
      .map(([name, [, rule]]) => `${rule} in ${name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function check(baseDir) {
  const { enhancedResolveOptions, ...rest } = options;
  const ruleSet = { forbidden };
  const { output } = await cruise(['src'], { ...rest, baseDir, validate: true, ruleSet }, enhancedResolveOptions);
  return output;
}

/** dependency-cruiser never tells its parser that a .tsx file holds JSX, and then breaks off; so we do, before it is loaded. */
function readTsx() {
  const swc = require('@swc/core');
  const { parseFileSync } = swc;
  swc.parseFileSync = (file, how) => parseFileSync(file, { ...how, tsx: file.endsWith('x') });
}

function fail(says) {
  console.error(says);
  process.exit(1);
}
