import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { subjectBefore } from '../syntax/noun-phrases.ts';
import type { Quotation } from '../syntax/quotation-marks.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';

/** Verbs that begin or break in, beside those of saying. From general knowledge of news English. */
const BREAKING_IN = /^(?:chim|beg[au]n|began|begins|interrupt|pip|cut|fir|shot|snapp|start)/;
/** What may follow the name of whoever spoke. */
const AFTER_NAME = /^(?:[,.;:–—]|in|at|on|during|after|before|when|as|while|to|and|of|with)$/;
/** The verb stands at most so many tokens before the colon: "chimed in:", "told us last week:". */
const MAX_TO_COLON = 3;

/**
 * Quotations that no report covers, though a name and a verb frame them: `“…,” comments Otto Weil in a letter`, `Otto Weil chimed in: “…”`.
 * Words that the tagger takes for nouns ("comments") count where the lexicon has them as verbs of saying.
 */
export function findFramedQuotations(annotated: AnnotatedText, known: readonly Attribution[]): Attribution[] {
  const covered = known.flatMap(({ content }) => content);
  return annotated.quotations.flatMap((quotation): Attribution[] => {
    if (covered.some(({ start, end }) => start < quotation.end && quotation.start < end)) return [];
    const framed = framedBehind(annotated, quotation) ?? framedBefore(annotated, quotation);
    const content = [{ start: quotation.start, end: quotation.end }];
    return framed ? [{ ...framed, content, rule: 'framed' }] : [];
  });
}

interface Frame {
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

function isSpeech(lower: string): boolean {
  return cueClass(lower) === 'say' || BREAKING_IN.test(lower);
}

function framedBehind({ tagged, names }: AnnotatedText, { end }: Quotation): Frame | null {
  const { tokens, text } = tagged;
  if (!/[,!?—–][”"’'»]?$/.test(text.slice(end - 3, end))) return null;
  const at = firstEndingAfter(tokens, end);
  const verb = tokens[at];
  if (!verb || verb.text !== verb.lower || !isSpeech(verb.lower)) return null;
  const name = names
    .mentionsIn({ first: at + 1, last: at + 8 })
    .find(({ titleFirst }) => titleFirst === at + 1);
  if (!name || !names.personOf(name) || !AFTER_NAME.test(tokens[name.last]?.lower ?? '')) return null;
  return { cue: { first: at, last: at + 1 }, source: { first: name.titleFirst, last: name.last } };
}

function framedBefore({ tagged, names, quoted }: AnnotatedText, { start }: Quotation): Frame | null {
  const { tokens } = tagged;
  const colon = firstEndingAfter(tokens, start) - 1;
  if (tokens[colon]?.text !== ':') return null;
  for (let at = colon - 1; at >= colon - MAX_TO_COLON; at--) {
    const verb = tokens[at];
    if (!verb || (quoted[at] ?? -1) >= 0 || verb.text !== verb.lower) return null;
    if (verb.pos !== 'VERB' || !isSpeech(verb.lower)) continue;
    const source = subjectBefore(tokens, at);
    const name = source && names.mentionsIn(source).find(({ last }) => last === source.last);
    return source && name && names.personOf(name)
      ? { cue: { first: at, last: at + 1 }, source: { first: name.titleFirst, last: name.last } }
      : null;
  }
  return null;
}
