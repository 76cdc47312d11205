import { IGNORABLE } from '../../projections/ignore';
import { type Focus, firstFocus } from './focus';
import { FIRST_LOOK, type Look, SHAPES, TABS } from './look';
import { DIFFERENCE_KINDS, OBSERVATION_KINDS } from './says';
import type { View } from './view';

/** Where the reader is: what a copied address, a reload and the back button bring back. */
interface Place {
  readonly look: Look;
  readonly focus: Focus | null;
}

/** The place as the part of an address after `#`, without what is as it is at first; `''` for the first place of all. */
export function toAddress(view: View, { look, focus }: Place): string {
  const parts: readonly (readonly [name: string, value: string, first: string])[] = [
    ['view', look.shape, FIRST_LOOK.shape],
    ['order', look.order, FIRST_LOOK.order],
    ['tab', look.tab, FIRST_LOOK.tab],
    ['only', look.only ? 'differences' : '', ''],
    ['kinds', look.kinds.join(), ''],
    ['without', look.ignoring.join(), ''],
    ['framing', look.framing.join(), ''],
    ['unsure', look.unsure ? 'shown' : '', ''],
    ['at', focusWords(focus), focusWords(firstFocus(view))],
  ];
  return parts.flatMap(([name, value, first]) => (value === first ? [] : [`${name}=${value}`])).join('&');
}

/** The place that an address means. What it names that is not there is left as it is at first. */
export function fromAddress(view: View, address: string): Place {
  const asked = new URLSearchParams(address.replace(/^#/, ''));
  const list = <T extends string>(name: string, known: readonly T[]) =>
    known.filter((each) => asked.get(name)?.split(',').includes(each));
  const one = <T extends string>(name: string, known: readonly T[], first: T) => list(name, known)[0] ?? first;
  return {
    look: {
      shape: one('view', SHAPES, FIRST_LOOK.shape),
      order: one('order', ['a', 'b'], FIRST_LOOK.order),
      tab: one('tab', TABS, FIRST_LOOK.tab),
      only: asked.get('only') === 'differences',
      kinds: list('kinds', DIFFERENCE_KINDS),
      ignoring: list('without', IGNORABLE),
      framing: list('framing', OBSERVATION_KINDS),
      unsure: asked.get('unsure') === 'shown',
    },
    focus: readFocus(view, asked.get('at')),
  };
}

/** `a14.l3.2`: sentence, passage, difference; `a14..o5` an observation; `none`. */
function focusWords(focus: Focus | null): string {
  if (!focus) return 'none';
  const { sentence, link, edit, observation } = focus;
  return [sentence, link?.id ?? '', edit ?? '', observation?.id ?? ''].join('.').replace(/\.+$/, '');
}

function readFocus(view: View, words: string | null): Focus | null {
  if (words === 'none') return null;
  const [sentence = '', linkId = '', edit = '', observationId = ''] = (words ?? '').split('.');
  const found = view.sentences.get(sentence);
  if (!found) return firstFocus(view);
  const link = view.linkById.get(linkId);
  const here = link?.[found.side].includes(sentence) ? link : (linkId && view.links.get(sentence)?.[0]) || null;
  return {
    side: found.side,
    sentence,
    link: here,
    edit: here && edit !== '' && here.edits[Number(edit)] ? Number(edit) : null,
    observation: view.observationById.get(observationId) ?? null,
    moves: 'both',
  };
}
