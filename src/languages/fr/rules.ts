import { type WordRules, words } from '../rules';

/** What is known of French. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`a à afin ai ainsi alors après au aucun aussi autre aux avant avec avoir bien car ce ceci cela celle celui ces cet cette ceux chez
    comme contre d dans de depuis des donc dont du elle elles en encore entre est et était étaient été être eu eux fait font ici il ils j je
    jusqu l la le les leur leurs lors lui m mais me même mes moi mon n ne ni nos notre nous on ont ou où par pas pendant peu plus pour
    qu quand que quel quelle qui s sa sans se selon sera ses si son sont sous sur t ta te tes ton tout toute tous très tu un une vers vos
    votre vous y`),
  stemmer: 'french',
  abbreviations:
    words(`m mm mme mmes mlle mlles dr drs pr prof me mgr gén st ste sts av env p pp ex cf c.-à-d vol chap fig tél bd boul no nos
    apr janv févr juil sept oct nov déc`),
  mayEnd: words('etc art col cap cie s.a j.-c'),
};
