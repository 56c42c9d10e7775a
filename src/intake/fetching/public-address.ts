import ipaddr from 'ipaddr.js';

/** All that the Internet has of IPv6; outside of it lie, among others, IPv4 addresses written as if they were IPv6. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Where clouds answer their own machines on addresses that otherwise count as public. */
const METADATA = new Set(['168.63.129.16']);

/**
 * True for an address on the public internet: not private, loopback, link-local, multicast, reserved, or a tunnel's
 * disguise of one, and no cloud's metadata service.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.process(plain);
  if (parsed.kind() === 'ipv6' && !parsed.match(GLOBAL_IPV6)) return false;
  return parsed.range() === 'unicast' && !METADATA.has(parsed.toString());
}

/** True for an address of this very machine. */
export function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(plain) && ipaddr.process(plain).range() === 'loopback';
}
