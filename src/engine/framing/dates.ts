import { type Moment, momentsAgree } from '../language/en/when';
import type { Report } from '../model';
import { type Context, contexts } from './contexts';
import type { FactsOfBoth } from './fact-index';
import type { Found, Shared } from './observer';
import { quoted } from './words';

/** When things were, by the calendar: agreeing and differing in what both tell. */
export function dates(shared: Shared, facts: FactsOfBoth): Found[] {
  const [a, b] = shared.reports;
  const seen = new Set<string>();
  return contexts(shared).flatMap((context) => {
    const [left, right] = [facts.a.moments(context.a), facts.b.moments(context.b)];
    return paired(left, right).flatMap(([x, y, agree]) => {
      const key = `${x.span[0]} ${y.span[0]}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [observation(a, b, x, y, agree, context)];
    });
  });
}

/** Those that agree; where each side has only one and they do not, that one pair. */
function paired(left: readonly Moment[], right: readonly Moment[]): [Moment, Moment, boolean][] {
  const agreeing = left.flatMap((x): [Moment, Moment, boolean][] => {
    const fits = right.filter((y) => momentsAgree(x, y) && x.grain === y.grain);
    return fits.length === 1 &&
      left.filter((other) => fits[0] && momentsAgree(other, fits[0]) && other.grain === x.grain).length === 1
      ? [[x, fits[0] as Moment, true]]
      : [];
  });
  if (agreeing.length > 0) return agreeing;
  const [x, y] = [left[0], right[0]];
  return left.length === 1 && right.length === 1 && x && y && x.grain === y.grain && !momentsAgree(x, y)
    ? [[x, y, false]]
    : [];
}

function observation(a: Report, b: Report, x: Moment, y: Moment, agree: boolean, { link }: Context): Found {
  const [left, right] = [quoted(a.text.slice(...x.span)), quoted(b.text.slice(...y.span))];
  const meant = ({ from, to }: Moment) => (from === to ? from : `${from} to ${to}`);
  const says = agree
    ? `Both say when: ${left} in A and ${right} in B mean ${x.from === y.from && x.to === y.to ? `the same, ${meant(x)}` : 'times that overlap'}.`
    : `The dates differ: ${left} in A means ${meant(x)}, ${right} in B means ${meant(y)}.`;
  return {
    kind: agree ? 'fact-agrees' : 'fact-differs',
    a: [x.span],
    b: [y.span],
    ...(link && { link: link.id }),
    rule: agree ? 'fact-agrees/date' : 'fact-differs/date',
    says,
    detail: { fromA: x.from, toA: x.to, fromB: y.from, toB: y.to },
  };
}
