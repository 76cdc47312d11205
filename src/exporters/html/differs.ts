import type { Side } from '../../model/report';
import type { Content } from '../content';
import type { ToldHighlight } from '../differs';
import { DIFFERS, reportOf, SIDES, toldFacts } from '../words';
import { languageTag } from '../xml';
import { escaped, theirs } from './escape';

/** Page one: what differs before all else, A’s wording beside B’s, each with the number that its words have in the table. */
export function whatDiffers(content: Content): string {
  const { told } = content;
  if (told.length === 0) return '';
  return `<section class="differs"><h2>${DIFFERS}</h2>\n<ol>\n${told.map((own) => item(own, content)).join('\n')}\n</ol></section>`;
}

function item(own: ToldHighlight, content: Content): string {
  const { number, row } = own;
  const shown =
    row === null ? `${number}` : `<a href="#passage-${row}" aria-label="${number}, to its passage">${number}</a>`;
  const sides = SIDES.filter((side) => own.words[side].length > 0);
  const says = toldFacts(own).map(theirs).join(' · ');
  return `<li id="differs-${number}" value="${number}"${sides.length < 2 ? ' class="one"' : ''}><span class="number">${shown}</span>
${sides.map((side) => wording(own, side, content)).join('\n')}
<p class="says">${says}</p></li>`;
}

function wording({ words }: ToldHighlight, side: Side, { comparison }: Content): string {
  const runs = words[side].map(({ text, as }) => (as === 'telling' ? `<b>${escaped(text)}</b>` : escaped(text)));
  const language = languageTag(reportOf(comparison, side).language);
  return `<p class="${side}"><span class="side">${side.toUpperCase()}</span> <bdi lang="${language}">${runs.join('')}</bdi></p>`;
}
