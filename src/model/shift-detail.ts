import type { Shift } from './link';
import type { Side } from './report';
import type { Time } from './values';

/** What a sentence on one kind of change in an edit needs to know beyond the words of the edit. */
export type ShiftDetail =
  /** Which side negates; `turned` where one word is the other with a negative prefix. */
  | { readonly shift: 'negation'; readonly where: Side | 'both' | 'turned' }
  /** Which side has words there. */
  | { readonly shift: 'certainty' | 'strength'; readonly where: Side | 'both' }
  /** Which side gives a number, or what bounds it or turns its sign, and whether those of both can be the same. */
  | {
      readonly shift: 'number';
      readonly where: Side | 'both';
      readonly of: 'number' | 'limit';
      readonly agree: boolean;
    }
  /** The first time that each side tells, where it can be resolved, and whether both can be the same. */
  | {
      readonly shift: 'date';
      readonly a: Time | null;
      readonly b: Time | null;
      readonly agree: boolean;
    }
  | { readonly shift: Exclude<Shift, 'negation' | 'certainty' | 'strength' | 'number' | 'date'> };
