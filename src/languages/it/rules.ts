import { type WordRules, words } from '../rules';

/** What is known of Italian. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`a ad ai al alla alle anche avere c che chi ci come con contro cui da dai dal dalla dalle de degli dei del della delle dello di dopo e
    è ed era erano fra gli ha hanno i il in io l la le lo loro ma mentre mi nei nel nella nelle noi non nostro o ogni per però più poi
    prima quale quando quanto quella quello questa questo se si sia sono stata stato su sua sui sul sulla suo suoi tra tutti un una uno vi`),
  negations: words('no'),
  stemmer: 'italian',
  abbreviations: words(
    'sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing arch geom rag on sen gen col cap dr mons pag pagg art artt cfr p.es nr tel ss',
  ),
  mayEnd: words('ecc s.p.a s.r.l a.c d.c'),
};
