#!/usr/bin/env node
// Nothing that comes from outside names a field of an object: every object has a `constructor` and a `__proto__`. So what stands
// in brackets, and before `in`, is a number or one of names that the program itself has written down.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SyntaxKind } from 'typescript/unstable/ast';
import { API, TypeFlags } from 'typescript/unstable/sync';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The one place that looks up a name from outside, and asks first whether it is there. */
const ALLOWED = ['src/model/look-up.ts'];
const LEAST_LOOKUPS = 500;
const ASSERTIONS = [
  SyntaxKind.ParenthesizedExpression,
  SyntaxKind.AsExpression,
  SyntaxKind.TypeAssertionExpression,
  SyntaxKind.NonNullExpression,
];

/** Each line holds one lookup; a check that is wrong about one would be wrong about the real thing. */
const WRONG = `
declare const name: string; declare const names: Record<string, number>; declare const fixed: { a: number; b: number };
declare const odd: string | number; declare const anything: any; declare const part: \`a\${string}\`; declare const text: string[];
names[name];
names?.[name];
names[name] = 1;
delete names[name];
fixed[name as 'a'];
fixed[name as keyof typeof fixed];
fixed[<'a'>name];
names[odd];
names[odd as number];
names[anything];
names[part];
text[name as never];
name in names;
(name as 'a') in names;
const { [name]: one } = names;
export const two = <K extends string>(key: K, of: Record<K, number>) => of[key];
export const three = (key: keyof typeof names) => names[key];
`;
const RIGHT = `
declare const kind: 'a' | 'b'; declare const kinds: readonly ('a' | 'b')[]; declare const fixed: Record<'a' | 'b', number>; declare const all: readonly number[]; declare const k: number;
fixed[kind];
fixed.a;
all[k];
all[k - 1];
all[all[k] as number];
'text'[k];
fixed['a'];
fixed[kinds[0] as 'a' | 'b'];
fixed[kinds[k]!];
all[Symbol.iterator];
'a' in fixed;
kind in fixed;
const { [kind]: one } = fixed;
export const two = <K extends 'a' | 'b'>(key: K) => fixed[key];
export const three = (key: keyof typeof fixed) => fixed[key];
export const four = (side: 0 | 1) => all[side];
`;

const api = new API({ cwd: root });
try {
  const wrong = missed();
  if (wrong.length > 0) fail(`the check is wrong about: ${wrong.join(' ')}`);
  else checkAll();
} finally {
  api.close();
}

function checkAll() {
  let count = 0;
  const found = new Set();
  for (const layer of readdirSync(join(root, 'src'), { withFileTypes: true })) {
    if (!layer.isDirectory()) continue;
    const folder = join(root, 'src', layer.name);
    const { lookups, open } = look(join(folder, 'tsconfig.json'), folder);
    count += lookups;
    for (const { file, line, text } of open) {
      const name = relative(root, file);
      if (!ALLOWED.includes(name)) found.add(`${name}:${line}: ${text}`);
    }
  }
  for (const one of found) console.error(one);
  if (count < LEAST_LOOKUPS) fail(`only ${count} lookups seen: the check is blind`);
  else if (found.size > 0)
    fail(`${found.size} lookups by a name from anywhere: take a Map, or lookUp() of src/model/look-up.ts`);
  else console.log(`${count} lookups, all by numbers and names of our own`);
}

/** What the check says otherwise than it should of the lines above. */
function missed() {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'names-'));
  try {
    const config = {
      extends: '../../tsconfig.base.json',
      compilerOptions: { rootDir: '.', outDir: 'out' },
      include: ['.'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'wrong.ts'), WRONG);
    writeFileSync(join(folder, 'right.ts'), RIGHT);
    const { open } = look(join(folder, 'tsconfig.json'), folder);
    const lines = (name) => new Set(open.filter(({ file }) => file.endsWith(name)).map(({ line }) => line));
    const [caught, blamed] = [lines('wrong.ts'), lines('right.ts')];
    return [
      ...statements(WRONG).filter(([, line]) => !caught.has(line)),
      ...statements(RIGHT).filter(([, line]) => blamed.has(line)),
    ].map(([text]) => text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function statements(source) {
  return source
    .split('\n')
    .map((text, k) => [text, k + 1])
    .filter(([text]) => text && !text.startsWith('declare'));
}

/** All lookups in the files of a folder, and those whose name may be any. */
function look(config, folder) {
  const { program, checker } = api.updateSnapshot({ openProjects: [config] }).getProject(config);
  const open = [];
  let lookups = 0;
  for (const name of program.getSourceFileNames()) {
    if (!name.startsWith(`${folder}/`) || name.endsWith('.d.ts') || name.endsWith('.json')) continue;
    const file = program.getSourceFile(name);
    const keys = keysIn(file);
    lookups += keys.length;
    const types = keys.length > 0 ? checker.getTypeAtLocation(keys.map(unasserted)) : [];
    keys.forEach((key, k) => {
      if (isClosed(types[k], checker, key)) return;
      const line = file.text.slice(0, key.getStart(file)).split('\n').length;
      open.push({ file: name, line, text: file.text.slice(key.parent.getStart(file), key.parent.end).split('\n')[0] });
    });
  }
  return { lookups, open };
}

/** What names a field: in brackets, before `in`, and in a pattern that takes an object apart. */
function keysIn(file) {
  const keys = [];
  const visit = (node) => {
    if (node.kind === SyntaxKind.ElementAccessExpression) keys.push(node.argumentExpression);
    else if (node.kind === SyntaxKind.BinaryExpression && node.operatorToken.kind === SyntaxKind.InKeyword)
      keys.push(node.left);
    else if (node.kind === SyntaxKind.BindingElement && node.propertyName?.kind === SyntaxKind.ComputedPropertyName)
      keys.push(node.propertyName.expression);
    node.forEachChild(visit);
  };
  visit(file);
  return keys;
}

/** A name without what its writer only asserts of it. */
function unasserted(key) {
  return ASSERTIONS.includes(key.kind) ? unasserted(key.expression) : key;
}

/** Whether a name is one of those that the type says. An assertion adds only that it is there at all. */
function isClosed(type, checker, key) {
  if (!type) return false;
  if (type.flags & TypeFlags.Union) return type.getTypes().every((one) => isClosed(one, checker, key));
  if (type.flags & TypeFlags.Instantiable) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint !== type && isClosed(constraint, checker, key);
  }
  if (type.flags & TypeFlags.Undefined) return ASSERTIONS.includes(key.kind);
  return (type.flags & (TypeFlags.NumberLike | TypeFlags.StringLiteral | TypeFlags.ESSymbolLike)) !== 0;
}

function fail(says) {
  console.error(says);
  process.exitCode = 1;
}
