/**
 * What the Unicode rules for sentences do not know of other languages than English: abbreviations whose full stop does
 * not end a sentence, by primary language subtag.
 */
export const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words('dr prof hr fr bzw ca evtl ggf usw z.b d.h u.a s.o str nr abs art bd hrsg jh mio mrd st'),
  fr: words('m mm mme mlle dr pr me st ste av env p ex cf c.-à-d'),
  es: words('sr sra srta dr dra prof d dña ud uds ee.uu pág núm av'),
  it: words('sig sigg dott prof avv ing on sen ecc pag art'),
  nl: words('dhr mevr dr prof ir drs bijv o.a d.w.z enz nr blz'),
  sv: words('dr prof bl.a t.ex d.v.s m.m o.s.v ca kl nr s.k'),
  da: words('dr prof bl.a f.eks dvs m.m osv ca kl nr'),
  nb: words('dr prof bl.a f.eks dvs m.m osv ca kl nr'),
  pt: words('sr sra dr dra prof av pág núm'),
  pl: words('dr prof np tzn itd itp ul nr r m.in'),
};

/** Languages that write ordinals and days with a full stop: “am 21. November”. */
export const ORDINAL_STOP: ReadonlySet<string> = words('de da nb nn no fi cs sk sl hr sr bs hu et lv pl is');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
