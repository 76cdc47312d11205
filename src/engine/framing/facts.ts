import type { Observer } from './observer';
import { dates } from './dates';
import { numbers } from './numbers';
import { placesOnlyHere } from './places-only-here';

/** Dates, numbers and places: which agree, which differ, which stand in one report alone. */
export const facts: Observer = (shared) => [...dates(shared), ...numbers(shared), ...placesOnlyHere(shared)];
