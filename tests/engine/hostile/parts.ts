import { compare } from '../../../src/engine/pipeline';
import type { Comparison } from '../../../src/model/comparison';
import { MAX_CHARACTERS } from '../../../src/model/limits';
import { toJson } from '../../../src/projections/saved-json';
import { beyondLimits } from '../../../src/sources/accept';
import { readSource } from '../../../src/sources/file';
import { readSaved } from '../../../src/sources/saved/read';
import { RESOURCES } from '../resources';
import { heavyTexts, turned } from './heavy';
import { hostilePages } from './pages';

/** What is checked of a comparison when its making has been measured. */
type Check = () => void;

/** Does with a text, by its name, what the reader would, at the limit of what it takes. */
export async function compareHeavy(name: string): Promise<Check> {
  let text = heavyTexts(1)[name]?.().slice(0, MAX_CHARACTERS) ?? '';
  while (beyondLimits(text)) text = text.slice(0, 0.98 * text.length);
  return readAgain(await compare({ text }, { text: turned(text) }, {}, RESOURCES));
}

/** Reads a page of about ten megabytes, by its name, and compares it with itself unless it is refused. */
export async function comparePage(name: string): Promise<Check> {
  const html = hostilePages(1)[name]?.() ?? '';
  const read = await readSource(new TextEncoder().encode(html), 'page.html');
  return read.ok ? readAgain(await compare(read.source, read.source, {}, RESOURCES)) : () => {};
}

/** @throws Error where what we save of a comparison is refused when it is read again. */
function readAgain(comparison: Comparison): Check {
  return () => {
    const read = readSaved(new TextEncoder().encode(toJson(comparison)));
    if (!read.ok) throw new Error(`The saved file ${read.says}`);
  };
}
