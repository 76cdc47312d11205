import type { Side } from '../../model/report';
import type { Content } from '../content';
import type { ToldHighlight } from '../differs';
import { DIFFERS, reportOf, starredWords } from '../words';
import { languageTag } from '../xml';
import { escaped, theirs } from './escape';

/** Page one: what differs before all else, A’s wording beside B’s, each with the number that its words have in the table. */
export function whatDiffers(content: Content): string {
  const { told } = content;
  if (told.length === 0) return '';
  return `<section class="differs"><h2>${DIFFERS}</h2>\n<ol>\n${told.map((own) => item(own, content)).join('\n')}\n</ol></section>`;
}

function item(own: ToldHighlight, content: Content): string {
  const { number, highlight, facts, row } = own;
  const shown =
    row === null ? `${number}` : `<a href="#passage-${row}" aria-label="${number}, to its passage">${number}</a>`;
  const says = [highlight.says, facts, starredWords(own)].filter(Boolean).map(theirs).join(' · ');
  return `<li id="differs-${number}" value="${number}"><span class="number">${shown}</span>
${wording(own, 'a', content)}
${wording(own, 'b', content)}
<p class="says">${says}</p></li>`;
}

function wording({ words }: ToldHighlight, side: Side, { comparison }: Content): string {
  const label = `<b class="side">${side.toUpperCase()}</b>`;
  const runs = words[side];
  if (runs.length === 0) return `<p class="${side} nowhere">${label} nowhere</p>`;
  const text = runs.map(({ text: own, isTold }) => (isTold ? `<b>${escaped(own)}</b>` : escaped(own))).join('');
  const language = languageTag(reportOf(comparison, side).language);
  return `<p class="${side}">${label} <bdi lang="${language}">${text}</bdi></p>`;
}
