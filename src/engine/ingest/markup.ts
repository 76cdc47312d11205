import type { Span } from '../../model/report';

// Lengths are bounded so that unclosed brackets cannot make the search quadratic.
const INLINE =
  /(?<image>!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\))|(?<open>\[)(?<label>[^\]\n]{1,300})(?<target>\]\([^)\n]{0,2000}\))|(?<![\p{L}\p{N}*_])(?<mark>\*{1,3}|_{1,3})(?=\S)(?<inner>[^*_\n]{1,300}?)(?<=\S)\k<mark>(?![\p{L}\p{N}*_])/gu;
const LEADING = /^(?:#{1,6}\s|(?:>\s?)+|(?:[-*+]|\d{1,3}[.)])\s)/;

/**
 * The spans of Markdown syntax inside one block (heading signs, emphasis, link brackets and targets), in order, so that
 * what remains is what the page shows. Nested inline markup is found one level deep.
 */
export function markupSpans(text: string, [start, end]: Span): Span[] {
  const block = text.slice(start, end);
  const found: Span[] = [];
  const add = (from: number, length: number) => {
    if (length > 0) found.push([start + from, start + from + length]);
  };
  const inside = (slice: string, offset: number) => {
    for (const match of slice.matchAll(INLINE)) {
      const at = offset + match.index;
      const { image, label, target, mark, inner } = match.groups ?? {};
      if (image) add(at, image.length);
      if (label && target) {
        add(at, 1);
        inside(label, at + 1);
        add(at + 1 + label.length, target.length);
      }
      if (mark && inner) {
        add(at, mark.length);
        add(at + mark.length + inner.length, mark.length);
      }
    }
  };

  const leading = LEADING.exec(block)?.[0].trimEnd().length ?? 0;
  add(0, leading);
  inside(block.slice(leading), leading);
  for (const match of block.matchAll(/\n[ \t]*(>+)/g))
    add(match.index + match[0].length - (match[1]?.length ?? 0), match[1]?.length ?? 0);
  const closing = /\s#+$/.exec(block.startsWith('#') ? block.slice(-40) : '')?.[0].trimStart().length ?? 0;
  add(block.length - closing, closing);
  return found.sort((x, y) => x[0] - y[0]);
}

// Behind a letter or a stop, before no letter: “[1]”, “[a]”, “¹”; where units of length and area are not. At the end of a note, the
// arrow that leads back to its mark.
const FOOTNOTE =
  /(?<=[\p{L}\p{N}.,;:!?”"’»)\]%])(?:\[(?:\d{1,3}|[a-z*†‡]|(?:note|anm\.?) \d{1,3})\]){1,5}(?![\p{L}\p{N}(])|(?<=\p{L}{4}|[.,;:!?”"»)])[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])|(?<=\s)[↑↩⤴⏎][\ufe0e\ufe0f]?(?=\s|$)/gu;
/** One of these is in every mark: what has none need not be searched, which would look behind every letter. */
const IN_FOOTNOTE = /[[¹²³⁰⁴-⁹↑↩⤴⏎]/;

/** The marks of footnotes in parts of a text, and the arrows that lead back to them: they are no words. */
export function footnoteMarks(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]) => {
    const own = text.slice(start, end);
    if (!IN_FOOTNOTE.test(own)) return [];
    return [...own.matchAll(FOOTNOTE)].map(({ index, 0: mark }): Span => [start + index, start + index + mark.length]);
  });
}

/** `span` without `holes` (ascending, inside it). */
export function without([start, end]: Span, holes: readonly Span[]): Span[] {
  const out: Span[] = [];
  let at = start;
  for (const [from, to] of holes) {
    if (from > at) out.push([at, from]);
    at = Math.max(at, to);
  }
  if (end > at) out.push([at, end]);
  return out;
}

/** Whether a text without a declared format is Markdown: it has headings, links or emphasis that Markdown would show. */
export function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6} \S/m.test(text) || /\[[^\]\n]{1,300}\]\((?:https?:|#|\/|mailto:)/.test(text);
}
