import type { NameMention } from '../../names/name-mentions.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { subjectBefore } from '../syntax/noun-phrases.ts';
import type { Quotation } from '../syntax/quotation-marks.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { isApposed } from './speech-acts.ts';

/** Verbs that begin or break in, beside those of saying. From general knowledge of news English. */
const BREAKING_IN = /^(?:chim|beg[au]n|began|begins|interrupt|pip|cut|fir|shot|snapp|start)/;
/** What may follow the name of whoever spoke. */
const AFTER_NAME = /^(?:[,.;:–—]|in|at|on|during|after|before|when|as|while|to|and|of|with)$/;
/** The verb stands at most so many tokens before the colon: "chimed in:", "told us last week:". */
const MAX_TO_COLON = 3;

/**
 * Quotations that no report covers, though a name and a verb frame them: `“…,” comments Otto Weil in a letter`, `Otto Weil chimed in: “…”`.
 * A name alone before a colon (`Otto Weil, mayor of Kiel: “…”`), "in the words of", `Weil was less calm: “…”` and `Weil's answer was short: “…”` frame one, too.
 * Words that the tagger takes for nouns ("comments") count where the lexicon has them as verbs of saying.
 */
export function findFramedQuotations(annotated: AnnotatedText, known: readonly Attribution[]): Attribution[] {
  const covered = known.flatMap(({ content }) => content);
  return annotated.quotations.flatMap((quotation): Attribution[] => {
    if (covered.some(({ start, end }) => start < quotation.end && quotation.start < end)) return [];
    const framed =
      framedBehind(annotated, quotation) ??
      framedBefore(annotated, quotation) ??
      namedBefore(annotated, quotation) ??
      ownedBefore(annotated, quotation);
    const content = [{ start: quotation.start, end: quotation.end }];
    return framed ? [{ ...framed, content, rule: 'framed' }] : [];
  });
}

interface Frame {
  readonly cue: TokenRange | null;
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

/** "Otto Weil, mayor of Kiel: “…”" at the head of its sentence, "in the words of Otto Weil, “…”". */
function namedBefore({ tagged, names }: AnnotatedText, { start }: Quotation): Frame | null {
  const { tokens, sentences } = tagged;
  const sign = firstEndingAfter(tokens, start) - 1;
  const mark = tokens[sign];
  const sentence = sentences[mark?.sentence ?? -1];
  if (!mark || !sentence || !/^[:,]$/.test(mark.text)) return null;
  const people = names
    .mentionsIn({ first: sentence.first, last: sign })
    .filter((name) => names.personOf(name));
  const source = (name: NameMention) => ({ cue: null, source: { first: name.titleFirst, last: name.last } });
  if (mark.text === ':') {
    const [name] = people;
    if (!name || people.length > 1) return null;
    const role = tokens.slice(name.last, sign);
    if (name.titleFirst !== sentence.first && !isApposed(tokens, sentence.first, name)) return null;
    if (isDescribed(role)) return source(name);
    const isRole =
      role.length === 0 || (role[0]?.text === ',' && role.every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos)));
    return isRole ? source(name) : null;
  }
  const last = people.at(-1);
  if (!last || last.last !== sign || tokens[last.titleFirst - 1]?.lower !== 'of') return null;
  return tokens[last.titleFirst - 2]?.lower === 'words' ? source(last) : null;
}

/** How somebody is who speaks. From general knowledge of news English: "under fire" and "unpopular" are told of those whom others speak about. */
const MANNER =
  /^(?:adamant|ambivalent|angry|apologetic|blunt|bullish|calm|categorical|cautious|clear|confident|convinced|cool|critical|defiant|delighted|dismissive|emphatic|enthusiastic|firm|frank|furious|grateful|happy|hopeful|honest|matter-of-fact|modest|optimistic|philosophical|pessimistic|pleased|proud|realistic|relaxed|relieved|resigned|sanguine|sceptical|scathing|skeptical|succinct|sure|thrilled|unapologetic|unequivocal|unimpressed|unmoved|unrepentant|upbeat|wistful)$/;
const DEGREE = /^(?:very|quite|rather|less|more|equally|just|as|even|too|also|not)$/;

/** "was less calm", "is clear about it", "is in no doubt": what is said of how somebody speaks. */
function isDescribed(words: readonly TaggedToken[]): boolean {
  const copula = words.findIndex(({ lower }) => COPULA.test(lower));
  const [first, ...rest] = words.slice(copula + 1).filter(({ lower }) => !DEGREE.test(lower));
  const isInNoDoubt = /^in no doubt\b/.test([first, ...rest].map((word) => word?.lower).join(' '));
  const isPlain = [...words.slice(0, copula), ...rest].every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos));
  return copula >= 0 && isPlain && (isInNoDoubt || MANNER.test(first?.lower ?? ''));
}

const COPULA = /^(?:is|was|are|were|remains?|remained|seem(?:s|ed)|sound(?:s|ed))$/;

/** What somebody says in their own words. From general knowledge of news English. */
const UTTERANCE =
  /^(?:message|words?|answer|reply|response|verdict|advice|warning|motto|explanation|comment|conclusion|plea|view|opinion|argument)$/;
/** Between whose utterance it is and the quotation stand no more tokens. */
const MAX_TO_QUOTATION = 12;

/** `Weil's message to the town had been simple: “…”`, `her words – “…”`, `in Weil's view, “…”`. */
function ownedBefore({ tagged, names, quoted }: AnnotatedText, { start }: Quotation): Frame | null {
  const { tokens } = tagged;
  const sign = firstEndingAfter(tokens, start) - 1;
  const mark = tokens[sign];
  if (!mark || !/^(?:[:,–—]|is|was|were|been)$/.test(mark.lower)) return null;
  for (let at = sign - 1; at > sign - MAX_TO_QUOTATION && tokens[at]?.sentence === mark.sentence; at--) {
    const token = tokens[at];
    if (!token || (quoted[at] ?? -1) >= 0 || token.pos === 'VERB') return null;
    if (!UTTERANCE.test(token.lower)) continue;
    const source = ownerBefore(names, tokens, at);
    const before = tokens[(source?.first ?? 0) - 1];
    // "Weil's reply to Brandt's plea was": the reply is what follows.
    if (source && before?.pos === 'ADP' && before.lower !== 'in') continue;
    const isFree = source && (mark.text !== ',' || tokens[source.first - 1]?.lower === 'in');
    return source && isFree ? { cue: { first: at, last: at + 1 }, source } : null;
  }
  return null;
}

/** "Otto Weil" before "'s answer", "her" before "answer". */
function ownerBefore(
  names: AnnotatedText['names'],
  tokens: AnnotatedText['tagged']['tokens'],
  noun: number,
): TokenRange | null {
  let at = noun - 1;
  while (tokens[at]?.pos === 'ADJ') at--;
  if (/^(?:his|her|its)$/.test(tokens[at]?.lower ?? '')) return { first: at, last: at + 1 };
  if (!/^['’]s?$/.test(tokens[at]?.lower ?? '')) return null;
  const owner = names.mentionsIn({ first: Math.max(0, at - 6), last: at }).at(-1);
  return owner?.last === at ? { first: owner.titleFirst, last: owner.last } : null;
}
