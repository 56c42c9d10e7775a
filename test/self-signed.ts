import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate that it signed itself, as PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly certificate: string;
}

/** Tags of ASN.1, as DER writes them (X.690). */
const TAG = { integer: 2, bits: 3, octets: 4, oid: 6, text: 12, time: 23, list: 48, set: 49 } as const;
const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  basicConstraints: '551d13',
  alternativeName: '551d11',
} as const;

/** Makes a certificate (X.509, RFC 5280) for 127.0.0.1, good for as long as tests may run. */
export function makeSelfSigned(): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const algorithm = list(oid(OID.ecdsaWithSha256));
  const name = list(der(TAG.set, list(oid(OID.commonName), der(TAG.text, Buffer.from('a stand-in')))));
  const time = (text: string) => der(TAG.time, Buffer.from(text));
  const extension = (id: string, value: Buffer) => list(oid(id), der(TAG.octets, value));
  const extensions = list(
    extension(OID.basicConstraints, list(Buffer.from([1, 1, 0xff]))), // it may stand for itself
    extension(OID.alternativeName, list(der(0x87, Buffer.from([127, 0, 0, 1])))),
  );
  const told = list(
    der(0xa0, der(TAG.integer, Buffer.from([2]))), // version 3
    der(TAG.integer, Buffer.from([1])),
    algorithm,
    name,
    list(time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey,
    der(0xa3, extensions),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', told, createPrivateKey(privateKey))]);
  const bytes = list(told, algorithm, der(TAG.bits, signature));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  const certificate = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey, certificate };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function list(...items: readonly Buffer[]): Buffer {
  return der(TAG.list, Buffer.concat(items));
}

function oid(digits: string): Buffer {
  return der(TAG.oid, Buffer.from(digits, 'hex'));
}
