import { createPublicKey, verify } from 'node:crypto';

/** What stands before a bare Ed25519 key in the form that Node reads (RFC 8410, section 4). */
const KEY_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** Who a request is from, as its headers say. */
export interface Signed {
  /** X-Signature-Ed25519: 128 hexadecimal digits. */
  readonly signature: string;
  /** X-Signature-Timestamp. */
  readonly timestamp: string;
  readonly body: string;
}

/** Tells whether a request is signed with the key of an application: 64 hexadecimal digits, "Public Key" in the developer portal. */
export function createSignatureCheck(publicKey: string): (signed: Signed) => boolean {
  const key = createPublicKey({
    key: Buffer.concat([KEY_HEAD, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return ({ signature, timestamp, body }) =>
    /^[\da-f]{128}$/i.test(signature) &&
    verify(null, Buffer.from(timestamp + body), key, Buffer.from(signature, 'hex'));
}
