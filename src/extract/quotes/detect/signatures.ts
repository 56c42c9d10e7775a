import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';

/** A name signed to a quotation is no longer than this many words. */
const MAX_SIGNATURE_WORDS = 8;

/** Quotations with a name signed to them: `“We are proud of it.” — Ilse Brandt`, as in collections of opinions. */
export function findSignedAttributions({ tagged, quotations, quoted, names }: AnnotatedText): Attribution[] {
  const { tokens } = tagged;
  const found: Attribution[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    const owner = quoted[at - 1] ?? -1;
    const quotation = quotations[owner];
    if (!quotation || !/^(?:[―—–]|--|-)$/.test(tokens[at]?.text ?? '') || quoted[at] === owner) continue;
    const end = signatureEnd(tagged.text, tokens[at]?.end ?? 0);
    const [mention] = names.mentionsIn({ first: at + 1, last: at + 1 + MAX_SIGNATURE_WORDS });
    if (mention?.titleFirst !== at + 1 || (tokens[mention.last - 1]?.end ?? 0) > end) continue;
    const next = tokens[mention.last];
    if (next && next.start < end && !/^[,.(]$/.test(next.text)) continue;
    found.push({
      cue: { first: at, last: at + 1 },
      source: { first: mention.titleFirst, last: mention.last },
      content: [{ start: quotation.start, end: quotation.end }],
      rule: 'signature',
    });
  }
  return found;
}

/** A signature ends with its line, or where the next quotation begins. */
function signatureEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (/[\n"“«]/.test(text.charAt(at))) return at;
  return text.length;
}
