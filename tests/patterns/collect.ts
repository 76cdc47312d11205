import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A regular expression of ours: where it stands, and what it is. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const SRC = 'src';

/** All files of `src`, with what TypeScript sees in each. */
function* programs(): Generator<{ readonly file: string; readonly program: ESTree.Program }> {
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = join(SRC, name);
    yield { file, program: parseSync(file, readFileSync(file, 'utf8')).program };
  }
}

/** Every pattern between slashes, and the files that make one from words: `new RegExp(…)`. */
export function writtenPatterns(): { readonly patterns: readonly Pattern[]; readonly making: ReadonlySet<string> } {
  const patterns: Pattern[] = [];
  const making = new Set<string>();
  for (const { file, program } of programs()) {
    const made = ({ callee }: { readonly callee: ESTree.Expression }) => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') making.add(file);
    };
    new Visitor({
      Literal(node) {
        if ('regex' in node) patterns.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: made,
      CallExpression: made,
    }).visit(program);
  }
  return { patterns, making };
}

/** The patterns that these files make as they are loaded, and as they are put to `use`. */
export async function madePatterns(files: Iterable<string>, use: () => Promise<void>): Promise<readonly Pattern[]> {
  const patterns: Pattern[] = [];
  const wanted = [...files];
  const { RegExp: Original } = globalThis;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = ''], own) {
      const made: RegExp = Reflect.construct(target, [source, flags], own);
      // One file loads another: who makes it stands on top of the stack.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const file = wanted.find((name) => caller.includes(name));
      if (file) patterns.push({ file, source: made.source, flags });
      return made;
    },
  });
  try {
    for (const file of wanted) await import(join(process.cwd(), file));
    await use();
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
}
