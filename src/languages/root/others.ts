import type { WordRules } from '../rules';

/** Languages of which little is known: too little for a folder each. */
export const OTHERS: Readonly<Record<string, WordRules>> = {
  bs: { ordinalStop: true, decimalComma: true },
  ca: { stemmer: 'catalan', decimalComma: true },
  cs: { stemmer: 'czech', ordinalStop: true, decimalComma: true },
  et: { ordinalStop: true, decimalComma: true },
  hr: { ordinalStop: true, decimalComma: true },
  hu: { stemmer: 'hungarian', ordinalStop: true, decimalComma: true },
  is: { ordinalStop: true, decimalComma: true },
  lv: { ordinalStop: true, decimalComma: true },
  ro: { stemmer: 'romanian', decimalComma: true },
  ru: { stemmer: 'russian', decimalComma: true },
  sk: { ordinalStop: true, decimalComma: true },
  sl: { ordinalStop: true, decimalComma: true },
  sr: { ordinalStop: true, decimalComma: true },
  tr: { stemmer: 'turkish', decimalComma: true },
};
