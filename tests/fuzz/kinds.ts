/**
 * What is tried with cases that chance draws, and how many of a million each has in a long run (`npm run fuzz`): many where a case takes microseconds, fewer
 * where reports are compared or an archive is read.
 */
export const SHARES = {
  'saved file: anything in the place of anything': 60_000,
  'saved file: read or refused': 30_000,
  'saved file: an odd string, opened whole': 2_500,
  'saved file: an odd number, opened whole': 2_500,
  'saved file: a long list, opened whole': 400,
  'saved file: odd notes, opened whole': 200,
  'saved file: of any two reports': 1_500,
  'share link: odd': 2_500,
  'share link: cut or changed': 200_000,
  'database: a damaged row, told or sound': 90_000,
  'database: a damaged row, in the library': 2_000,
  'work: annotations': 90_000,
  'work: comments of a Word file': 8_000,
  'work: merged with one’s own': 4_000,
  'work: two notes on one text': 100_000,
  'work: done, undone and redone': 8_000,
  'work: saved in the middle': 6_000,
  'work: links made and taken apart': 300,
  'text selector: text unchanged': 70_000,
  'text selector: text changed': 70_000,
  'escaped for its form: any text': 130_000,
  'escaped for its form: a note': 40_000,
  'pattern: any on anything': 75_000,
  'sentence ends: counted': 5_000,
  'page: any elements': 2_000,
  'page: any markup, the whole road': 1_000,
  'Word file': 1_000,
  'ZIP archive': 800,
  'comparison: the contract': 3_000,
  'comparison: mirrored': 1_500,
  'comparison: twice the same': 500,
  'comparison: drawn whole': 1_500,
  'comparison: a block moved': 1_000,
  'comparison: the whole road': 1_200,
} as const;

export type Kind = keyof typeof SHARES;
