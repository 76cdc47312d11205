import type { Comparison } from '../engine/model';
import type { Read } from './io';

/**
 * A saved comparison from its bytes. Checked as far as exporting relies on it: the form of every part,
 * spans inside their texts, names that lead somewhere. Fields that a later version added are kept.
 */
export function readSaved(bytes: Uint8Array): Read<Comparison> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, says: 'is not JSON. Give a comparison that Parallax saved.' };
  }
  if (!isRecord(value) || value.format !== 'parallax/comparison') {
    return { ok: false, says: 'is JSON but no saved comparison. Give one that Parallax saved, or two reports.' };
  }
  if (value.version !== 1) {
    return { ok: false, says: `was saved by another version (${String(value.version)}). This one reads version 1.` };
  }
  const damage = damaged(value).replace(/^\./, '');
  if (damage) return { ok: false, says: `is damaged at “${damage}”. Compare the two reports again.` };
  return { ok: true, value: value as unknown as Comparison };
}

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

/** The path of the first part that is not as it should be; empty when all is well. */
function damaged(value: Record<string, unknown>): string {
  const { reports } = value;
  if (!Array.isArray(reports) || reports.length !== 2) return 'reports';
  for (const [k, report] of reports.entries()) {
    const at = wrongPart(report, reportShape(k === 0 ? 'a' : 'b', report));
    if (at) return `reports[${k}]${at}`;
  }
  const [a, b] = reports.map((report) => new Set<unknown>(report.sentences.map((one: { id: string }) => one.id)));
  const [textA, textB] = reports.map((report) => spanIn(report.text));
  if (!a || !b || !textA || !textB) return 'reports';
  return wrongPart(value, {
    links: each({
      id: isText,
      a: named(a),
      b: named(b),
      score: isNumber,
      origin: isText,
      moved: isBoolean,
      edits: each({ kind: isText, a: orNull(textA), b: orNull(textB), shifts: list(isText) }),
    }),
    unlinked: shape({ a: each(unlinkedShape(a, b)), b: each(unlinkedShape(b, a)) }),
    observations: each({ id: isText, kind: isText, rule: isText, says: isText, a: list(textA), b: list(textB) }),
    summary: shape({ linked: isCounts, unlinked: isCounts, 'shared-words': isNumber }),
  });
}

function reportShape(id: string, report: unknown): Shape {
  const text = isRecord(report) && typeof report.text === 'string' ? report.text : '';
  const blocks = isRecord(report) && Array.isArray(report.blocks) ? report.blocks.length : 0;
  const spans = list(spanIn(text));
  return {
    id: (value) => value === id,
    text: isText,
    language: isText,
    title: orNull(isText),
    outlet: orNull(isText),
    author: orNull(isText),
    published: orNull(isText),
    url: orNull(isText),
    blocks: each({ kind: isText, spans }),
    sentences: each({ id: isText, block: (value) => isIndex(value) && value < blocks, spans }),
    quotes: Array.isArray,
  };
}

function unlinkedShape(own: ReadonlySet<unknown>, there: ReadonlySet<unknown>): Shape {
  return {
    sentence: (value) => own.has(value),
    nearest: each({ sentence: (value) => there.has(value), score: isNumber }),
  };
}

function wrongPart(value: unknown, parts: Shape): string {
  if (!isRecord(value)) return ' ';
  const wrong = Object.entries(parts).find(([key, check]) => !check(value[key]));
  return wrong ? `.${wrong[0]}` : '';
}

const shape =
  (parts: Shape): Check =>
  (value) =>
    wrongPart(value, parts) === '';
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const each = (parts: Shape): Check => list(shape(parts));
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const named =
  (ids: ReadonlySet<unknown>): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((id) => ids.has(id));
const spanIn =
  (text: unknown): Check =>
  (value) => {
    if (typeof text !== 'string' || !Array.isArray(value) || value.length !== 2) return false;
    const [start, end]: unknown[] = value;
    return isIndex(start) && isIndex(end) && start <= end && end <= text.length;
  };

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isCounts: Check = shape({ a: isIndex, b: isIndex });

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
