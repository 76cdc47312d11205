/** What editors pointed out, as spans, and how far highlights answer it: strictly, by the words, and by the sentences alone. */

const TOP = 12;
const FIRST = 10;

export function goldOf(items, reports) {
  return items.map((item) => {
    const spans = ['a', 'b'].map((side, k) => item[side].flatMap((words) => where(reports[k].text, words)));
    const sentences = spans.map((own, k) => new Set(own.map(([start]) => sentenceAt(reports[k], start))));
    const asked = ['a', 'b'].map((side) => item[side].length > 0);
    const answeredBy = (shown) =>
      [0, 1].every((k) =>
        asked[k]
          ? shown[k].some((one) => spans[k].some((two) => isMet(reports[k].text, one, two)))
          : shown[k].length === 0,
      );
    const placedBy = (shown) =>
      [0, 1].every(
        (k) => !asked[k] || (shown[k].length > 0 && sentences[k].has(sentenceAt(reports[k], shown[k][0][0]))),
      );
    return { spans, sentences, two: asked[0] && asked[1], answeredBy, placedBy };
  });
}

function where(text, words) {
  const spans = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) spans.push([at, at + words.length]);
  return spans;
}

function sentenceAt({ sentences }, offset) {
  return sentences.findIndex(({ spans }) => spans.some(([start, end]) => offset >= start && offset < end));
}

const size = (text, [start, end]) => text.slice(start, end).split(/\s+/).filter(Boolean).length;

/** Whether two spans share half of the shorter, and are of like length: as `score.mjs telling` asks. */
export function isMet(text, one, two) {
  const shared = Math.min(one[1], two[1]) - Math.max(one[0], two[0]);
  if (shared <= 0 || shared < 0.5 * Math.min(one[1] - one[0], two[1] - two[0])) return false;
  const [n, m] = [size(text, one), size(text, two)];
  return Math.max(n, m) <= Math.max(2.5 * Math.min(n, m), Math.min(n, m) + 5);
}

/** The length of what two spans share, of what they cover together. */
export function iou(one, two) {
  const shared = Math.max(0, Math.min(one[1], two[1]) - Math.max(one[0], two[0]));
  return shared / (one[1] - one[0] + two[1] - two[0] - shared);
}

/** Counts of one pair of reports. */
export function judged({ gold }, highlights) {
  const top = highlights.slice(0, TOP).map((own) => own.map((spans) => spans.slice(0, 3)));
  const first = top.slice(0, FIRST);
  const one = top.map((own) => own.map((spans) => spans.slice(0, 1)));
  const count = (list, is) => list.filter(is).length;
  return {
    items: gold.length,
    covered: count(gold, (item) => top.some(item.answeredBy)),
    coveredByFirst: count(gold, (item) => one.some(item.answeredBy)),
    placed: count(gold, (item) => top.some(item.placedBy)),
    said: first.length,
    telling: count(first, (own) => gold.some((item) => item.answeredBy(own))),
    tellingPlaces: count(first, (own) => gold.some((item) => item.placedBy(own))),
  };
}

/** What the best of all candidates would cover: greedily the twelve that answer most items. */
export function oracle({ gold }, candidates) {
  const sets = candidates.map((own) => gold.flatMap((item, k) => (item.answeredBy(own) ? [k] : [])));
  const covered = new Set();
  for (let round = 0; round < TOP; round++) {
    const fresh = (own) => own.filter((k) => !covered.has(k)).length;
    const best = sets.reduce((most, own) => (fresh(own) > fresh(most) ? own : most), []);
    if (fresh(best) === 0) break;
    for (const k of best) covered.add(k);
  }
  const all = new Set(sets.flat());
  const two = gold.filter((item) => item.two);
  return { oracle: covered.size, two: two.length, twoAmong: gold.filter((item, k) => item.two && all.has(k)).length };
}

/** The counts of many pairs as shares. */
export function shown(results) {
  const sum = (name) => results.reduce((total, own) => total + own[name], 0);
  const share = (of, all) => (sum(of) / sum(all)).toFixed(3);
  return [
    `covered@12 ${share('covered', 'items')} telling@10 ${share('telling', 'said')}`,
    `by the first phrase ${share('coveredByFirst', 'items')}`,
    `places ${share('placed', 'items')} ${share('tellingPlaces', 'said')}`,
    `oracle ${share('oracle', 'items')} two-sided among candidates ${share('twoAmong', 'two')}`,
  ].join('  ');
}
