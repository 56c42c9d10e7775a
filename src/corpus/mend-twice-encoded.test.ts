import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const TEXT =
  'La bibliothèque a rouvert samedi – après trois années d’attente, disent les « anciens » du café.';
/** As programs write it that take UTF-8 for windows-1252. */
const twice = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('a text that was encoded twice', () => {
  it('is read as it was meant', async () => {
    const bytes = new TextEncoder().encode(twice(TEXT));
    expect(await decodeText(bytes)).toBe(TEXT);
  });

  it('stays as it is where every sign must', async () => {
    const bytes = new TextEncoder().encode(twice(TEXT));
    expect(await decodeText(bytes, null, true)).toBe(twice(TEXT));
  });

  it('is not one that only tells of such mistakes', async () => {
    const text = `Il a écrit « Ã© » pour « é », « Ã¨ » pour « è » et « Ãª » pour « ê » : la bibliothèque en a gardé l’idée, à côté des années d’école.`;
    expect(await decodeText(new TextEncoder().encode(text))).toBe(text);
  });
});

describe('windows-1252 that is called otherwise', () => {
  const meant = 'Œuvre reopened – “at last”, said Zoë… It costs 40 €, the café’s owner says.';
  /** The bytes of windows-1252, each as the letter of its number: what Latin-1 makes of them. */
  const asLatin1 = [...meant]
    .map((sign) =>
      String.fromCharCode(
        { Œ: 0x8c, '–': 0x96, '“': 0x93, '”': 0x94, '…': 0x85, '€': 0x80, '’': 0x92 }[sign] ??
          sign.charCodeAt(0),
      ),
    )
    .join('');

  it.each(['iso-8859-1', 'latin1', 'us-ascii', 'ISO-8859-15', 'windows-1252'])(
    'is read as %s',
    async (name) => {
      expect(await decodeText(Buffer.from(asLatin1, 'latin1'), name)).toContain('– “at last”, said');
    },
  );

  it('is read where it was made UTF-8 as if it were Latin-1', async () => {
    expect(await decodeText(Buffer.from(asLatin1, 'utf8'))).toBe(meant);
    expect(await decodeText(Buffer.from(asLatin1, 'utf16le'), 'utf-16le')).toBe(meant);
  });
});
