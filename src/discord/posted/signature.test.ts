import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSignatureCheck } from './signature.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
const isSigned = createSignatureCheck(hex);

it('takes what the key signed, and nothing that differs in body, time or signature', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat({ max: 127 }), (body, more, at) => {
      const timestamp = '1764500000';
      const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
      expect(isSigned({ signature, timestamp, body })).toBe(true);
      expect(isSigned({ signature, timestamp, body: body + more })).toBe(false);
      expect(isSigned({ signature, timestamp: `${timestamp}0`, body })).toBe(false);
      const other = (Number.parseInt(signature[at] ?? '0', 16) ^ 1).toString(16);
      expect(
        isSigned({ signature: signature.slice(0, at) + other + signature.slice(at + 1), timestamp, body }),
      ).toBe(false);
    }),
  );
});

it.each(['', 'ab', 'zz'.repeat(64), `${'ab'.repeat(64)}ab`])(
  'takes no signature of another form: %s',
  (signature) => {
    expect(isSigned({ signature, timestamp: '1', body: '{}' })).toBe(false);
  },
);
