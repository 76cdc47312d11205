/**
 * Two cores would read closely in each of a hundred journeys that are not about it: there it is switched off, as a reader does. Given
 * to every page of the built reader by the configuration, and by hand to those of another address.
 */
export function withoutCloserReading(address: string) {
  const localStorage = [{ name: 'parallax.closer-reading', value: 'off' }];
  return { cookies: [], origins: [{ origin: new URL(address).origin, localStorage }] };
}
