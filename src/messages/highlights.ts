import type { FoundHighlight } from '../model/highlight';
import type { Report } from '../model/report';

/** What a highlight says, in one plain sentence. */
export function highlightWords({ kind }: FoundHighlight, _: readonly [Report, Report]): string {
  return SAYS[kind];
}

const SAYS: Readonly<Record<FoundHighlight['kind'], string>> = {
  headline: 'What each headline leads with.',
  wording: 'One thing, told in other words.',
  quote: 'One statement, quoted otherwise.',
  verb: 'The same words, introduced by another verb.',
  name: 'Other names for the same.',
  number: 'The numbers differ.',
  date: 'The dates differ.',
  'only-a': 'Only A has this.',
  'only-b': 'Only B has this.',
};
