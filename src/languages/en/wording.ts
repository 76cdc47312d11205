import type { Auxiliary, EditTag } from '../edit-tags';
import { GROUPS } from './countries';

/*
 * What the comparison of wording asks of English words: which of them carry a change of meaning, and which are only how it
 * is said. Collected for this project from general English.
 */

const words = (list: string): readonly string[] => list.split(/\s+/);

/** The tags of {@link EditTag} that tell how an edit changes what is said, each with its words. */
export const WORDING_TAGS: Readonly<Partial<Record<EditTag, Iterable<string>>>> = {
  'coordinating-conjunction': words('and or but nor yet'),
  clitic: words("'s 're 've 'll 'd 'm n't"),
  acronym: words('us'),
  'possessive-clitic': words("'s '"),
  'possessive-preposition': words('of'),
  'temporal-preposition': words('on in at by'),
  'clause-opener': words('to that'),
  light: words('longer going able'),
  'negation-complement': words('longer'),
  restrictive: words('only just merely simply'),
  'negative-polarity': words('any anyone anybody anything'),
  'negating-verb': words(
    `deny denies denied denying lack lacks lacked lacking refuse refuses refused refusing reject rejects rejected rejecting
    rules-out ruled-out ruling-out`,
  ),
  'negating-before-infinitive': words('fail fails failed failing unable decline declines declined declining unwilling'),
  'clause-hedge': words('appear appears appeared'),
  'contrastive-hedge': words(
    `should ought must shall clear clearly obvious obviously plainly evident evidently certain sure really actually truly
    indeed`,
  ),
  'ambiguous-month': words('may march'),
  'tense-particle': words("will would to 'll 's 've 'd 're"),
  'future-auxiliary': words("will would shall 'll"),
  'do-support': words('do does did doing done'),
  copula: words('is are was were be been being'),
  amount: words(
    `some many most all few several half both dozen dozens hundreds thousands millions billions scores numerous countless`,
  ),
  'number-noun': words('hundred thousand million millions billion billions trillion dozen'),
  'weak-degree': words('some few several many more less even only complete total'),
  'speech-act-noun': words(
    `statement statements allegation allegations claim claims remark remarks comment comments assertion assertions
    accusation accusations announcement announcements warning warnings`,
  ),
  reply: words(
    `reply replies replied replying respond responds responded responding response answer answers answered answering`,
  ),
  'group-name': GROUPS.keys(),
  'group-noun': [...GROUPS.values()].flat(),
  'place-noun': words('country nation state republic kingdom city town capital village'),
  'person-noun': words('man woman mother father son daughter wife husband brother sister friend'),
};

/** The tags that the ending of a word tells. */
export const ENDING_TAGS: readonly (readonly [EditTag, (key: string) => boolean])[] = [
  ['ing-form', (key) => key.endsWith('ing')],
  ['ed-form', (key) => key.endsWith('ed')],
  ['ly-form', (key) => key.endsWith('ly')],
  ['noun-ending', (key) => /(?:ments?|ions?|ness|ance|ence|er|ers|or|ors)$/.test(key)],
];

const FORMS = {
  be: 'am:is is are:is was were:was be been being',
  have: 'has have:has had having',
  do: 'do:does does did doing done',
};
const CLITICS = { be: "'s:is 're:is", have: "'ve:has" };

/** Forms of the auxiliaries; those that differ in person or number alone have one time. */
const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map(
  [FORMS, CLITICS].flatMap((lists) =>
    Object.entries(lists).flatMap(([verb, list]) =>
      list.split(' ').map((entry) => {
        const [form = '', time = form] = entry.split(':');
        return [form, { verb, time }] as const;
      }),
    ),
  ),
);

/** What a word is as a form of “be”, “have” or “do”; null for other words. */
export function auxiliaryOf(key: string): Auxiliary | null {
  return AUXILIARIES.get(key) ?? null;
}

/** A word without contraction: “didn't” → “did not”, “cannot” → “can not”. */
export function expanded(key: string): string {
  if (key === 'cannot' || key === "can't") return 'can not';
  if (key === "won't") return 'will not';
  return key.replace(/n't$/, ' not').trim();
}
