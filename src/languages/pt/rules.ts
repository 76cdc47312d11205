import { type WordRules, words } from '../rules';

/** What is known of Portuguese. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`a à ainda ao aos após as às até com como da das de dele dela depois do dos e é ela ele eles em entre era essa esse esta está este
    eu foi foram há isso já lhe mais mas me mesmo muito na não nas nem no nos nossa nosso num o os ou para pela pelas pelo pelos por porque
    que quem se sem ser seu seus só sobre sua suas também tem um uma`),
  stemmer: 'portuguese',
  abbreviations: words(
    'sr sra srs sras dr dra drs prof profa eng arq av pág págs núm art arts cap gen cel exmo exma vol tel p.ex',
  ),
  mayEnd: words('etc ltda cia s.a'),
};
