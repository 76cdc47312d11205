import { type WordRules, words } from '../rules';

/** What is known of Danish. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`af alle at blev blive da de dem den der deres det dette dig din du efter eller en end er et for fra før ham han hans har havde
    hende hun hvad hvis hvor i ikke ind ingen jeg kan kom kunne man med meget men mig min når nogen nogle nu og også om op os over på
    sig sin skal skulle som sådan til ud under var ved vi vil ville være været`),
  stemmer: 'danish',
  abbreviations: words('dr prof bl.a f.eks dvs m.m osv ca kl nr'),
  ordinalStop: true,
};
