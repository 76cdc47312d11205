import type { TimeExpression } from '../../model/values';

/** Two expressions that can mean the same time. “In November” and “on November 21” agree; so do two equal days. */
export function timesAgree(x: TimeExpression, y: TimeExpression): boolean {
  return x.from <= y.to && y.from <= x.to;
}
