const CHARSET = /charset\s*=\s*"?([\w.:-]{1,40})"?/gi;
const TEXT_PART =
  /^(content-type:[ \t]*text\/(?:plain|html)\b)(?![^\r\n]*charset)[ \t]*;?[ \t]*(?=\r?\n(?![ \t]))/gim;
/** ISO-2022-JP changes its letters by these signs; as plain text they are no words. */
const JAPANESE_ESCAPES = ['\u001b$@', '\u001b$B'];

/**
 * The bytes of a mail with the encoding named that its text is in, where it names none or another: UTF-8 and ISO-2022-JP prove
 * themselves. Other mail comes back as it is.
 */
export function withTrueCharset(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const declared = new Set([...raw.matchAll(CHARSET)].map(([, name = '']) => name.toLowerCase()));
  if (declared.size === 0 && JAPANESE_ESCAPES.some((sign) => raw.includes(sign)))
    return named(raw, 'iso-2022-jp');
  const [only] = declared;
  if (declared.size !== 1 || only === undefined || /^utf-?8$/.test(only) || !isUtf8(bytes, raw)) return bytes;
  return Buffer.from(raw.replace(CHARSET, 'charset=utf-8'), 'latin1');
}

function named(raw: string, charset: string): Uint8Array {
  const declared = raw.replace(TEXT_PART, `$1; charset=${charset}`);
  const whole =
    declared === raw
      ? raw.replace(/\r?\n/, `\r\nContent-Type: text/plain; charset=${charset}\r\n`)
      : declared;
  return Buffer.from(whole, 'latin1');
}

/** True for bytes beyond ASCII that are valid UTF-8 throughout: no other encoding's text comes out so by chance. */
function isUtf8(bytes: Uint8Array, raw: string): boolean {
  if (!/[\u0080-\u00ff]/.test(raw)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
