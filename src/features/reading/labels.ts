import {
  DIFFERENCE_NAMES,
  differenceName,
  HIGHLIGHT_NAMES,
  nameIn,
  OBSERVATION_NAMES,
  observationName,
} from '../../messages/kind-names';
import type { Link } from '../../model/link';
import { lookUp } from '../../model/look-up';
import type { ObservationKind } from '../../model/observation';
import type { Report, Side } from '../../model/report';
import { surenessOf } from '../../model/sureness';
import { type DifferenceKind, kindsOf } from '../../projections/difference-filter';
import type { Difference } from '../../projections/differences';
import type { Ignorable } from '../../projections/ignore';
import { HIGHLIGHT } from '../../review/reviewed';
import type { Layout, TabName } from './store/view-settings';

export const DIFFERENCE_KINDS = Object.keys(DIFFERENCE_NAMES) as readonly DifferenceKind[];

/** What a reader may leave out of sight, as a reader would call it. */
const IGNORED: Record<Ignorable, string> = {
  case: 'capitals',
  punctuation: 'punctuation',
  spelling: 'spelling',
  function: 'small words',
  form: 'word form',
  tense: 'tense',
};

export function ignorableName(name: Ignorable): string {
  return IGNORED[name];
}

export const OBSERVATION_KINDS = Object.keys(OBSERVATION_NAMES) as readonly ObservationKind[];

export function observationWords(kind: ObservationKind): string {
  return observationName(kind);
}

/** What a finding is on, as a reader would call it: “what differs: wording”, “an observation: Names”. */
export function findingName(rule: string): string {
  const name = ruleName(rule);
  if (rule.startsWith(HIGHLIGHT)) return name ? `what differs: ${name.toLowerCase()}` : 'what differs';
  return name ? `an observation: ${name}` : 'a difference in wording';
}

/** The kind of highlight or observation that a rule is of; null for any other. */
export function ruleName(rule: string): string | null {
  if (rule.startsWith(HIGHLIGHT)) return lookUp(HIGHLIGHT_NAMES, rule.slice(HIGHLIGHT.length)) ?? null;
  // A rule is called by its kind first: `cue-verb/claim-vs-say`.
  const kind = OBSERVATION_KINDS.find((each) => rule.startsWith(`${each}/`));
  return kind ? observationWords(kind) : null;
}

export function kindName(kind: DifferenceKind): string {
  return differenceName(kind);
}

/** What spoke for a link, as a reader would call it. */
const FEATURES: Readonly<Record<string, string>> = {
  'shared-words': 'words in common',
  'weight-of-shared-words': 'rare words in common',
  'shared-verbs': 'verbs in common',
  'shared-names': 'names in common',
  'shared-numbers': 'numbers in common',
  'words-said-seldom': 'words that each report says here and hardly elsewhere',
  'shared-rare-pairs': 'words that stand together only here',
  'longest-shared-run': 'words in the same order',
  'shared-quoted-words': 'words that both quote',
  'headline-or-lede': 'headline or opening',
  position: 'in the same part of the report',
  'same-speaker': 'the same person speaks',
  'told-around': 'their words stand in the other or beside it',
  'likeness-in-use': 'words of like meaning',
  'answered-in-meaning': 'what one says the other answers, by meaning',
  neighbours: 'their neighbours match too',
  'told-in-several': 'one tells in several sentences what the other tells in one',
  'rank-among-rivals': 'nothing else comes as near',
  // In comparisons that were saved by earlier versions.
  'shared-word-pairs': 'words in the same order',
  'coverage-of-the-longer': 'most of the words of both',
  'coverage-by-length': 'many words in common for their length',
  'telling-word-shared': 'the most telling word of each in common',
  'nearby-say-the-same': 'sentences nearby match too',
  'neighbours-say-the-same': 'their neighbours say the same',
  'told-in-several-too': 'the sentences beside them match too',
};

export const SIDE_NAMES: Record<Side, string> = { a: 'A', b: 'B' };

export const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
  side: 'Side by side',
  aligned: 'Aligned',
  inline: 'Inline',
};

export const TAB_NAMES: Readonly<Record<TabName, string>> = {
  differs: 'What differs',
  passage: 'This passage',
  differences: 'All differences',
  voices: 'Voices',
  facts: 'Facts',
  notes: 'Notes',
};

export function opposite(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

export function kindWords(difference: Pick<Difference, 'kind' | 'shifts'>): string {
  return kindsOf(difference).map(differenceName).join(', ');
}

/** Why words are marked on `side`, in one phrase: “another word; B has: monitor”. */
export function markWords(difference: Difference, side: Side): string {
  const other = difference[opposite(side)];
  const there = SIDE_NAMES[opposite(side)];
  if (other === '') return `${kindWords(difference)}; ${there} has no words for it`;
  return `${kindWords(difference)}; ${there} has: ${other}`;
}

export function featureWords(feature: string): string {
  return nameIn(FEATURES, feature);
}

/** How many sentences say it on each side: “one told in two”. Empty where it is one and one. */
export function shapeWords(link: Link): string {
  const [a, b] = [link.a.length, link.b.length];
  return a === 1 && b === 1 ? '' : `${numeral(a)} told in ${numeral(b)}`;
}

/** How sure a passage is, or who has linked it. */
export function sureWords(link: Link): string {
  return link.origin === 'reader' ? 'linked by you' : surenessOf(link);
}

/** The name that stands for a report where there is room for a few words only. */
export function reportName(report: Report): string {
  return report.outlet ?? report.title ?? report.author ?? `Report ${SIDE_NAMES[report.id]}`;
}

/** “A · Morning Post · 22 Nov 2023”. */
export function reportLine(report: Report): string {
  const { id, outlet, author, published } = report;
  const facts = [outlet, author, published && dateWords(published)].filter(Boolean);
  return [SIDE_NAMES[id], ...(facts.length > 0 ? facts : [reportName(report)])].join(' · ');
}

export function comparisonTitle([a, b]: readonly [Report, Report]): string {
  return `${reportName(a)} · ${reportName(b)}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

const CALENDAR = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar date in short words; what is none, as it is written. */
export function dateWords(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return CALENDAR.format(date);
}

function numeral(n: number): string {
  return ['none', 'one', 'two', 'three', 'four', 'five', 'six'][n] ?? String(n);
}
