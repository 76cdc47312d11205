/** Runs, their properties and their words, and the marks of what is not shown: hidden, or struck through. */
const PARTS = /<(\/?)w:(r|rPr|pPr|t|vanish|strike|dstrike)((?:\s[^<>]*)?\/?)>/g;

/**
 * The main part of a Word file (WordprocessingML) without the words that Word hides or strikes through: whoever wrote them took them back.
 */
export function withoutHidden(xml: string): string {
  let shown = '';
  let at = 0;
  // Runs stand inside each other where one holds a text box. Of each: whether it is hidden.
  const runs: boolean[] = [];
  let [inRun, inParagraph] = [0, 0];
  for (const { index, 0: tag, 1: closes, 2: name, 3: rest = '' } of xml.matchAll(PARTS)) {
    const isEmpty = rest.endsWith('/');
    const step = closes ? -1 : isEmpty ? 0 : 1;
    if (name === 'r') {
      if (step > 0) runs.push(false);
      else if (step < 0) runs.pop();
    } else if (name === 'rPr') inRun += step;
    else if (name === 'pPr') inParagraph += step;
    else if (name === 't') {
      if (index < at || step <= 0 || !runs.at(-1)) continue;
      const end = xml.indexOf('</w:t>', index);
      if (end < 0) break;
      shown += xml.slice(at, index + tag.length);
      at = end;
    } else if (inRun > 0 && inParagraph <= 0 && runs.length > 0 && !/w:val="(?:0|false|off|none)"/.test(rest))
      runs[runs.length - 1] = true;
  }
  return shown + xml.slice(at);
}
