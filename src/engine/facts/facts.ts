import type { FoundObservation } from '../../model/observation';
import type { Named } from '../names/named';
import { comparablePassages } from './comparable-passages';
import { dates } from './dates';
import { readFacts } from './fact-index';
import { numbers } from './numbers';
import { places } from './places';

/** Dates, numbers and places: which agree, which differ, which stand in one report alone; of languages in which they are read. */
export function findFacts(input: Named): readonly FoundObservation[] {
  const { reports } = input;
  const isRead = reports.every(({ pack }) => pack.values !== null);
  const areNamed = reports.every(({ pack }) => pack.gazetteer !== null);
  return [...(isRead ? datesAndNumbers(input) : []), ...(areNamed ? places(input) : [])];
}

function datesAndNumbers(input: Named): readonly FoundObservation[] {
  const facts = { a: readFacts(input.reports[0]), b: readFacts(input.reports[1]) };
  const passages = comparablePassages(input);
  return [...dates(input.reports, passages, facts), ...numbers(input.reports, passages, facts)];
}
