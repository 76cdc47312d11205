import { MARKS } from '../../../projections/highlights';
import { IGNORABLE } from '../../../projections/ignore';
import { DIFFERENCE_KINDS, OBSERVATION_KINDS } from '../labels';
import type { ComparisonIndex } from './comparison-index';
import { type Focus, firstFocus, focusReducer } from './focus';
import { type DifferenceFilter, FIRST_SETTINGS, LAYOUTS, TABS, type TabName, type ViewSettings } from './view-settings';

/** Where the reader is: what a copied address, a reload and the back button bring back. */
export interface Place {
  readonly settings: ViewSettings;
  readonly filter: DifferenceFilter;
  readonly focus: Focus | null;
}

/** The place as the part of an address after `#`, without what is as it is at first; `''` for the first place of all. */
export function toAddress(index: ComparisonIndex, { settings, filter, focus }: Place): string {
  const parts: readonly (readonly [name: string, value: string, first: string])[] = [
    ['view', settings.layout, FIRST_SETTINGS.layout],
    ['order', settings.order, FIRST_SETTINGS.order],
    ['tab', settings.tab, firstTab(index)],
    ['marks', settings.marks, FIRST_SETTINGS.marks],
    ['only', settings.onlyDifferences ? 'differences' : '', ''],
    ['kinds', filter.kinds.join(), ''],
    ['without', filter.ignoring.join(), ''],
    ['framing', settings.framing.join(), ''],
    ['unsure', settings.unsure ? 'shown' : '', ''],
    ['at', focusWords(focus), focusWords(firstFocus(index))],
  ];
  return parts.flatMap(([name, value, first]) => (value === first ? [] : [`${name}=${value}`])).join('&');
}

/** The place that an address means. What it names that is not there is left as it is at first. */
export function fromAddress(index: ComparisonIndex, fragment: string): Place {
  const asked = new URLSearchParams(fragment);
  const list = <T extends string>(name: string, known: readonly T[]) =>
    known.filter((each) => asked.get(name)?.split(',').includes(each));
  const one = <T extends string>(name: string, known: readonly T[], first: T) => list(name, known)[0] ?? first;
  return {
    settings: {
      layout: one('view', LAYOUTS, FIRST_SETTINGS.layout),
      order: one('order', ['a', 'b'], FIRST_SETTINGS.order),
      tab: readTab(index, asked.get('tab')),
      marks: one('marks', MARKS, FIRST_SETTINGS.marks),
      onlyDifferences: asked.get('only') === 'differences',
      framing: list('framing', OBSERVATION_KINDS),
      unsure: asked.get('unsure') === 'shown',
    },
    filter: { kinds: list('kinds', DIFFERENCE_KINDS), ignoring: list('without', IGNORABLE) },
    focus: readFocus(index, asked.get('at') ?? named(index, asked)),
  };
}

/** Whether an address names what is in focus, and not only how the screen is set. */
export function namesPlace(fragment: string): boolean {
  const asked = new URLSearchParams(fragment);
  return asked.has('at') || [...asked.keys()].some((name) => /^h\d+$/.test(name));
}

/** What differs; where the comparison is older than highlights, all differences. */
function firstTab({ comparison }: ComparisonIndex): TabName {
  return comparison.highlights ? FIRST_SETTINGS.tab : 'differences';
}

/** What earlier versions listed as framing stands among all differences. */
function readTab(index: ComparisonIndex, asked: string | null): TabName {
  if (asked === 'framing') return 'differences';
  return TABS.find((name) => name === asked) ?? firstTab(index);
}

/** `a14.l3.2`: sentence, passage, difference; `a14..o5` an observation; `a14....h2` a highlight; `none`. */
function focusWords(focus: Focus | null): string {
  if (!focus) return 'none';
  const { sentence, link, edit, observation, highlight } = focus;
  return [sentence, link?.id ?? '', edit ?? '', observation?.id ?? '', highlight ?? '']
    .join('.')
    .replace(/(?<!\.)\.+$/, '');
}

/** `#h3` alone names a highlight. */
function named(index: ComparisonIndex, asked: URLSearchParams): string | null {
  return [...asked.keys()].find((name) => index.highlightById.has(name)) ?? null;
}

function readFocus(index: ComparisonIndex, words: string | null): Focus | null {
  if (words === 'none') return null;
  if (words && index.highlightById.has(words)) return focusReducer(index, null, { type: 'highlight', id: words });
  const [sentence = '', linkId = '', edit = '', observationId = '', highlight = ''] = (words ?? '').split('.');
  const found = index.sentences.get(sentence);
  if (!found) return firstFocus(index);
  const link = index.linkById.get(linkId);
  const here = link?.[found.side].includes(sentence) ? link : (linkId && index.links.get(sentence)?.[0]) || null;
  return {
    side: found.side,
    sentence,
    link: here,
    edit: here && edit !== '' && here.edits[Number(edit)] ? Number(edit) : null,
    observation: index.observationById.get(observationId) ?? null,
    highlight: index.highlightById.has(highlight) ? highlight : null,
    moves: 'both',
  };
}
