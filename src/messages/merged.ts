import type { Merged } from '../model/merged';

/**
 * What merging another's work has done, in one line: “3 notes added, of which 1 stands beside yours; 1 was there already. 1 could not be placed: its
 * words are not in these reports.”
 */
export function mergedWords({ notes, decisions, contrary }: Merged): string {
  const { added, same, beside, lost } = notes;
  const parts = [
    added > 0 && `${counted(added, 'note')} added`,
    same > 0 && `${same} ${were(same)} there already`,
    beside > 0 && `${beside} ${is(beside)} kept beside ${beside === 1 ? 'yours' : 'your own'}`,
    lost > 0 && `${lost} could not be placed: ${lost === 1 ? 'its words are' : 'their words are'} not in these reports`,
    decisions > 0 && `${counted(decisions, 'link, star or rejection', 'links, stars or rejections')} added`,
    contrary > 0 &&
      `${counted(contrary, 'decision')} of yours ${is(contrary) === 'is' ? 'stands' : 'stand'} where theirs is another`,
  ].filter((part) => part !== false);
  if (added === 0 && decisions === 0) return `Nothing new to merge${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
  return `${parts.join(', ')}.`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const were = (count: number) => (count === 1 ? 'was' : 'were');
const is = (count: number) => (count === 1 ? 'is' : 'are');
