import type { WordRules } from '../rules';

/** Languages of which little is known: too little for a folder each. */
export const OTHERS: Readonly<Record<string, WordRules>> = {
  bs: { ordinalStop: true },
  ca: { stemmer: 'catalan' },
  cs: { stemmer: 'czech', ordinalStop: true },
  et: { ordinalStop: true },
  hr: { ordinalStop: true },
  hu: { stemmer: 'hungarian', ordinalStop: true },
  is: { ordinalStop: true },
  lv: { ordinalStop: true },
  ro: { stemmer: 'romanian' },
  ru: { stemmer: 'russian' },
  sk: { ordinalStop: true },
  sl: { ordinalStop: true },
  sr: { ordinalStop: true },
  tr: { stemmer: 'turkish' },
};
