import type { FoundHighlight } from '../model/highlight';
import type { Link } from '../model/link';
import { sharedSource } from '../model/quoted';
import type { Report } from '../model/report';
import { surenessOf } from '../model/sureness';

/** What a highlight says, in one plain sentence; `links` are those that join its sentences. */
export function highlightWords(
  found: FoundHighlight,
  reports: readonly [Report, Report],
  links: readonly Link[],
): string {
  const isJoined = links.some((link) => link.origin === 'reader' || surenessOf(link) !== 'perhaps the same');
  switch (found.kind) {
    case 'headline':
      return 'The headlines: what each report puts first.';
    case 'only-a':
    case 'only-b':
      return saysOneSided(found.kind === 'only-a' ? 'A' : 'B', isJoined);
    case 'quote': {
      const speaker = sharedSource(reports, found)?.name;
      const words = speaker ? `${speaker}’s words` : 'somebody’s words';
      return `Both give ${words}, each its own choice or wording of them.`;
    }
    case 'wording':
      return isJoined
        ? 'One thing, told in other words.'
        : 'Each tells it in its own way; the two may not be of one thing.';
    default:
      return OTHERS[found.kind];
  }
}

const OTHERS: Readonly<Record<'verb' | 'name' | 'number' | 'date', string>> = {
  verb: 'What is said is introduced by other words.',
  name: 'Other names or descriptions for the same.',
  number: 'A number that each gives in its own way.',
  date: 'A time that each gives in its own way.',
};

function saysOneSided(side: 'A' | 'B', isJoined: boolean): string {
  const other = side === 'A' ? 'B' : 'A';
  return isJoined
    ? `Only ${side} has these words, in a passage that ${other} tells too.`
    : `Only ${side} has this: no passage of ${other} says the same.`;
}
