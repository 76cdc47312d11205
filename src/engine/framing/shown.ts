import { mayBeEnglish } from '../language/tag';
import type { ObservationKind, Report } from '../model';

/** Kinds whose measured precision is too low to be shown before a reader asks for them. */
export const OFF_BY_DEFAULT: ReadonlySet<ObservationKind> = new Set(['loaded-word', 'certainty']);

/** The reports that are not in English: with one such, only what needs no language is observed, and a screen should say so. */
export function notEnglish(reports: readonly Report[]): readonly Report[] {
  return reports.filter(({ language }) => !mayBeEnglish(language));
}
