import { beyond } from '../accept';

/** A message or archive as long as any that is read has fewer, as its lines are cut at 76 characters; each more costs the parser time and memory. */
const MOST_LINES = 400_000;
const LINE_END = 0x0a;

/** Whether a message has too many lines to be parsed: in words that follow its name, null where it has not. */
export function beyondLines(bytes: Uint8Array): string | null {
  let lines = 1;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines += 1;
  return lines > MOST_LINES ? beyond(lines, 'lines', MOST_LINES) : null;
}
