/** Pairs of reports in folds, those of one event together. */

/** Pairs that share a report are of one event; events go to folds so that these are of one size. */
export function inEvents(list) {
  const eventOf = new Map();
  for (const pair of list) {
    const met = [...new Set(pair.firsts.flatMap((first) => eventOf.get(first) ?? []))];
    const event = { pairs: [pair, ...met.flatMap((own) => own.pairs)] };
    for (const own of event.pairs) for (const first of own.firsts) eventOf.set(first, event);
    for (const own of event.pairs) own.event = event;
  }
}

/** So many lists of pairs, as even as events allow. */
export function folds(list, count) {
  const events = [...new Set(list.map(({ event }) => event))];
  const own = events.map((event) => list.filter((pair) => pair.event === event));
  const out = Array.from({ length: count }, () => []);
  for (const group of own.sort((x, y) => y.length - x.length))
    out.reduce((least, fold) => (fold.length < least.length ? fold : least)).push(...group);
  return out;
}
