import { findQuotations } from '../../extract/quotes/syntax/quotation-marks.ts';
import { type ExactWord, exactWords } from '../sayings/exact-words.ts';
import { withoutMarkup } from '../sayings/without-markup.ts';

/** A word of a claim; `opensGap` where an ellipsis or brackets stand before it, and so may leave out what they like. */
export interface ClaimWord extends ExactWord {
  readonly opensGap: boolean;
}

/** A wording that somebody wants to have checked. */
export interface Claim {
  /** As it was typed, without marks around it. */
  readonly text: string;
  /** Offsets are into `text`. */
  readonly words: readonly ClaimWord[];
  /** The name that was typed beside it ("Brandt: …"); null where none was. */
  readonly name: string | null;
}

/** How many quotations of a message are checked. */
export const MAX_CLAIMS = 5;
/** A quotation of one word says too little to be checked, unless it is all there is. */
const MIN_QUOTED_WORDS = 2;

/**
 * Every claim in what was typed or pasted: lines quoted with `>`, else what stands in quotation marks, else all of it, without a name
 * beside it that `isSomebody` knows ("Brandt: …", "… – Brandt").
 */
export function readClaims(typed: string, isSomebody: (name: string) => boolean = () => false): Claim[] {
  const plain = withoutMarkup(typed);
  const quotedLines = plain.split('\n').filter((line) => /^\s*>/.test(line));
  const name = nameBeside(plain);
  if (quotedLines.length > 0) {
    const text = quotedLines.map((line) => line.replace(/^[\s>]+/, '')).join(' ');
    if (exactWords(text).length > 0) return [toClaim(text, name)];
  }
  const line = plain.replace(/\s+/g, ' ').trim();
  const marked = new Map<string, string | null>();
  let end = 0;
  for (const { mark, closed, inner } of findQuotations(line, [{ start: 0, end: line.length }])) {
    if (mark !== 'double' || !closed) continue;
    const text = line.slice(inner.start, inner.end);
    const own = nameRightBefore(line.slice(end, inner.start), isSomebody);
    end = inner.end;
    if (exactWords(text).length >= MIN_QUOTED_WORDS && !marked.has(text)) marked.set(text, own);
  }
  const claims =
    marked.size > 0
      ? [...marked].map(([text, own]) => toClaim(text, own ?? name))
      : [toClaim(name !== null && isSomebody(name) ? withoutName(line) : line, name)];
  return claims.filter(({ words }) => words.length > 0);
}

const NAME = "(?:[\\p{L}][\\p{L}\\p{M}.'’-]*)(?: [\\p{L}][\\p{L}\\p{M}.'’-]*){0,4}";
const SAID = '(?:said|says|say|told \\p{L}+|claims?|claimed|wrote|tweeted|posted|stated)';
const BEFORE = new RegExp(
  `^(?:[A-Z]{4,}[:!]? )?(?<name>${NAME})(?:,? ${SAID}(?: that)?\\s*[:,]|\\s*:)\\s*["“„«]?`,
  'u',
);
const SAID_BEFORE = new RegExp(`^(?<name>${NAME}) ${SAID}(?: that)? ["“„«]?`, 'u');
const BEHIND = new RegExp(`["”“»,.!?]\\s*(?:[-–—~]\\s*|,? ?${SAID} )(?<name>${NAME})[\\s.!]*$`, 'u');
const DASH_BEHIND = new RegExp(`\\s[-–—~]{1,2}\\s*(?<name>${NAME})[\\s.!]*$`, 'u');
const SAID_BEHIND = new RegExp(`["”“»,.!?]\\s*(?<name>${NAME}) ${SAID}[\\s.!]*$`, 'u');

const LEADS_UP = new RegExp(`(?:,? ${SAID}(?: that)?\\s*[:,]?|\\s*:)\\s*["“„«]?$`, 'u');
const LAST_NAME = new RegExp(`${NAME}$`, 'u');

/** Whose one of several quotations is: the name that leads up to it ("and Weil said: “…”"); null where none does. */
function nameRightBefore(before: string, isSomebody: (name: string) => boolean): string | null {
  const leads = LEADS_UP.exec(before);
  const words = (leads && LAST_NAME.exec(before.slice(0, leads.index))?.[0].split(' ')) ?? [];
  const from = words.findIndex((_, at) => isSomebody(words.slice(at).join(' ')));
  return from < 0 ? null : words.slice(from).join(' ');
}

/** The words at either end of a text that may name who is said to have said it; whether they do, the archive knows. */
function nameBeside(text: string): string | null {
  const line = text
    .replace(/^[\s>]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const form of [SAID_BEFORE, BEFORE, SAID_BEHIND, BEHIND, DASH_BEHIND]) {
    const name = form.exec(line)?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return null;
}

function withoutName(line: string): string {
  const before = (SAID_BEFORE.exec(line) ?? BEFORE.exec(line))?.[0];
  if (before !== undefined) return line.slice(before.length);
  const behind = SAID_BEHIND.exec(line) ?? BEHIND.exec(line) ?? DASH_BEHIND.exec(line);
  return behind ? line.slice(0, behind.index + 1) : line;
}

/** What stands for words that were left out or put otherwise: dots, or brackets around words of the asker. */
const GAP = /\[(?<own>[^\]]{0,80})\]|[([]?(?:…|\.{3,}|\. \. \.)[)\]]?/gu;

function toClaim(typed: string, name: string | null): Claim {
  const text = typed.replace(/^[\s"“”„«»'‘’]+/u, '').replace(/[\s"“”„«»'‘’,;:]+$/u, '');
  const words: ClaimWord[] = [];
  let at = 0;
  let opensGap = false;
  const add = (until: number) => {
    for (const word of exactWords(text.slice(at, until), at)) {
      words.push({ ...word, opensGap });
      opensGap = false;
    }
  };
  for (const { 0: gap, index, groups } of text.matchAll(GAP)) {
    const own = groups?.['own'];
    // Brackets may not hide what turns a statement around.
    if (own !== undefined && exactWords(own).some(({ bearing }) => bearing !== null)) continue;
    add(index);
    at = index + gap.length;
    opensGap = words.length > 0;
  }
  add(text.length);
  return { text, words, name };
}
