import { STEMS_BY_LEVEL } from './frequency.data';

const LEVEL_OF: ReadonlyMap<string, number> = new Map(
  STEMS_BY_LEVEL.flatMap((stems, level) => (stems ? stems.split(' ').map((stem) => [stem, level] as const) : [])),
);
const HIGHEST = STEMS_BY_LEVEL.length - 1;

/** How common a stem is in English at large: 0 for a rare or unknown one, 1 for the commonest. */
export function commonness(stem: string): number {
  return (LEVEL_OF.get(stem) ?? 0) / HIGHEST;
}
