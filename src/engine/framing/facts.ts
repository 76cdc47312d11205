import { contexts } from './contexts';
import { dates } from './dates';
import { readFacts } from './fact-index';
import { numbers } from './numbers';
import type { Observer } from './observer';
import { placesOnlyHere } from './places-only-here';

/** Dates, numbers and places: which agree, which differ, which stand in one report alone. */
export const facts: Observer = (shared) => {
  const told = { a: readFacts(shared.reports[0]), b: readFacts(shared.reports[1]) };
  const places = contexts(shared);
  return [...dates(shared.reports, places, told), ...numbers(shared.reports, places, told), ...placesOnlyHere(shared)];
};
