/** A comparison is nested nine deep; what is far deeper is made to break programs. */
const DEEPEST = 64;

/** Why bytes are no JSON that is read here. */
export type NoJson = 'not text' | 'too deep' | 'not JSON';

type ReadJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: NoJson };

/** Reads JSON in UTF-8 from outside; how many bytes it may have is for whoever asks. */
export function readJson(bytes: Uint8Array): ReadJson {
  const text = decoded(bytes);
  if (text === null) return { ok: false, why: 'not text' };
  if (isTooDeep(text)) return { ok: false, why: 'too deep' };
  const value = parsed(text);
  return value === undefined ? { ok: false, why: 'not JSON' } : { ok: true, value };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
