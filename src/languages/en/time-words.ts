import type { Span } from '../../model/report';
import type { Time } from '../../model/values';

/** An event that is called by its day. */
export const NAMED_DAY =
  /\b9[/-]11\b|\bSept(?:ember|\.)? 11(?!\d|,? \d{4})(?=(?:th)? (?:(?:terrorist|terror|al[- ]qaeda) )*(?:attacks?|hijack\w*|victims?|famil\w+|survivors?|responders?|commission|memorial)\b)/gi;

/** What makes a day part of a name: “Fox News Sunday”, “Black Friday”. */
const NAME_BEFORE =
  /(?:\b(?:Black|Super|Bloody|Good|Easter|Palm|Ash|Cyber|Giving|Shrove|Maundy|Boxing|This|CBS|NBC|ABC|CNN|Ruby|Freaky|Taco) |\bNews )$/;
const NAME_AFTER = /^ (?:Night Football|Morning|Times|Herald|Mirror|Telegraph|Mail|Express|Agreement|Club|Movement)\b/;

/** Whether a time is part of a name rather than a day on which something was. */
export function isName(text: string, [start, end]: Span): boolean {
  return (
    /^(?:This|Last|Next) \p{Lu}/u.test(text.slice(start, end)) ||
    NAME_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ||
    NAME_AFTER.test(text.slice(end, end + 20))
  );
}

/** “Every Sunday” is no one day. */
export function recurs(text: string, start: number): boolean {
  return /\b(?:every|each|most)\s$/i.test(text.slice(Math.max(0, start - 8), start));
}

/** What looks ahead: between it and the time stands no mark but the stop of a title. */
const AHEAD_BEFORE =
  /\b(?:will|would|shall|going to|set (?:for|to)|scheduled|slated|due (?:to be|on|in|for|back)|expected|planned|plans? to|planning|postponed|moved (?:to|until)|delayed|rescheduled|upcoming|deadline|to be \w+(?:ed|n)|(?:is|are) to \w+)\b(?:[^.;,]|\.(?=\S)|(?<=\b(?:mr|mrs|ms|dr|sen|rep|gov|gen|st|u\.s))\.){0,60}$/i;
/** What looks ahead only right before it. */
const AHEAD_BESIDE =
  /\b(?:until|till|by|ahead of|before|next|from|coming|(?:begins?|starts?|opens?|runs?|continues?) (?:on|in|through|until))\s$/i;
const AHEAD_AFTER =
  /^,? (?:hearing|deadline|trial|sentencing|vote|referendum|primary|caucus|summit|meeting|launch|kickoff|inauguration)\b/i;
/** A verb in its simple past beside a time. */
const PAST_BESIDE =
  /(?<!\b(?:has|have|be|been|being|is|are|to|get|gets) )\b(?:\w{2,}ed|was|were|had|died|began|came|went|said|told|took|met|won|lost|left|made|held|fell|rose|ran|led|gave) (?:(?:back|again|out|up|down|early|late) )?(?:(?:on|in|at|of|since|early in|late in) )?$/i;

/** Whether what stands right before a time was then. */
export function isSurelyPast(text: string, start: number): boolean {
  return PAST_BESIDE.test(text.slice(Math.max(0, start - 40), start));
}

/** Elections are spoken of before and after they were. */
const ELECTION_AFTER =
  /^(?:['’]s)?,? (?:(?!\b(?:was|were)\b)\w+[- ]){0,3}(?:elections?|midterms?|mid-terms?|ballot|polls)\b/i;
const ELECTION_AHEAD = /\b(?:ahead of|before|next|upcoming|coming|will|in advance of)\b/i;
const REACH = 90;

/** Which way a time looks, by the words around it; else `otherwise`. */
export function directionOf(text: string, [start, end]: Span, otherwise: Time['direction']): Time['direction'] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (otherwise !== 'past') return otherwise;
  if (ELECTION_AFTER.test(after)) return ELECTION_AHEAD.test(before) ? 'future' : 'unknown';
  return AHEAD_BEFORE.test(before) || AHEAD_BESIDE.test(before) || AHEAD_AFTER.test(after) ? 'future' : 'past';
}
