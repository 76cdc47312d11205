import type { Span } from '../../model/report';
import { trimmed } from './flat';
import type { FoundBlock } from './found';
import { isStory } from './story';

// A place in capitals, perhaps with its country, the day and the agency, and a dash: “SKOPJE, North Macedonia (AP) — ”.
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40}(?:,\s[\p{L}\p{N}. ]{2,30}){0,2}(?:\s*\([\p{L}\p{N} /.-]{2,30}\))?\s*(?:[—–]|-{1,2}(?=\s))\s*/u;
// A place as it is otherwise written, with the short name of the agency, as in German and Spanish: “Marlow (dpa) - ”, “Madrid, 4 mar (EFE).- ”.
const AGENCY =
  /^\p{Lu}[\p{L}\p{M}.'’/ -]{2,40}(?:,\s[\p{L}\p{N}. ]{2,30})?\s\((?:\p{Ll}{2,5}(?:\/\p{Ll}{2,5})?|EFE|AFP|ANSA|APA|SDA|EP|Lusa|PAP)\)\s?(?:\.?[—–-]{1,2}(?=\s)|[.:](?=\s\p{Lu}))\s*/u;
/** Only the lead of a report has one. */
const LEAD = 3;

/** Sets the dateline at the head of the lead apart from it; the blocks as they were where there is none. */
export function splitDateline(text: string, blocks: readonly FoundBlock[]): FoundBlock[] {
  const paragraphs = blocks.filter((block) => isStory(block) && block.kind === 'paragraph').slice(0, LEAD);
  for (const lead of paragraphs) {
    const [first, ...rest] = lead.spans;
    const head = first ? text.slice(first[0], Math.min(first[1], first[0] + 160)) : '';
    const length = (DATELINE.exec(head) ?? AGENCY.exec(head))?.[0].length;
    const body = first && length ? trimmed(text, [first[0] + length, first[1]]) : null;
    const place = first && length ? trimmed(text, [first[0], first[0] + length]) : null;
    if (!body || !place) continue;
    return blocks.flatMap((block) =>
      block === lead ? [dateline(place), { ...lead, spans: [body, ...rest] }] : [block],
    );
  }
  return [...blocks];
}

function dateline(span: Span): FoundBlock {
  return { kind: 'dateline', spans: [span], reason: { code: 'dateline' } };
}
