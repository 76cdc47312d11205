import type { Gazetteer } from '../pack';
import { GROUPS, PLACES } from './countries';
import { COMBINING } from './events';
import { givenName } from './given-names';
import { ADDRESSED, ROLE_FORMS } from './roles';

/** The names of the world that are known in English, with what follows from them. */
export const GAZETTEER: Gazetteer = {
  places: PLACES,
  groups: GROUPS,
  combining: COMBINING,
  firstWords: new Set(
    [...PLACES.keys(), ...GROUPS.keys()].flatMap((name) => (name.includes(' ') ? [name.replace(/ .*/, '')] : [])),
  ),
  groupNouns: new Set([...GROUPS.values()].flat()),
  abbreviations: new Map([
    ['eu', 'european union'],
    ['un', 'united nations'],
  ]),
  rolePhrases: new Map([
    ['prime minister', 'leader'],
    ['secretary general', 'chief'],
  ]),
  roleForms: ROLE_FORMS,
  addressed: ADDRESSED,
  givenName,
};
