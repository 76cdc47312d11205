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
  abbreviations:
    words(`dr prof hr hrn fr frl bzw ca evtl ggf gegr geb gest verh bd hrsg z.b d.h u.a s.o s.u i.d.r v.a m.e o.g a.d nr abs inkl exkl vgl
    sog sogen bspw insb insbes zzgl abzgl ehem kath ev dt engl frz lat ing dipl dipl.-ing med jur phil rer nat hl röm urspr gem
    allg tel zz zzt z.t u.u lt rd ungef resp betr bez einschl verm wiss stellv vorm nachm st.-nr`),
  mayEnd: words(
    'usw usf etc mio mrd tsd str st jh jhd std min sek co str art max jan feb aug sept okt nov dez u.ä o.ä v.chr n.chr s.a',
  ),
  ordinalStop: true,
  // Every noun has a capital.
  capitalsAreNames: false,
};
