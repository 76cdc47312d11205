import type { Comparison } from '../model/comparison';
import type { Report } from '../model/report';

const WORDS = 4;
const LONGEST = 32;

/**
 * A name for an exported file, from the beginnings of the two headlines (or outlets, or just the side):
 * `parallax-harbour-reopens-after-storm--port-back-in-business.html`. Letters, digits and hyphens only.
 */
export function fileName({ reports: [a, b] }: Comparison, extension: string): string {
  return `parallax-${shortName(a)}--${shortName(b)}.${extension}`;
}

function shortName(report: Report): string {
  return slug(report.title) || slug(report.outlet) || report.id;
}

function slug(words: string | null): string {
  const plain = (words ?? '')
    // Accents go, so that the name is the same on file systems that store them differently.
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const kept = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...kept.slice(0, WORDS).join('-')]
    .slice(0, LONGEST)
    .join('')
    .replace(/(?<!-)-+$/, '');
}
