import type { Observation } from '../model';
import type { Observer, Shared } from './observer';
import { onlyHere } from './only-here';

const OBSERVERS: readonly Observer[] = [onlyHere];

export function frame(shared: Shared): readonly Observation[] {
  return OBSERVERS.flatMap((observe) => observe(shared)).map((found, index) => ({ id: `o${index}`, ...found }));
}
