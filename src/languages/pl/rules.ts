import { type WordRules, words } from '../rules';

/** What is known of Polish. */
export const RULES: WordRules = {
  decimalComma: true,
  abbreviations: words(
    'dr hab prof inż mgr gen płk kpt ks św np tj tzn tzw itd itp ul al pl nr r ok godz tys mln mld zob red m.in',
  ),
  ordinalStop: true,
};
