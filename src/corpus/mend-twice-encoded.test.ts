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
