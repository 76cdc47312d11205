import { comparablePassages } from './comparable-passages';
import { dates } from './dates';
import { readFacts } from './fact-index';
import { numbers } from './numbers';
import type { Observer } from './observer';

/** Dates and numbers: which agree, which differ, which stand in one report alone. */
export const facts: Observer = (input) => {
  const told = { a: readFacts(input.reports[0]), b: readFacts(input.reports[1]) };
  const near = comparablePassages(input);
  return [...dates(input.reports, near, told), ...numbers(input.reports, near, told)];
};
