import type { Lexicon } from '../../languages/pack';
import type { Quantity } from '../../model/values';
import type { Match } from './match/match';
import { isNameVariant, isNumber, type Relation } from './relation';
import { isContent } from './runs';
import { isDerived, isName, isRespelled } from './shifts/names';
import type { Word } from './words';

/** Words that answer one another, across the whole passage. */
export interface Answers {
  /** For each word of both sides those of the other. */
  readonly of: ReadonlyMap<Word, readonly Word[]>;
  /** How two different words are related; null where no dictionary says so. Being used alike is no relation: so are opposites. */
  relation(x: Word, y: Word): Relation | null;
  /** Whether a word of content of each side answers one of the other: by the matcher, or as number, date or related word. */
  meet(a: readonly Word[], b: readonly Word[]): boolean;
  /** Whether any words that answer one another so are two words, and not one in two forms. */
  differ(a: readonly Word[], b: readonly Word[]): boolean;
  /** Whether small words alone answer one another. */
  meetAsSmall(a: readonly Word[], b: readonly Word[]): boolean;
  /** Whether over half of the words of content on each side answer none of the other. */
  isRewritten(a: readonly Word[], b: readonly Word[]): boolean;
}

/** Words one above the other in a dictionary, as “cover” and “run”, are one for the other when they are used so much alike. */
const NEAR = 0.55;
/** Of a dictionary's answers no more than so many words of a side are asked for: in longer runs they are chance. */
const MOST_ASKED = 6;

export function answersOf(
  matches: readonly Match[],
  a: readonly Word[],
  b: readonly Word[],
  lexicon: Lexicon | null,
): Answers {
  const of = bothWays(matches, a, b);
  const speaking = bothWays(toldMatches(matches, a, b, lexicon), a, b);
  const relation = (x: Word, y: Word) => relationOf(x, y, lexicon);
  const answersIn = (word: Word, others: readonly Word[]) =>
    (speaking.get(word) ?? []).filter((own) => others.includes(own));
  return {
    of,
    relation,
    meet: (left, right) =>
      left.some((word) => answersIn(word, right).some((other) => isContent(word) || isContent(other))) ||
      areOfOneKind(left, right) ||
      (left.length <= MOST_ASKED &&
        right.length <= MOST_ASKED &&
        left.some(
          (word) =>
            isContent(word) &&
            right.some((other) => isContent(other) && (isAnswer(relation(word, other)) || areOnOneScale(word, other))),
        )),
    differ: (left, right) =>
      !left.some((word) => answersIn(word, right).some((other) => isContent(word) && word.code === other.code)),
    meetAsSmall: (left, right) => left.some((word) => answersIn(word, right).length > 0),
    isRewritten: (left, right) => isMostlyUnanswered(left, speaking) && isMostlyUnanswered(right, speaking),
  };
}

function bothWays(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): Map<Word, Word[]> {
  const of = new Map<Word, Word[]>();
  const add = (word: Word, other: Word) => {
    const known = of.get(word);
    if (known) known.push(other);
    else of.set(word, [other]);
  };
  for (const { a: i, b: j } of matches) {
    const [x, y] = [a[i] as Word, b[j] as Word];
    add(x, y);
    add(y, x);
  }
  return of;
}

/** Used so much alike, two words may be told of as answering one another, whatever the dictionary knows. */
const ALIKE = 0.4;
/** In passages where half of the words answer nothing. */
const ALIKE_IN_LOOSE = 0.6;

/**
 * The matches that are told of: by letters, value, dictionary or use; or by its place alone, where the words before it and after it
 * answer one another too and most of both passages does.
 */
function toldMatches(
  matches: readonly Match[],
  a: readonly Word[],
  b: readonly Word[],
  lexicon: Lexicon | null,
): Match[] {
  const wordForWord = matches.filter(({ a: i, b: j }) => isOneForTheOther(a[i] as Word, b[j] as Word, lexicon));
  const sure = new Set(wordForWord);
  const surely = bothWays(wordForWord, a, b);
  const isLoose = isMostlyUnanswered(a, surely) || isMostlyUnanswered(b, surely);
  const places = new Set(matches.map((match) => match.a * b.length + match.b));
  const meets = (i: number, j: number) => {
    if (i < 0 || j < 0) return i === j;
    if (i >= a.length || j >= b.length) return i === a.length && j === b.length;
    return places.has(i * b.length + j);
  };
  const isFramed = ({ a: i, b: j }: Match) => !isLoose && meets(i - 1, j - 1) && meets(i + 1, j + 1);
  return matches.filter((match) => {
    const [x, y] = [a[match.a] as Word, b[match.b] as Word];
    if (sure.has(match)) return true;
    if ((x.time && y.time) || (isOfAmount(x) && isOfAmount(y))) return !isLoose && areOfOneKind([x], [y]);
    if (relationOf(x, y, lexicon) === 'sibling') return !isLoose;
    if (!isContent(x) && !isContent(y)) return !isLoose;
    if (!isContent(x) || !isContent(y)) return !isLoose && !isJoint(x) && !isJoint(y);
    if (isFramed(match) || (!isLoose && isNamed(x, y))) return true;
    const alike = lexicon?.similarity(x.bare, y.bare) ?? 0;
    return !(isName(x) && isName(y)) && alike >= (isLoose ? ALIKE_IN_LOOSE : ALIKE);
  });
}

/** A small word that only joins others: it answers none that carries content, as “his” a name and “did not” a verb do. */
const isJoint = ({ function: small, negation, lexeme: { tags } }: Word): boolean =>
  small && !negation && (tags.has('preposition') || tags.has('conjunction') || tags.has('determiner'));

/** Whether letters or a dictionary tell that one word stands for the other. */
function isOneForTheOther(x: Word, y: Word, lexicon: Lexicon | null): boolean {
  if (x.code === y.code || isNameVariant(x, y) || isOneWord(x, y) || isDerived(x, y) || isRespelled(x, y)) return true;
  const relation = relationOf(x, y, lexicon);
  return (relation !== null && relation !== 'sibling') || areOnOneList(x, y);
}

/** “Does” and “doing”. */
const isOneWord = ({ lexeme: x }: Word, { lexeme: y }: Word): boolean => x.root !== null && x.root === y.root;

const areOnOneScale = ({ lexeme: x }: Word, { lexeme: y }: Word): boolean => x.scale !== null && x.scale === y.scale;

/** Words of one scale of strength, or by which somebody says something. */
function areOnOneList(x: Word, y: Word): boolean {
  return areOnOneScale(x, y) || (x.lexeme.tags.has('saying') && y.lexeme.tags.has('saying'));
}

/** A name and what news calls its bearer: “Zelensky” / “the president”. */
function isNamed(x: Word, y: Word): boolean {
  const isCalled = ({ base, capital }: Word) => !capital && (base.role !== null || base.tags.has('group-noun'));
  return (isName(x) && isCalled(y)) || (isName(y) && isCalled(x));
}

function relationOf(x: Word, y: Word, lexicon: Lexicon | null): Relation | null {
  if (x.key === y.key) return null;
  if (x.base.synsets.some((own) => y.base.synsets.includes(own))) return 'synonym';
  if (!lexicon) return null;
  const known = lexicon.relation(form(x), form(y));
  return known === 'hypernym' && lexicon.similarity(x.bare, y.bare) < NEAR ? 'related' : known;
}

/** The lexicon knows the forms that endings tell. */
const form = ({ bare, lexeme }: Word): string => (lexeme.tags.has('irregular') ? (lexeme.root ?? bare) : bare);

/** What a dictionary must say for two words that no match joins. */
const isAnswer = (relation: Relation | null): boolean =>
  relation !== null && relation !== 'sibling' && relation !== 'related';

/** A number, or a word of an amount: “tens of thousands”. */
const isOfAmount = (word: Word): boolean => isNumber(word) || (word.quantity !== null && word.time === null);

/** An amount against one of the same unit or counted thing, a time against one of the same grain, and hardly another word on either side. */
function areOfOneKind(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [amountAmong(a), amountAmong(b)];
  if (x && y) return isHardlyElse(a, isOfAmount) && isHardlyElse(b, isOfAmount) && countOne(x.quantity, y.quantity);
  const [one, other] = [a, b].map((words) => words.find(({ time }) => time !== null)?.time);
  const isOfTime = ({ time }: Word) => time !== null;
  return (
    one?.grain !== undefined && one.grain === other?.grain && isHardlyElse(a, isOfTime) && isHardlyElse(b, isOfTime)
  );
}

const amountAmong = (words: readonly Word[]): Word | undefined => words.find(isOfAmount);

const isHardlyElse = (words: readonly Word[], isOf: (word: Word) => boolean): boolean =>
  words.filter((word) => isContent(word) && !isOf(word)).length <= 1;

/** Of one unit, or counting one thing, as far as either tells. */
function countOne(x: Quantity | null, y: Quantity | null): boolean {
  if (!x || !y) return true;
  if (x.unit !== '' || y.unit !== '') return (x.unit !== '') === (y.unit !== '');
  return x.counted.length === 0 || y.counted.length === 0 || x.counted.some((own) => y.counted.includes(own));
}

function isMostlyUnanswered(words: readonly Word[], of: Answers['of']): boolean {
  const content = words.filter(isContent);
  return content.filter((word) => !of.has(word)).length * 2 > content.length;
}
