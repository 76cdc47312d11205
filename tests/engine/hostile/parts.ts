import { compare } from '../../../src/engine/pipeline';
import { MAX_CHARACTERS } from '../../../src/model/limits';
import { beyondLimits } from '../../../src/sources/accept';
import { readSource } from '../../../src/sources/file';
import { RESOURCES } from '../resources';
import { heavyTexts, turned } from './heavy';
import { hostilePages } from './pages';

/** Does with a text, by its name, what the reader would, at the limit of what it takes. */
export async function compareHeavy(name: string): Promise<void> {
  let text = heavyTexts(1)[name]?.().slice(0, MAX_CHARACTERS) ?? '';
  while (beyondLimits(text)) text = text.slice(0, 0.98 * text.length);
  await compare({ text }, { text: turned(text) }, {}, RESOURCES);
}

/** Reads a page of about ten megabytes, by its name, and compares it with itself unless it is refused. */
export async function comparePage(name: string): Promise<void> {
  const html = hostilePages(1)[name]?.() ?? '';
  const read = await readSource(new TextEncoder().encode(html), 'page.html');
  if (read.ok) await compare(read.source, read.source, {}, RESOURCES);
}
