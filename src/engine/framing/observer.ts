import type { FoundObservation } from '../../model/observation';
import type { Side } from '../../model/report';
import type { Named } from '../names/named';
import type { WordCounter } from '../sentence-index';

/** What framing looks at: all that has been found before it. */
export interface Compared extends Named {
  readonly facts: readonly FoundObservation[];
}

export interface ObserverInput extends Compared {
  readonly countWords: Readonly<Record<Side, WordCounter>>;
}

/** Finds one kind of observation; ids and sentences are given afterwards. */
export type Observer = (input: ObserverInput) => readonly FoundObservation[];
