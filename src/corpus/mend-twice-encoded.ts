/** What windows-1252 has in the places of bytes 80 to 9F, in their order; places without a sign stay as they are. */
const OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const GOES_ON = `[\u0080-\u00bf${OF_WINDOWS}]`;
/** Letters that are bytes of UTF-8 which were taken for windows-1252: "Ã©" for "é", "â€™" for "’". */
const TWICE = new RegExp(
  `[\u00c2-\u00df]${GOES_ON}|[\u00e0-\u00ef]${GOES_ON}{2}|[\u00f0-\u00f4]${GOES_ON}{3}`,
  'g',
);
const BEYOND_ASCII = /[^\0-\u007f]/g;
/** So many, and nearly nothing else beyond ASCII: a text that tells of such mistakes has few. */
const MIN_FOUND = 3;
const MIN_SHARE = 0.8;

/** A text that was encoded as UTF-8 twice, as it was before the second time; any other as it is. */
export function mendTwiceEncoded(text: string): string {
  const found = text.match(TWICE);
  if (!found || found.length < MIN_FOUND) return text;
  const signs = found.reduce((sum, { length }) => sum + length, 0);
  if (signs < MIN_SHARE * (text.match(BEYOND_ASCII)?.length ?? 0)) return text;
  return text.replace(TWICE, (one) => {
    const mended = Buffer.from([...one].map(byteOf)).toString('utf8');
    return mended.includes('\ufffd') ? one : mended;
  });
}

const CONTROL_BYTES = /[\u0080-\u009f]/g;

/**
 * A text with the signs of windows-1252 in place of control characters: what is called Latin-1 is windows-1252 (WHATWG Encoding,
 * section 4.2), and no text holds such controls for themselves.
 */
export function mendControlBytes(text: string): string {
  return text.replace(CONTROL_BYTES, (control) => OF_WINDOWS.charAt(control.charCodeAt(0) - 0x80));
}

function byteOf(sign: string): number {
  const code = sign.charCodeAt(0);
  const at = code > 0xff ? OF_WINDOWS.indexOf(sign) : -1;
  return at >= 0 ? 0x80 + at : code;
}
