/** The words from `start` to `end` of a text are now `words`. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Letters of one text times letters of the other, up to which each place that was changed is found; above, they are one. */
const MOST_CELLS = 4_000_000;

/**
 * A text that two have changed at once, each from the same one: a three-way merge. Where they changed different places, both
 * changes stand; where they changed the same, both their words stand, one after the other: nothing that was typed is lost.
 *
 * @param base what both have seen.
 * @param theirs what is there now, and stands first where both typed at one place.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  const own = [...splicesOf(base, mine)];
  const others = [...splicesOf(base, theirs)];
  let merged = '';
  let at = 0;
  while (own.length > 0 || others.length > 0) {
    const start = Math.min(own[0]?.start ?? Infinity, others[0]?.start ?? Infinity);
    const [inOthers, inOwn] = groupFrom(start, others, own);
    const end = Math.max(...[...inOthers, ...inOwn].map((one) => one.end));
    const versions = [inOthers, inOwn].filter((list) => list.length > 0).map((list) => spliced(base, start, end, list));
    merged += base.slice(at, start) + [...new Set(versions)].join('');
    at = end;
  }
  return merged + base.slice(at);
}

/** Takes from both lists what touches the same words, from `start` on. */
function groupFrom(start: number, others: Splice[], own: Splice[]): readonly [readonly Splice[], readonly Splice[]] {
  const groups: [Splice[], Splice[]] = [[], []];
  const lists = [others, own];
  let end = start;
  let grows = true;
  while (grows) {
    grows = false;
    for (const [k, list] of lists.entries()) {
      const next = list[0];
      if (!next || (next.start !== start && next.start >= end)) continue;
      groups[k]?.push(next);
      list.shift();
      end = Math.max(end, next.end);
      grows = true;
    }
  }
  return groups;
}

function spliced(base: string, start: number, end: number, splices: readonly Splice[]): string {
  let out = '';
  let at = start;
  for (const one of splices) {
    out += base.slice(at, one.start) + one.words;
    at = one.end;
  }
  return out + base.slice(at, end);
}

/** What makes one text of another, in order: what stays is their longest common subsequence of letters. */
function splicesOf(before: string, after: string): readonly Splice[] {
  const [x, y] = [[...before], [...after]];
  const most = Math.min(x.length, y.length);
  let from = 0;
  while (from < most && x[from] === y[from]) from++;
  let same = 0;
  while (same < most - from && x[x.length - 1 - same] === y[y.length - 1 - same]) same++;
  const [a, b] = [x.slice(from, x.length - same), y.slice(from, y.length - same)];
  const offset = x.slice(0, from).join('').length;
  if (a.length * b.length > MOST_CELLS) return [{ start: offset, end: offset + a.join('').length, words: b.join('') }];
  return between(a, b, offset);
}

function between(a: readonly string[], b: readonly string[], offset: number): readonly Splice[] {
  const common = commonLengths(a, b);
  const width = b.length + 1;
  const out: Splice[] = [];
  let [i, j, at] = [0, 0, offset];
  while (i < a.length || j < b.length) {
    const start = at;
    let words = '';
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      const isTyped =
        j < b.length && (i === a.length || cell(common, i * width + j + 1) >= cell(common, (i + 1) * width + j));
      if (isTyped) words += b[j++];
      else at += (a[i++] as string).length;
    }
    if (words || at > start) out.push({ start, end: at, words });
    while (i < a.length && j < b.length && a[i] === b[j]) {
      at += (a[i++] as string).length;
      j++;
    }
  }
  return out;
}

/** How long the longest common subsequence is from each pair of places on, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? cell(common, (i + 1) * width + j + 1) + 1
          : Math.max(cell(common, (i + 1) * width + j), cell(common, i * width + j + 1));
  return common;
}

const cell = (cells: Uint32Array, k: number) => cells[k] as number;
