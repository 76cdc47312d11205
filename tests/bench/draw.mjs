/** Tables and small charts in Markdown. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, k) => (k === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const WIDTH = 40;

/** A bar for each `[name, value, unit]`, the longest as wide as the chart. */
export function bars(rows) {
  const most = Math.max(...rows.map(([, value]) => value));
  const widest = Math.max(...rows.map(([name]) => name.length));
  const bar = (value) => '█'.repeat(Math.max(1, Math.round((WIDTH * value) / most)));
  const lines = rows.map(([name, value, unit]) => `${name.padStart(widest)} ${bar(value)} ${value.toFixed(0)} ${unit}`);
  return ['```', ...lines, '```'].join('\n');
}

/** With which power of the first the second of each pair grows (least squares, log against log). */
export function exponent(pairs) {
  const points = pairs.map((pair) => pair.map(Math.log));
  const mean = (at) => points.reduce((total, point) => total + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((total, point) => total + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((total, point) => total + (point[0] - x) ** 2, 0);
}
