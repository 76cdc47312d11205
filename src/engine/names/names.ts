import type { Messages } from '../resources';
import { inCommon } from './across';
import type { Linked, Named } from './named';
import { findSpeakers } from './speakers';

/** Finds out which names of the two reports are of one person, place or group; none where nothing is known of names in one's language. */
export function findNames(linked: Linked, messages: Messages): Named {
  const known = linked.reports.every(({ pack }) => pack.gazetteer !== null);
  const referents: Linked['referents'] = known ? linked.referents : [[], []];
  const both = { ...linked, referents, named: inCommon(...referents) };
  return { ...both, speakers: findSpeakers(both, messages) };
}
