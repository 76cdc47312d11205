/** Small words by what they do in a clause; enough to find a noun phrase before a verb and where a clause ends. */
export const AUXILIARY: ReadonlySet<string> = words(
  `am is are was were be been being do does did don't doesn't didn't has have had having hasn't haven't hadn't isn't aren't wasn't weren't
  will would won't wouldn't can could can't cannot couldn't may might must shall should shouldn't not never 's 've 'd 're 'm`,
);

/** Forms of “be”, which make a following participle passive. */
export const BE: ReadonlySet<string> = words('am is are was were be been being get gets got');

/** Adverbs that stand between a subject and its verb, besides those in -ly. */
export const ADVERBS: ReadonlySet<string> = words(
  `also then later again once ever even just now still already since soon long often always never further once more thus therefore
  however too first last both all each instead nonetheless nevertheless meanwhile yesterday today tonight earlier initially`,
);

/** Verbs that carry another: “declined to say”, “began tweeting”, “went on to call”. */
export const CARRIERS: ReadonlySet<string> = words(
  `decline declines declined refuse refuses refused begin begins began continue continues continued try tries tried attempt attempts
  attempted seem seems seemed appear appears appeared go goes went on hasten hastened want wants wanted seek seeks sought plan plans planned
  used like likes liked come comes came out to back is`,
);

export const PREPOSITIONS: ReadonlySet<string> = words(
  `of in on at by for from with about against to into onto over under after before during since between among through until till
  within without toward towards upon via per as amid despite following than`,
);

/** Words that begin a clause of their own. */
export const CONJUNCTIONS: ReadonlySet<string> = words(
  `and or but because that when while if as though although since whereas whether where why how so unless until before after nor yet than`,
);

export const DETERMINERS: ReadonlySet<string> = words(
  `the a an this that these those his her its their our my your some many most several few all both each every any no one two three
  another other`,
);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = words(
  'he she they we i you it who which that what those some others many most nobody everyone someone',
);

export const TIME_NOUNS: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night week month year
  january february march april june july august september october november december`,
);

/** Irregular past forms that are hardly anything else. */
export const PAST: ReadonlySet<string> = words(
  'became began came drew fell flew gave got grew held kept knew left led lost made met ran sat saw sent stood took went won wrote brought',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
