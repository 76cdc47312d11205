/** How the cost grows with the length: milliseconds, memory and the exponent (least squares, log against log). */
import { twoReports } from './texts.mjs';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
/** diff-match-patch takes minutes beyond. */
const PEER_UP_TO = 10_000;

export function measureScale({ example, compare, peer }) {
  const points = SIZES.map((words) => {
    const [a, b] = twoReports(example, words);
    const ours = median(() => compare({ text: a }, { text: b }), words);
    const theirs = words <= PEER_UP_TO ? median(() => peer(a, b), words) : null;
    const { links, heap } = memory(() => compare({ text: a }, { text: b }));
    console.log(
      `compare, ${words} words`.padEnd(28),
      `${ours.toFixed(1).padStart(8)} ms  ${heap.toFixed(0).padStart(5)} MB heap  ${String(links).padStart(6)} links`,
      theirs === null
        ? ''
        : `  diff-match-patch by words ${theirs.toFixed(0)} ms   ratio ${(ours / theirs).toFixed(3)}`,
    );
    return [Math.log(words), Math.log(ours)];
  });
  console.log(`growth: the ${exponent(points).toFixed(2)}th power of the length`);
}

function exponent(points) {
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function memory(work) {
  globalThis.gc?.();
  const { links } = work();
  return { links: links.length, heap: process.memoryUsage().heapUsed / 2 ** 20 };
}

function median(work, words) {
  const runs = words > 20_000 ? 1 : words > 2_000 ? 3 : 9;
  for (let k = 0; k < Math.min(runs, 3) && words <= 20_000; k++) work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((x, y) => x - y)[runs >> 1];
}
