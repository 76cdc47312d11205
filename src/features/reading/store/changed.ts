import { shallow } from 'zustand/vanilla/shallow';

/** With a change; the very same where that changes nothing, for which nothing is to be drawn. */
export function changed<State extends object>(now: State, change: Partial<State>): State {
  const next = { ...now, ...change };
  return shallow(now, next) ? now : next;
}
