import { type WordRules, words } from '../rules';

/** What is known of Norwegian. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`alle at av ble bli da de deg dei dem den der deres det dette du eller en er et etter for fra før ha hadde han hans har hun hva hvis
    hvor i ikke ingen jeg kan kunne man med meg men mot nå når noen og også om opp oss over på seg sin skal skulle som så til ut var ved vi
    vil ville være vært`),
  stemmer: 'norwegian',
  abbreviations: words('dr prof bl.a f.eks dvs m.m osv ca kl nr'),
  ordinalStop: true,
};
