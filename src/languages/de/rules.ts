import { type WordRules, words } from '../rules';

/** What is known of German. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den denn der des die dies diese diesem diesen dieser
    doch durch ein eine einem einen einer eines er es für gegen habe haben hat hatte hatten ich ihm ihn ihnen ihr ihre ihrem ihren im in
    ins ist ja kann kein keine können man mehr mich mir mit muss nach nicht noch nun nur ob oder ohne sehr sei sein seine seinem seinen
    seiner sich sie sind so sollte sowie über um und uns unter vom von vor war waren was weil weiter wenn werde werden wer wie wieder will
    wir wird worden wurde wurden zu zum zur zwischen`),
  stemmer: 'german',
  abbreviations: words('dr prof hr fr bzw ca evtl ggf usw z.b d.h u.a s.o str nr abs art bd hrsg jh mio mrd st'),
  ordinalStop: true,
  // Every noun has a capital.
  capitalsAreNames: false,
};
