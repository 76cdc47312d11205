import { part } from './xml';

/** One style: its kind and id, the name that Word shows, what it is based on, and its properties. */
function style(kind: 'paragraph' | 'character' | 'table', id: string, name: string, based: string, properties: string) {
  const parent = based && `<w:basedOn w:val="${based}"/>`;
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="${kind}"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${parent}<w:qFormat/>${properties}</w:style>`;
}

const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const letters = (size: number, more = '') => `<w:rPr>${more}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
const GREY = '<w:color w:val="5F5B53"/>';
const SANS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>';
const line = (side: string, size = 4, colour = 'BFB9AD') =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

/** Words that tell, the number that ties both sides, and the hair line under what else differs. */
function telling(side: 'A' | 'B', colour: string, underline: string, hair: string): readonly string[] {
  const ink = `<w:color w:val="${colour}"/>`;
  return [
    style(
      'character',
      `Tells${side}`,
      `Tells ${side}`,
      '',
      `<w:rPr><w:b/>${ink}<w:u w:val="${underline}" w:color="${colour}"/></w:rPr>`,
    ),
    style(
      'character',
      `Rank${side}`,
      `Rank ${side}`,
      '',
      `<w:rPr>${SANS}<w:b/>${ink}<w:vertAlign w:val="superscript"/></w:rPr>`,
    ),
    style('character', `Hair${side}`, `Hair ${side}`, '', `<w:rPr><w:u w:val="${hair}" w:color="A9A294"/></w:rPr>`),
  ];
}

/** The look of the document, all of it in styles that can be changed in Word. Marks differ in their line as well as in colour. */
export const STYLES = part(
  'styles',
  [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    style('paragraph', 'Normal', 'Normal', '', ''),
    style('paragraph', 'Title', 'Title', 'Normal', `<w:pPr>${spacing(0, 160)}</w:pPr>${letters(36, '<w:b/>')}`),
    style(
      'paragraph',
      'Heading1',
      'heading 1',
      'Normal',
      `<w:pPr><w:keepNext/>${spacing(200, 40)}<w:outlineLvl w:val="0"/></w:pPr>${letters(28, '<w:b/>')}`,
    ),
    style(
      'paragraph',
      'Heading2',
      'heading 2',
      'Normal',
      `<w:pPr><w:keepNext/>${spacing(280, 60)}<w:outlineLvl w:val="1"/></w:pPr>${letters(25, '<w:b/>')}`,
    ),
    style(
      'paragraph',
      'Heading3',
      'heading 3',
      'Normal',
      `<w:pPr><w:keepNext/>${spacing(160, 40)}<w:outlineLvl w:val="2"/></w:pPr>${letters(22, '<w:b/>')}`,
    ),
    style('paragraph', 'Facts', 'Facts', 'Normal', `<w:pPr>${spacing(0, 100)}</w:pPr>${letters(17, SANS + GREY)}`),
    style('paragraph', 'Summary', 'Summary', 'Normal', `<w:pPr>${spacing(240, 40)}</w:pPr>${letters(20, SANS)}`),
    style('paragraph', 'Passage', 'Passage', 'Normal', `<w:pPr>${spacing(60, 60)}</w:pPr>`),
    style('paragraph', 'PassageTitle', 'Passage Title', 'Passage', letters(23, '<w:b/>')),
    style('paragraph', 'Side', 'Side', 'Normal', `<w:pPr>${spacing(40, 40)}</w:pPr>${letters(19, `${SANS}<w:b/>`)}`),
    style(
      'paragraph',
      'Between',
      'Between',
      'Normal',
      `<w:pPr>${spacing(60, 0)}<w:jc w:val="center"/></w:pPr>${letters(16, SANS + GREY)}`,
    ),
    style('paragraph', 'Nowhere', 'Nowhere', 'Normal', `<w:pPr>${spacing(60, 60)}</w:pPr>${letters(17, SANS + GREY)}`),
    style(
      'paragraph',
      'Said',
      'Said',
      'Normal',
      `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>${spacing(20, 20)}</w:pPr>${letters(17, SANS + GREY)}`,
    ),
    style(
      'paragraph',
      'ListBullet',
      'List Bullet',
      'Normal',
      `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 40)}</w:pPr>`,
    ),
    style('paragraph', 'Wording', 'Wording', 'Normal', `<w:pPr><w:keepNext/>${spacing(0, 20)}</w:pPr>`),
    style('paragraph', 'Says', 'Says', 'Normal', `<w:pPr>${spacing(0, 110)}</w:pPr>${letters(16, SANS + GREY)}`),
    style(
      'paragraph',
      'NoteOn',
      'Note On',
      'Normal',
      `<w:pPr><w:keepNext/>${spacing(120, 20)}</w:pPr>${letters(18, SANS)}`,
    ),
    style(
      'paragraph',
      'Footer',
      'footer',
      'Normal',
      `<w:pPr><w:jc w:val="center"/></w:pPr>${letters(16, SANS + GREY)}`,
    ),
    style('paragraph', 'CommentText', 'annotation text', 'Normal', `<w:pPr>${spacing(0, 60)}</w:pPr>${letters(20)}`),
    style('character', 'CommentReference', 'annotation reference', '', letters(16)),
    style(
      'character',
      'MarkA',
      'Mark A',
      '',
      '<w:rPr><w:color w:val="123F7C"/><w:u w:val="single" w:color="123F7C"/><w:shd w:val="clear" w:color="auto" w:fill="D6E6FB"/></w:rPr>',
    ),
    style(
      'character',
      'MarkB',
      'Mark B',
      '',
      '<w:rPr><w:color w:val="7A3205"/><w:u w:val="wave" w:color="7A3205"/><w:shd w:val="clear" w:color="auto" w:fill="FBE2CF"/></w:rPr>',
    ),
    ...telling('A', '123F7C', 'single', 'single'),
    ...telling('B', '7A3205', 'double', 'dotted'),
    style('character', 'Number', 'Number', '', letters(18, `${SANS}<w:b/>`)),
    style('character', 'Kinds', 'Kinds', '', '<w:rPr><w:i/></w:rPr>'),
    style(
      'table',
      'Passages',
      'Passages',
      '',
      `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => line(side)).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="110" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    ),
  ].join(''),
);
