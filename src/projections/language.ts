import type { Report } from '../model/report';

/** The language of a report without region or script: `en` of `en-US`. */
export function primaryLanguage({ language }: Report): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? language;
}

/**
 * The reports that are not in English (or too short to tell): with one such, only what needs no language is observed, and a
 * screen should say so.
 */
export function notEnglish(reports: readonly Report[]): readonly Report[] {
  return reports.filter((report) => !['en', 'und'].includes(primaryLanguage(report)));
}
