import { getDotPath, safeParse } from 'valibot';
import type { Comparison } from '../../model/comparison';
import { MAX_SAVED_BYTES } from '../../model/limits';
import { type ReadSaved, refused, tooLarge } from './refused';
import { COMPARISON } from './shape';
import { unsoundPart } from './sound';

/** A comparison is nested nine deep; what is far deeper is made to break programs. */
const DEEPEST = 64;
const VERSION = 1;

/**
 * The comparisons in a saved file, from its bytes. Checked in form and in what leads where; nothing of a file that is not
 * sound is taken. What is said begins after the name of the file: “… is damaged at …”.
 */
export function readSaved(bytes: Uint8Array): ReadSaved {
  if (bytes.length > MAX_SAVED_BYTES) return tooLarge();
  const text = decoded(bytes);
  if (text === null) return refused('is not text in UTF-8. Give a comparison that Parallax saved.');
  if (isTooDeep(text)) return refused('is nested deeper than any comparison. Give one that Parallax saved.');
  const value = parsed(text);
  if (value === undefined) return refused('is not JSON. Give a comparison that Parallax saved.');
  if (!isRecord(value)) return noComparison();
  if (value.format === 'parallax/comparison') return one(value);
  if (value.format === 'parallax/library' && Array.isArray(value.comparisons)) return all(value.comparisons);
  return noComparison();
}

function all(list: readonly unknown[]): ReadSaved {
  const comparisons: Comparison[] = [];
  let newer = false;
  for (const [k, value] of list.entries()) {
    const read = one(value, `comparisons[${k}].`);
    if (!read.ok) return read;
    comparisons.push(...read.saved.comparisons);
    newer ||= read.saved.newer;
  }
  return { ok: true, saved: { comparisons, newer } };
}

function one(value: unknown, at = ''): ReadSaved {
  const result = safeParse(COMPARISON, value, { abortEarly: true });
  const newer = isRecord(value) && typeof value.version === 'number' && value.version > VERSION;
  const damage = result.success ? unsoundPart(result.output as unknown as Comparison) : getDotPath(result.issues[0]);
  if (damage !== null && newer)
    return refused(
      'was saved by a newer version of Parallax, which this one cannot read. Open it with the newer version.',
    );
  if (damage !== null)
    return refused(
      `is damaged at “${at}${inBrackets(damage)}”. Open another copy of it, or compare the two reports again.`,
    );
  // Of a file just parsed: nobody else holds it, and its fields stay in the order in which they were written.
  return { ok: true, saved: { comparisons: [value as Comparison], newer } };
}

/** `reports.0.text` as `reports[0].text`. */
function inBrackets(path: string): string {
  return path.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const own = text[at];
    if (quoted) {
      if (own === '\\') at++;
      else if (own === '"') quoted = false;
    } else if (own === '"') quoted = true;
    else if (own === '{' || own === '[') {
      depth++;
      if (depth > DEEPEST) return true;
    } else if (own === '}' || own === ']') depth--;
  }
  return false;
}

function noComparison(): ReadSaved {
  return refused('is JSON, but no saved comparison. Choose one that Parallax saved.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
