import { contexts } from './contexts';
import { dates } from './dates';
import { readFacts } from './fact-index';
import { numbers } from './numbers';
import type { Observer } from './observer';
import { places } from './places';

/** Dates, numbers and places: which agree, which differ, which stand in one report alone. */
export const facts: Observer = (shared) => {
  const told = { a: readFacts(shared.reports[0]), b: readFacts(shared.reports[1]) };
  const near = contexts(shared);
  return [...dates(shared.reports, near, told), ...numbers(shared.reports, near, told), ...places(shared)];
};
