import { type WordRules, words } from '../rules';

/** What is known of Polish. */
export const RULES: WordRules = {
  decimalComma: true,
  abbreviations: words('dr prof np tzn itd itp ul nr r m.in'),
  ordinalStop: true,
};
