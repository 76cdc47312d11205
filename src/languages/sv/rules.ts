import { type WordRules, words } from '../rules';

/** What is known of Swedish. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`alla allt att av blev bli blir de dem den denna deras dess det detta dig din du där då efter ej eller en er ett från för före ha
    hade han hans har henne hennes hon hur i icke in ingen inte inom jag kan kunde man med mellan men mer mig min mot mycket ni nu någon
    något några när och också om oss på sedan sig sin sina själv ska skulle som så till under upp ut utan vad var vara varit vi vid vilken
    vill`),
  stemmer: 'swedish',
  abbreviations: words('dr prof bl.a t.ex d.v.s m.m o.s.v ca kl nr s.k'),
};
