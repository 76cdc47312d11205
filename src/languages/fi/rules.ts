import { type WordRules, words } from '../rules';

/** What is known of Finnish. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`ei ja joka jonka jos kanssa kuin kun mukaan mutta myös ne niin nyt oli olivat olla on ovat se sekä sen siitä sitä tai tämä tämän
    vaan vain että hän hänen he minä me sinä te`),
  stemmer: 'finnish',
  ordinalStop: true,
};
