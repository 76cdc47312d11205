import { readSource } from '../../../src/cli/tools';
import { compare } from '../../../src/engine/pipeline';
import { ENGLISH } from '../../../src/languages/en/lexicon';
import { beyondLimits, MAX_CHARACTERS } from '../../../src/sources/accept';
import { heavyTexts, turned } from './heavy';
import { hostilePages } from './pages';

/** Does with a text, by its name, what the reader would, at the limit of what it takes. */
export function compareHeavy(name: string): void {
  let text = heavyTexts(1)[name]?.().slice(0, MAX_CHARACTERS) ?? '';
  while (beyondLimits(text)) text = text.slice(0, 0.98 * text.length);
  compare({ text }, { text: turned(text) }, {}, ENGLISH);
}

/** Reads a page of about ten megabytes, by its name, and compares it with itself unless it is refused. */
export async function comparePage(name: string): Promise<void> {
  const html = hostilePages(1)[name]?.() ?? '';
  const read = await readSource(new TextEncoder().encode(html), 'page.html');
  if (read.ok) compare(read.source, read.source, {}, ENGLISH);
}
