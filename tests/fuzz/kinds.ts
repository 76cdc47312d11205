/**
 * What is tried with cases that chance draws: how many the gate (`npm test`) draws of each, the same every time, and how many of a million a long run has
 * (`npm run fuzz`), other ones each time. Many where a case takes microseconds, fewer where reports are compared or an archive is read: a hundred of
 * those tell whether a kind of case breaks what holds, and a long run finds the rare one.
 */
export const KINDS = {
  'saved file: anything in the place of anything': { gate: 300, million: 60_000 },
  'saved file: read or refused': { gate: 150, million: 30_000 },
  'saved file: an odd string, opened whole': { gate: 100, million: 2_500 },
  'saved file: an odd number, opened whole': { gate: 100, million: 2_500 },
  'saved file: a long list, opened whole': { gate: 60, million: 400 },
  'saved file: odd notes, opened whole': { gate: 40, million: 200 },
  'saved file: of any two reports': { gate: 60, million: 1_500 },
  'share link: odd': { gate: 60, million: 2_500 },
  'share link: cut or changed': { gate: 60, million: 200_000 },
  'database: a damaged row, told or sound': { gate: 300, million: 90_000 },
  'database: a damaged row, in the library': { gate: 100, million: 2_000 },
  'work: annotations': { gate: 100, million: 90_000 },
  'work: comments of a Word file': { gate: 100, million: 8_000 },
  'work: merged with one’s own': { gate: 100, million: 4_000 },
  'work: two notes on one text': { gate: 100, million: 100_000 },
  'work: done, undone and redone': { gate: 100, million: 8_000 },
  'work: saved in the middle': { gate: 100, million: 6_000 },
  'work: links made and taken apart': { gate: 40, million: 300 },
  'text selector: text unchanged': { gate: 300, million: 70_000 },
  'text selector: text changed': { gate: 300, million: 70_000 },
  'escaped for its form: any text': { gate: 300, million: 130_000 },
  'escaped for its form: a note': { gate: 100, million: 40_000 },
  'pattern: any on anything': { gate: 300, million: 75_000 },
  'sentence ends: counted': { gate: 400, million: 5_000 },
  'page: any elements': { gate: 100, million: 2_000 },
  'page: any markup, the whole road': { gate: 100, million: 1_000 },
  'Word file': { gate: 60, million: 1_000 },
  'ZIP archive': { gate: 60, million: 800 },
  'comparison: the contract': { gate: 100, million: 3_000 },
  'comparison: mirrored': { gate: 100, million: 1_500 },
  'comparison: twice the same': { gate: 50, million: 500 },
  'comparison: drawn whole': { gate: 100, million: 1_500 },
  'comparison: a block moved': { gate: 60, million: 1_000 },
  'comparison: the whole road': { gate: 50, million: 1_200 },
} as const;

export type Kind = keyof typeof KINDS;
