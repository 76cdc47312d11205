import ipaddr from 'ipaddr.js';
import { type Refusal, refuse } from './refusal';

export type Address = { readonly ok: true; readonly url: URL } | Refusal;

/** Far above any article's address, and short enough to travel in a header. */
const MAX_LENGTH = 4_000;
const SCHEME_LEFT_OUT = /^[^\s/:?#@][^\s/:?#@.]*\.[^\s/:?#@]+(:\d+)?([/?#]|$)/;

/** What a person typed, as an address that may be asked. `example.org/story` means https. */
export function readAddress(typed: string): Address {
  const text = typed.trim();
  return checkAddress(SCHEME_LEFT_OUT.test(text) && !text.includes('://') ? `https://${text}` : text);
}

/** Checks an address, or where a redirect at `base` points: http or https, no user name, no endless length. */
export function checkAddress(text: string, base?: URL): Address {
  if (text.length > MAX_LENGTH || !URL.canParse(text, base?.href)) {
    return refuse('bad-address', 'This is not the address of a web page. Copy it whole from your browser: https://…');
  }
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refuse(
      'bad-address',
      `Only addresses that begin with https:// or http:// can be fetched, not ${url.protocol} ones. Open it yourself and save the file, or paste its text.`,
    );
  }
  if (url.username || url.password) {
    return refuse(
      'bad-address',
      'This address holds a user name or a password, and Parallax sends neither. Take out what stands before the @.',
    );
  }
  if (url.href.length > MAX_LENGTH) return refuse('bad-address', 'This address is too long. Save the page instead.');
  // What stands after the # is for the browser alone, and was never sent to anybody.
  url.hash = '';
  return { ok: true, url };
}

/** The host as a name or a plain IP address: the brackets of IPv6 belong to the address of the page only. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to a machine on the open internet. A list of what is allowed, not of what is forbidden:
 * no special range, and of IPv6 only the part that is given out. So whatever carries an IPv4 address inside (mapped,
 * compatible in `::/96`, 6to4, Teredo, NAT64) is out, because what it carries could be private.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || (parsed instanceof ipaddr.IPv6 && parsed.match(GLOBAL_IPV6));
}
