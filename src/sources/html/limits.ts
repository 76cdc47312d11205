import { MAX_ATTRIBUTES, MAX_TAGS } from '../../model/limits';
import { beyond } from '../accept';

/** Whether a page has too many tags or attributes to be parsed: in words that follow its name, null where it has not. */
export function beyondTags(html: string): string | null {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  return tags > MAX_TAGS ? beyond(tags, 'tags', MAX_TAGS) : beyondAttributes(html);
}

/** Whether one tag, of HTML or XML, has too many attributes to be parsed. */
export function beyondAttributes(html: string): string | null {
  const attributes = mostAttributes(html);
  return attributes > MAX_ATTRIBUTES ? beyond(attributes, 'attributes in one tag', MAX_ATTRIBUTES) : null;
}

/** As many attributes as any tag has, at most; in one pass, as what is counted may be made to break what counts. */
function mostAttributes(html: string): number {
  let most = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const name = /^<([a-z]+)/i.exec(html.slice(at, at + 8))?.[1]?.toLowerCase();
    if (!name) {
      at += 1;
      continue;
    }
    const tag = readTag(html, at);
    most = Math.max(most, tag.spaces);
    // A script may say `a <b` and mean no tag.
    at = name === 'script' || name === 'style' ? endOfScript(html, tag.end) : tag.end;
  }
  return most;
}

/** Where a tag ends, and how often there is white space, or a slash, in it that no quotation marks hold: they do behind “=” alone. */
function readTag(html: string, start: number): { readonly end: number; readonly spaces: number } {
  let [spaces, quote, before, last] = [0, '', '', ''];
  for (let at = start; at < html.length; at++) {
    const letter = html[at] as string;
    const isSpace = letter <= ' ' || letter === '/';
    if (quote) {
      if (letter === quote) quote = '';
    } else if (letter === '>') return { end: at, spaces };
    else if (before === '=' && (letter === '"' || letter === "'")) quote = letter;
    else if (isSpace && !(last <= ' ' || last === '/')) spaces += 1;
    if (!isSpace) before = letter;
    last = letter;
  }
  return { end: html.length, spaces };
}

function endOfScript(html: string, from: number): number {
  const end = /<\/(?:script|style)/gi;
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
