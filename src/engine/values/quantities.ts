import type { Quantity } from '../../model/values';

/** What “about” may leave open, and what “more than” and “up to” may. */
const ABOUT = 0.1;
const BEYOND = 0.25;

/**
 * Whether two numbers can be the same: equal, or one the rounding of the other, or as near as “about”, “more than”, “up
 * to” leave open. “About 13,000” and “13,700” agree; “13,700” and “90,000” do not.
 */
export function quantitiesAgree(x: Quantity, y: Quantity): boolean {
  if (x.value === y.value) return true;
  return isRounded(x.value, y.value) || isRounded(y.value, x.value) || leavesOpen(x, y.value) || leavesOpen(y, x.value);
}

function leavesOpen({ value, bound }: Quantity, other: number): boolean {
  const share = (other - value) / Math.max(value, other);
  if (bound === 'about') return Math.abs(share) <= ABOUT;
  if (bound === 'at-least') return share >= 0 && share <= BEYOND;
  return bound === 'at-most' && share <= 0 && -share <= BEYOND;
}

/** `round` is `exact` with fewer digits, two of which at least still stand. */
function isRounded(round: number, exact: number): boolean {
  const digits = round.toExponential().replace(/e.*|[.-]/g, '').length;
  return digits >= 2 && exact > 99 && Number(exact.toPrecision(digits)) === round;
}
