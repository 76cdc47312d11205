import { isDisjointWith, JS, NFA } from 'refa';
import { analyse } from 'scslre';
import type { Pattern } from './collect';

type Element = ReturnType<typeof parsed>['expression']['alternatives'][number]['elements'][number];

/** Why a pattern takes more than linear time on some text; null where it does not. */
export function slowBy({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string | null {
  const { reports } = analyse({ source, flags });
  const [found] = reports;
  if (found) return found.type === 'Move' ? 'starts anew at each letter of a run' : 'divides a run in every way';
  return startsAgain({ source, flags }) ? 'starts anew inside what it has read' : null;
}

/**
 * Whether what a repetition without bound reads can hold what stands before it, so that a match begins at each and fails at the end:
 * `<a[^>]*>` in `<a<a<a<a`. What is asserted there is left aside, but where it is the beginning, or of a word.
 */
function startsAgain(pattern: Pick<Pattern, 'source' | 'flags'>): boolean {
  const { expression, maxCharacter } = parsed(pattern);
  const automaton = (elements: readonly Element[]) =>
    NFA.fromRegex({ type: 'Concatenation', elements: withoutAssertions(elements) }, { maxCharacter });
  const search = (elements: readonly Element[], before: readonly Element[], behind: readonly Element[]): boolean =>
    elements.some((element, k) => {
      const prefix = [...before, ...elements.slice(0, k)];
      const rest = [...elements.slice(k + 1), ...behind];
      if (element.type !== 'Quantifier' && element.type !== 'Alternation') return false;
      if (element.type === 'Quantifier' && element.max === Number.POSITIVE_INFINITY && mayFail(rest)) {
        const isFree = prefix.length > 0 && !isAnchor(prefix[0] as Element);
        const again = isWordEdge(prefix[0]) ? [...prefix, noLetter(pattern)] : prefix;
        if (isFree && !isDisjointWith(automaton(again), automaton([element]))) return true;
      }
      return element.alternatives.some((own) => search(own.elements, prefix, rest));
    });
  return expression.alternatives.some(({ elements }) => search(elements, [], []));
}

function parsed({ source, flags }: Pick<Pattern, 'source' | 'flags'>) {
  const parser = JS.Parser.fromLiteral({ source, flags: flags.replace('d', '') });
  return parser.parse({ assertions: 'parse', backreferences: 'disable' });
}

/** `^`, or that no letter of a kind stands before: a run then has one beginning. */
function isAnchor(first: Element): boolean {
  return first.type === 'Assertion' && first.kind === 'behind' && first.negate;
}

/** `\b`, as it is parsed: one of two assertions. Another match begins only behind what is no letter. */
function isWordEdge(first: Element | undefined): boolean {
  return (
    first?.type === 'Alternation' &&
    first.alternatives.every(({ elements }) => elements.every(({ type }) => type === 'Assertion'))
  );
}

function noLetter({ flags }: Pick<Pattern, 'flags'>): Element {
  return parsed({ source: '\\W', flags }).expression.alternatives[0]?.elements[0] as Element;
}

function mayFail(rest: readonly Element[]): boolean {
  return rest.some((own) => !(own.type === 'Quantifier' && own.min === 0));
}

function withoutAssertions(elements: readonly Element[]): Element[] {
  return elements.flatMap((own): Element[] => {
    if (own.type === 'Assertion' || own.type === 'Unknown') return [];
    if (own.type === 'CharacterClass') return [own];
    const alternatives = own.alternatives.map((one) => ({ ...one, elements: withoutAssertions(one.elements) }));
    return [{ ...own, alternatives } as Element];
  });
}
