/** A piece of an RTF file (Rich Text Format Specification 1.9.1). */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly parameter: number | null }
  /** A byte in the document's code page. */
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN = /[{}]|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|[^{}\\\r\n]+/g;

/** The tokens of an RTF file, given as Latin-1; binary data is passed over, as far as it goes. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  TOKEN.lastIndex = 0;
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(rtf); match; match = pattern.exec(rtf)) {
    const [token, word, parameter, hex, symbol] = match;
    if (word === 'bin') pattern.lastIndex += Math.max(0, Number(parameter ?? 0));
    else if (word !== undefined)
      yield { kind: 'word', word, parameter: parameter === undefined ? null : Number(parameter) };
    else if (hex !== undefined) yield { kind: 'byte', byte: Number.parseInt(hex, 16) };
    else if (symbol !== undefined) yield { kind: 'word', word: symbol, parameter: null };
    else if (token === '{') yield { kind: 'open' };
    else if (token === '}') yield { kind: 'close' };
    else yield { kind: 'text', text: token };
  }
}
