import type { RoleKind } from '../../languages/lexeme';
import type { Gender } from '../../languages/pack';
import type { Span } from '../../model/report';

/** A place in a report where somebody or something is named. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  /** A name of its own, a description (“the NATO chief”), or a bare title before a name (“Prime Minister”). */
  readonly how: 'name' | 'description' | 'title';
}

/** One person, place, group or event with all its mentions in one report, in reading order. */
export interface Referent {
  /** The same for the same person, place or group in both reports. */
  readonly key: string;
  readonly kind: 'person' | 'place' | 'group' | 'event';
  /** The fullest name. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Of a person, where a given name or a form of address tells it. */
  readonly gender?: Gender | null;
  /** Of a person, what kinds of role they are said to have. */
  readonly roles?: ReadonlySet<RoleKind>;
}

/** Lower case without accents, so that “Nicolás” and “Nicolas” are one. */
export function normalizeName(name: string): string {
  if (/^[ -~]*$/.test(name)) return name.toLowerCase();
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
