import type { Token } from '../tagged-text.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

/** How many words a speaker's name in front of a colon has at most. */
const LONGEST_NAME = 5;

/**
 * Lines of a transcript: `BERG: The bridge is open.`, in quotation marks or not. The name is in capitals or stands
 * alone before the colon in full capitals; what follows up to the line's end is what is said.
 */
export function findTranscriptReports({ tagged, quotations, quoted }: Reading): Report[] {
  const { tokens, sentences, text } = tagged;
  const found: Report[] = [];
  sentences.forEach(({ first, paragraph }, index) => {
    if (index > 0 && sentences[index - 1]?.paragraph === paragraph) return;
    const start = /^["“«'‘]$/.test(tokens[first]?.text ?? '') ? first + 1 : first;
    const colon = colonAfterName(tokens, start);
    const said = tokens[colon + 1];
    if (colon < 0 || !said) return;
    const owner = quotations[quoted[start] ?? -1];
    const end = owner ? owner.end : lineEnd(text, said.start);
    if (end <= said.start) return;
    found.push({
      cue: { first: colon, last: colon + 1 },
      source: { first: start, last: colon },
      content: [{ start: said.start, end }],
      rule: 'transcript',
    });
  });
  return found;
}

/** The colon behind a name in capitals at the start of a line; -1 where there is none. */
function colonAfterName(tokens: readonly Token[], start: number): number {
  for (let at = start; at <= start + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.text === ':') return at > start ? at : -1;
    if (!/^(?:\p{Lu}[\p{Lu}'’.-]+|\.|-|Mc\p{Lu}+)$/u.test(token.text)) return -1;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.trimEnd().length : at;
}
