/** With a change; the very same where that changes nothing, for which nothing is to be drawn. */
export function changed<State extends object>(now: State, change: Partial<State>): State {
  const isSame = Object.entries(change).every(([key, value]) => Object.is(now[key as keyof State], value));
  return isSame ? now : { ...now, ...change };
}
