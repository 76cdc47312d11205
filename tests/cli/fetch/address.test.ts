import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isPublic, readAddress } from '../../../src/cli/fetch/address';
import { isOwn } from '../../../src/cli/fetch/hop';
import { PLAIN } from './servers';

const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const SPECIAL_V6 = [
  '::/96',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2001:2::/48',
  '2001:10::/28',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

const bits = (count: number) => fc.bigInt({ min: 0n, max: (1n << BigInt(count)) - 1n });

/** Any address inside a block: its prefix as it is, the bits behind it at random. */
const inside = (block: string) => {
  const [base = '', length = ''] = block.split('/');
  const width = base.includes(':') ? 128 : 32;
  const write = width === 32 ? writeV4 : writeV6;
  const start = width === 32 ? readV4(base) : readV6(base);
  return bits(width - Number(length)).map((rest) => write(start | rest));
};

const readV4 = (text: string) => text.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
const writeV4 = (n: bigint) => [24n, 16n, 8n, 0n].map((shift) => (n >> shift) & 255n).join('.');
const readV6 = (text: string) => {
  const [head = '', tail = ''] = text.split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const zeros = Array(8 - groups(head).length - groups(tail).length).fill('0');
  return [...groups(head), ...zeros, ...groups(tail)].reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
};
const writeV6 = (n: bigint) =>
  Array.from({ length: 8 }, (_, at) => ((n >> BigInt(112 - 16 * at)) & 0xffffn).toString(16)).join(':');

describe('public addresses', () => {
  it.each(['1.1.1.1', '8.8.8.8', '93.184.215.14', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001:82a::200e'])(
    '%s may be reached',
    (address) => expect(isPublic(address)).toBe(true),
  );

  it.each([...SPECIAL_V4, ...SPECIAL_V6])('nothing in %s may', (block) => {
    fc.assert(fc.property(inside(block), (address) => !isPublic(address)));
  });

  it('no IPv6 address that carries an IPv4 address may, whichever', () => {
    const carried = fc
      .tuple(
        fc.constantFrom('::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::'),
        bits(32).map((n) => writeV4(n)),
      )
      .map(([prefix, address]) => prefix + address);
    fc.assert(fc.property(carried, (address) => !isPublic(address)));
    const sixToFour = bits(32).map((n) => writeV6((0x2002n << 112n) | (n << 80n)));
    fc.assert(fc.property(sixToFour, (address) => !isPublic(address)));
  });

  it('of IPv6 only what is given out', () => {
    const other = fc.tuple(fc.integer({ min: 0, max: 7 }), bits(125)).filter(([top]) => top !== 1);
    fc.assert(fc.property(other, ([top, rest]) => !isPublic(writeV6((BigInt(top) << 125n) | rest))));
  });

  it('nothing that is no address', () => {
    fc.assert(fc.property(fc.string(), (text) => !isPublic(`${text} x`)));
    for (const text of ['', 'localhost', 'fe80::1%eth0', '1.1.1.1/8', '[::1]']) expect(isPublic(text)).toBe(false);
  });
});

it('knows the addresses of this machine', () => {
  expect([isOwn('127.0.0.1'), isOwn('1.1.1.1')]).toEqual([true, false]);
});

describe('reading an address', () => {
  it.each([
    ['  https://example.org/a b?c#d ', 'https://example.org/a%20b?c'],
    ['example.org', 'https://example.org/'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['https://müller.example/', 'https://xn--mller-kva.example/'],
  ])('takes %j', (typed, href) => {
    const address = readAddress(typed);
    expect(address.ok && address.url.href).toBe(href);
  });

  it.each([
    '',
    'x',
    'not a link',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'blob:https://example.org/x',
    'view-source:https://example.org',
    'https://',
    'http://[::1%25eth0]/',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://:secret@example.org/',
    `https://example.org/${'x'.repeat(5_000)}`,
    `https://example.org/${'ü'.repeat(3_000)}`,
  ])('refuses case %#', (typed) => {
    const address = readAddress(typed);
    expect(address.ok || address.problem).toEqual({ code: 'bad-address', message: expect.stringMatching(PLAIN) });
  });

  it.each([
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1./',
    'http://１２７.0.0.1/',
    'http://0/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
  ])('sees through %s', (typed) => {
    const address = readAddress(typed);
    expect(address.ok && isPublic(hostOf(address.url))).toBe(false);
    expect(address.ok && hostOf(address.url)).toMatch(/^[\d.]+$|^[\da-f:]+$/);
  });
});
