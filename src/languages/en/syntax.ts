import type { ClauseTag, EndingTag } from '../word-tags';

/** Small words by what they do around a verb of saying and what is said. Written for this project, from general English grammar. */
export const SYNTAX = {
  'infinitive-marker': words('to'),
  complementizer: words('that'),
  coordinator: words('and but yet so'),
  copulative: words('and'),
  'verb-coordinator': words('and but'),
  'linking-word': words('and but also then'),
  subordinator: words('although though while whereas when after before as if since because by in'),
  concessive: words('while although though whereas'),
  'supplementary-relative': words('which who as'),
  supplement: words('who which as while when after before according'),
  'relative-pronoun': words('which who that'),
  'free-relative': words('what'),
  'definite-article': words('the'),
  'indefinite-article': words('a an'),
  'indefinite-determiner': words('a an another any no every each such some'),
  'possessive-determiner': words('his her their its my our your'),
  'nominative-pronoun': words('he she it they we i you who'),
  'discourse-deictic': words('this that it'),
  'unresolved-pronoun': words('i they we it which that this those these who some others'),
  'absolute-preposition': words('with'),
  'agentive-preposition': words('by'),
  'genitive-preposition': words('of'),
  'author-preposition': words('by from of'),
  'noun-complement': words('of by against'),
  postmodifier: words('of for at'),
  'locative-preposition': words('in of against on'),
  'time-preposition': words('on'),
  'time-modifier': words('last this'),
  'time-adverb': words('then'),
  'quotation-adjunct': words('with in on by for of because that'),
  'verb-particle': words('out of for on about against to that as with at off'),
  'complement-opener': words('to about of how why what whether if'),
  'before-plain-form': words('they we i you who that to some many most people officials'),
  'third-person-singular': words('says tells writes adds argues insists thinks believes suggests knows'),
} satisfies Record<ClauseTag, readonly string[]>;

/** What the ending of a word tells of it. */
export const ENDINGS: readonly (readonly [EndingTag, (key: string) => boolean])[] = [
  ['adverb-ending', (key) => key.length >= 4 && key.endsWith('ly')],
  ['past-ending', (key) => key.length >= 3 && key.endsWith('ed') && !key.endsWith('eed')],
  ['ing-ending', (key) => key.endsWith('ing')],
  ['plural-ending', (key) => key.endsWith('s')],
  ['possessive-ending', (key) => key.endsWith("'s") || key.endsWith("'")],
];

function words(list: string): readonly string[] {
  return list.split(' ');
}
