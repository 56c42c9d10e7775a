import ipaddr from 'ipaddr.js';

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
  return parsed.range() === 'unicast' && !METADATA.has(parsed.toString());
}

/** True for an address of this very machine. */
export function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(plain) && ipaddr.process(plain).range() === 'loopback';
}
