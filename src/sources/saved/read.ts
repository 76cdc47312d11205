import { getDotPath, safeParse } from 'valibot';
import type { Comparison } from '../../model/comparison';
import { MAX_SAVED_BYTES } from '../../model/limits';
import { isRecord, type NoJson, readJson } from '../json';
import { type ReadSaved, refused, tooLarge } from './refused';
import { COMPARISON } from './shape';
import { unsoundPart } from './sound';

const VERSION = 1;

const NO_JSON: Readonly<Record<NoJson, string>> = {
  'not text': 'is not text in UTF-8.',
  'too deep': 'is nested deeper than any comparison.',
  'not JSON': 'is not JSON.',
};

/**
 * The comparisons in a saved file, from its bytes. Checked in form and in what leads where; nothing of a file that is not
 * sound is taken. What is said begins after the name of the file: “… is damaged at …”.
 */
export function readSaved(bytes: Uint8Array): ReadSaved {
  if (bytes.length > MAX_SAVED_BYTES) return tooLarge();
  const read = readJson(bytes);
  if (!read.ok) return refused(`${NO_JSON[read.why]} Give a comparison that Parallax saved.`);
  const { value } = read;
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

function noComparison(): ReadSaved {
  return refused('is JSON, but no saved comparison. Choose one that Parallax saved.');
}
