import { FUNCTION_WORDS as ENGLISH } from '../en/function-words';
import { primarySubtag } from '../tag';

/** The commonest words of other languages that carry grammar rather than content, by primary subtag. */
const WORDS: Readonly<Record<string, string>> = {
  da: `af alle at blev blive da de dem den der deres det dette dig din du efter eller en end er et for fra før ham han hans har havde
    hende hun hvad hvis hvor i ikke ind ingen jeg kan kom kunne man med meget men mig min når nogen nogle nu og også om op os over på
    sig sin skal skulle som sådan til ud under var ved vi vil ville være været`,
  de: `aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den denn der des die dies diese diesem diesen dieser
    doch durch ein eine einem einen einer eines er es für gegen habe haben hat hatte hatten ich ihm ihn ihnen ihr ihre ihrem ihren im in
    ins ist ja kann kein keine können man mehr mich mir mit muss nach nicht noch nun nur ob oder ohne sehr sei sein seine seinem seinen
    seiner sich sie sind so sollte sowie über um und uns unter vom von vor war waren was weil weiter wenn werde werden wer wie wieder will
    wir wird worden wurde wurden zu zum zur zwischen`,
  es: `a al algo ante antes como con contra cual cuando de del desde donde durante e el ella ellos en entre era es esa ese eso esta estas
    este esto estos fue ha había han hasta hay la las le les lo los más me mi muy nada ni no nos o otra otro para pero poco por porque que
    quien se ser si sin sobre son su sus también tanto te tiene todo todos un una uno y ya yo`,
  fi: `ei ja joka jonka jos kanssa kuin kun mukaan mutta myös ne niin nyt oli olivat olla on ovat se sekä sen siitä sitä tai tämä tämän
    vaan vain että hän hänen he minä me sinä te`,
  fr: `a à afin ai ainsi alors après au aucun aussi autre aux avant avec avoir bien car ce ceci cela celle celui ces cet cette ceux chez
    comme contre d dans de depuis des donc dont du elle elles en encore entre est et était étaient été être eu eux fait font ici il ils j je
    jusqu l la le les leur leurs lors lui m mais me même mes moi mon n ne ni nos notre nous on ont ou où par pas pendant peu plus pour
    qu quand que quel quelle qui s sa sans se selon sera ses si son sont sous sur t ta te tes ton tout toute tous très tu un une vers vos
    votre vous y`,
  it: `a ad ai al alla alle anche avere c che chi ci come con contro cui da dai dal dalla dalle de degli dei del della delle dello di dopo e
    è ed era erano fra gli ha hanno i il in io l la le lo loro ma mentre mi nei nel nella nelle noi non nostro o ogni per però più poi
    prima quale quando quanto quella quello questa questo se si sia sono stata stato su sua sui sul sulla suo suoi tra tutti un una uno vi`,
  nl: `aan al als bij dan dat de der deze die dit door dus een en er geen had hebben heeft hem het hier hij hoe hun ik in is je kan maar
    me meer men met mij na naar niet nog nu of om omdat onder ons ook op over te tegen toch toen tot u uit van veel voor was wat we wel
    werd wie wij wordt worden zal ze zich zij zijn zo zou`,
  no: `alle at av ble bli da de deg dei dem den der deres det dette du eller en er et etter for fra før ha hadde han hans har hun hva hvis
    hvor i ikke ingen jeg kan kunne man med meg men mot nå når noen og også om opp oss over på seg sin skal skulle som så til ut var ved vi
    vil ville være vært`,
  pt: `a à ainda ao aos após as às até com como da das de dele dela depois do dos e é ela ele eles em entre era essa esse esta está este
    eu foi foram há isso já lhe mais mas me mesmo muito na não nas nem no nos nossa nosso num o os ou para pela pelas pelo pelos por porque
    que quem se sem ser seu seus só sobre sua suas também tem um uma`,
  sv: `alla allt att av blev bli blir de dem den denna deras dess det detta dig din du där då efter ej eller en er ett från för före ha
    hade han hans har henne hennes hon hur i icke in ingen inte inom jag kan kunde man med mellan men mer mig min mot mycket ni nu någon
    något några när och också om oss på sedan sig sin sina själv ska skulle som så till under upp ut utan vad var vara varit vi vid vilken
    vill`,
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ['en', ENGLISH],
  ...Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))] as const),
]);
const NONE: ReadonlySet<string> = new Set();

/** The function words of a language, in lower case; none where we have no list. */
export function functionWordsOf(tag: string): ReadonlySet<string> {
  const language = primarySubtag(tag);
  return SETS.get(language === 'nb' || language === 'nn' ? 'no' : language) ?? NONE;
}
