import { WORD_CLASSES, type WordClass } from '../lexeme';

/** The closed classes of English words. A word may be of several: “that” points, joins and stands for a noun. */
const CLASSES: Readonly<Record<WordClass, string>> = {
  determiner: `a an the this that these those some any each every no all both either neither another other others such
    several many much few little more most own which what one`,
  possessive: `my your his her its our their whose of 's '`,
  preposition: `of in on at to for by with from into onto over under during through throughout within without about
    against between among amid across after before since until till up down upon toward towards per as like via near off
    out around above below beyond despite concerning regarding according along behind inside outside past than`,
  pronoun: `i me you he him she her it we us they them who whom which that this these those himself herself itself
    themselves one ones someone anyone everyone something anything everything there here so such`,
  auxiliary: `am is are was were be been being do does did done doing have has had having 's 've 're 'd 'm 'll`,
  modal: `will would shall should can could may might must ought to going 'll 'd wo ca won't can't cannot`,
  conjunction: `and or but nor yet so because since as while whereas although though if unless whether that when
    where after before until once than however therefore thus also moreover meanwhile too besides & plus then hence`,
  negation: `no not never none nobody nothing neither nor without cannot n't can't don't doesn't didn't isn't aren't
    wasn't weren't won't wouldn't hasn't haven't hadn't couldn't shouldn't`,
};

const MASKS: ReadonlyMap<string, number> = WORD_CLASSES.reduce((masks, name, bit) => {
  for (const word of CLASSES[name].split(/\s+/)) masks.set(word, (masks.get(word) ?? 0) | (1 << bit));
  return masks;
}, new Map<string, number>());

/** The closed classes that a word key is of, one bit each in the order of {@link WORD_CLASSES}; 0 for other words. */
export function classesOf(key: string): number {
  return MASKS.get(key) ?? 0;
}
