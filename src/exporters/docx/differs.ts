import type { Content } from '../content';
import type { ToldHighlight } from '../differs';
import { DIFFERS, isolated, reportOf, SIDES, toldFacts } from '../words';
import { languageTag } from '../xml';
import { paragraph, textRun } from './xml';

/** What the marks mean; nothing where there are none. */
export function legend({ differs, wanted }: Content): readonly string[] {
  if (wanted.marks === 'none') return [];
  const runs = differs.isRanked
    ? [
        textRun('Bold, one line', 'TellsA'),
        textRun(': A’s words that tell, with the number of the difference. '),
        textRun('Bold, two lines', 'TellsB'),
        textRun(': B’s. '),
        textRun('Fine line', 'HairA'),
        textRun(', '),
        textRun('dotted', 'HairB'),
        textRun(': what else differs in content.'),
      ]
    : [
        textRun('Blue, underlined straight', 'MarkA'),
        textRun(': A’s words where B has others or none. '),
        textRun('Orange, underlined wavy', 'MarkB'),
        textRun(': B’s words where A has others or none.'),
      ];
  return [paragraph('Facts', runs.join(''))];
}

/** Page one: what differs before all else; the table begins on the next. */
export function whatDiffers(content: Content): readonly string[] {
  const { told } = content;
  if (told.length === 0) return [];
  const heading = paragraph('Heading2', textRun(DIFFERS));
  return [heading, ...told.flatMap((own) => item(own, content)), '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'];
}

function item(own: ToldHighlight, { comparison }: Content): readonly string[] {
  const wordings = SIDES.filter((side) => own.words[side].length > 0).map((side, k) => {
    const letters = `<w:lang w:val="${languageTag(reportOf(comparison, side).language)}"/>`;
    const label = textRun(`${k === 0 ? `${own.number}   ` : ''}${side.toUpperCase()}  `, 'Number');
    const runs = own.words[side].map(({ text, as }) =>
      textRun(text, as === 'telling' ? `Tells${side.toUpperCase()}` : '', letters),
    );
    return paragraph('Wording', label + runs.join(''));
  });
  return [...wordings, paragraph('Says', textRun(toldFacts(own).map(isolated).join(' · ')))];
}
