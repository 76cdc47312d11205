/**
 * A while after it is opened the reader loads what may be wanted next, with two workers: most of a second of the processor in each of a
 * hundred journeys. To a browser with this cookie `server.mjs` does not give the part that does so. Journeys from another address have
 * it, and `trust.spec.ts`.
 */
export function withoutLoadingAhead(address: string) {
  return {
    name: 'loading-ahead',
    value: 'off',
    domain: new URL(address).hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Strict' as const,
  };
}
