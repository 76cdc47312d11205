import { type WordRules, words } from '../rules';

/** What is known of Dutch. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`aan al als bij dan dat de der deze die dit door dus een en er geen had hebben heeft hem het hier hij hoe hun ik in is je kan maar
    me meer men met mij na naar niet nog nu of om omdat onder ons ook op over te tegen toch toen tot u uit van veel voor was wat we wel
    werd wie wij wordt worden zal ze zich zij zijn zo zou`),
  stemmer: 'dutch',
  abbreviations: words('dhr mevr mw dr prof ir ing mr drs bijv o.a d.w.z m.b.t i.v.m o.l.v t.a.v nr blz art ca jl'),
  mayEnd: words('enz e.d n.v b.v'),
};
