import type { Span } from '../../../model.ts';
import type { TaggedText } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { isQuoteLabel, labelLength } from '../syntax/labels.ts';
import type { Quotation } from '../syntax/quotation-marks.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { announcedBy } from './announcements.ts';
import { namedAroundBlock, namedByLabel } from './block-speakers.ts';
import { introducedBy } from './introductions.ts';
import { speakerInActBefore } from './speech-acts.ts';
import { namedBySummary } from './summed-up.ts';

/** Fewer words in quotation marks are mostly scare quotes, where a report stands near and where none does. */
const MIN_WORDS = { near: 4, unintroduced: 7 };

/** A report whose content may still grow. */
interface OpenAttribution {
  attribution: Attribution;
  content: Span[];
}

/**
 * Gives every quotation that no report covers its place. Sentences that are nothing but quotation go on with what the
 * previous quotation's speaker says (in its paragraph, or across paragraphs, closed or re-opened); a quotation inside a
 * sentence takes over the source of the nearest report there; what is left stands alone, without a speaker. Titles and
 * scare quotes are left out.
 */
export function attachQuotations(
  annotated: AnnotatedText,
  attributions: readonly Attribution[],
): Attribution[] {
  const { tagged, quotations } = annotated;
  const open: OpenAttribution[] = attributions.map((attribution) => ({
    attribution,
    content: attribution.content.map((span) => wholeQuotations(span, quotations)),
  }));
  const owners = ownersOf(quotations, open);
  const places = placesOf(annotated);
  const bySentence = reportsBySentence(tagged, open);
  quotations.forEach((quotation, index) => {
    const place = places[index];
    if (owners[index] || !place) return;
    const block = isQuoteLabel(tagged.text, quotation.start);
    const owner = block
      ? null
      : place.alone
        ? ownerBefore(index, { owners, places, sentences: tagged.sentences })
        : otherHalf(annotated, quotation, bySentence.get(place.sentence) ?? []);
    if (owner) {
      owner.content.push(spanOf(quotation));
      owners[index] = owner;
      return;
    }
    const sentence = tagged.sentences[place.sentence];
    const labelled = block && sentence ? namedByLabel(annotated, sentence, quotation.start) : null;
    const introduced = !block && place.alone ? introducedBy(annotated, place.sentence) : null;
    const speaking = !block && place.alone ? speakerInActBefore(annotated, place.sentence) : null;
    const announced = block || place.alone ? null : announcedBy(annotated, quotation, place.sentence);
    const summed = !block && place.alone ? namedBySummary(annotated, place.last) : null;
    const named = labelled ?? summed ?? introduced ?? speaking ?? announced;
    const neighbour = named
      ? null
      : block || place.alone
        ? lastBefore(tagged, place, {
            quotation,
            bySentence,
            paragraphs: block ? PARAGRAPHS_BEFORE_BLOCK : 1,
          })
        : nearest(tagged, quotation, bySentence.get(place.sentence) ?? []);
    const words = wordsOf(tagged.text, quotation);
    const fewest = neighbour || named ? MIN_WORDS.near : MIN_WORDS.unintroduced;
    if (!block && (words.length < fewest || isTitle(words))) return;
    const attribution: Attribution = {
      cue: neighbour?.attribution.cue ?? null,
      source:
        named ??
        neighbour?.attribution.source ??
        (block ? namedAroundBlock(annotated, place.sentence) : null),
      content: [],
      rule: block ? 'quote-block' : named ? 'introduced' : neighbour ? 'neighbour' : 'unintroduced',
    };
    const made = { attribution, content: [spanOf(quotation)] };
    open.push(made);
    owners[index] = made;
  });
  return open
    .map(({ attribution, content }) => ({ ...attribution, content: joined(content) }))
    .sort((a, b) => firstStart(a) - firstStart(b));
}

/** Where a quotation stands. */
interface Place {
  /** Index of the sentence in which it begins. */
  readonly sentence: number;
  /** Index of the sentence in which it ends. */
  readonly last: number;
  readonly paragraph: number;
  /** The sentences it touches have no other words, a label aside. */
  readonly alone: boolean;
}

function placesOf({ tagged, quotations, quoted }: AnnotatedText): (Place | null)[] {
  const { tokens, sentences } = tagged;
  const hasOtherWords = sentences.map(({ first, last }) => {
    for (let at = first + labelLength(tagged, first); at < last; at++) {
      if ((quoted[at] ?? -1) < 0 && /\p{L}/u.test(tokens[at]?.text ?? '')) return true;
    }
    return false;
  });
  let at = 0;
  return quotations.map((quotation) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= quotation.start) at++;
    const sentence = sentences[at];
    if (!sentence) return null;
    let [alone, last] = [true, at];
    for (let i = at; i < sentences.length && (sentences[i]?.start ?? 0) < quotation.end; i++) {
      if (hasOtherWords[i]) alone = false;
      last = i;
    }
    return { sentence: at, last, paragraph: sentence.paragraph, alone };
  });
}

/** The reports with a cue and a source, by the sentence of their cue. */
function reportsBySentence(
  { tokens }: TaggedText,
  open: readonly OpenAttribution[],
): Map<number, OpenAttribution[]> {
  const found = new Map<number, OpenAttribution[]>();
  for (const one of open) {
    const sentence =
      one.attribution.cue && one.attribution.source && tokens[one.attribution.cue.first]?.sentence;
    if (sentence === null || sentence === undefined) continue;
    const list = found.get(sentence);
    if (list) list.push(one);
    else found.set(sentence, [one]);
  }
  return found;
}

/** The report that covers most of each quotation, where one covers half of it. */
function ownersOf(
  quotations: readonly Quotation[],
  open: readonly OpenAttribution[],
): (OpenAttribution | null)[] {
  const sorted = open
    .flatMap((owner) => owner.content.map((span) => ({ owner, span })))
    .sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  return quotations.map((quotation) => {
    while (from < sorted.length && (sorted[from]?.span.end ?? 0) <= quotation.start - MAX_CONTENT_CHARACTERS)
      from++;
    let best: OpenAttribution | null = null;
    let most = (quotation.end - quotation.start) / 2;
    for (let i = from; i < sorted.length; i++) {
      const one = sorted[i];
      if (!one || one.span.start >= quotation.end) break;
      const shared = Math.min(one.span.end, quotation.end) - Math.max(one.span.start, quotation.start);
      if (shared >= most) [best, most] = [one.owner, shared];
    }
    return best;
  });
}

/** Contents that end further before a quotation need not be looked at again. */
const MAX_CONTENT_CHARACTERS = 4000;

/** Whose words the quotation before is, where this one goes on with it: in its paragraph, or at the head of the next. */
function ownerBefore(
  index: number,
  {
    owners,
    places,
    sentences,
  }: {
    readonly owners: readonly (OpenAttribution | null)[];
    readonly places: readonly (Place | null)[];
    readonly sentences: TaggedText['sentences'];
  },
): OpenAttribution | null {
  const [place, before] = [places[index], places[index - 1]];
  if (!place || !before) return null;
  const isHead = sentences[place.sentence - 1]?.paragraph !== place.paragraph;
  const goesOn = place.paragraph === before.paragraph || (isHead && place.paragraph - before.paragraph === 1);
  return goesOn ? (owners[index - 1] ?? null) : null;
}

/**
 * The report that a quotation is the other half of: `"We knew it," Weil said, "and we said so."` Its cue stands between the
 * two, and nothing but the words that name who speaks, and how, stand there with it.
 */
function otherHalf(
  { tagged, quoted }: AnnotatedText,
  quotation: Quotation,
  attributions: readonly OpenAttribution[],
): OpenAttribution | null {
  for (const one of attributions.slice(0, MAX_NEIGHBOURS)) {
    const cue = tagged.tokens[one.attribution.cue?.first ?? -1];
    if (!cue) continue;
    const before = quotation.end <= cue.start;
    const half = before
      ? one.content.find(({ start }) => start >= cue.end)
      : one.content.findLast(({ end }) => end <= cue.start);
    if (!half || (!before && quotation.start < cue.end)) continue;
    const [left, right] = before ? [quotation, half] : [half, quotation];
    const between = tagged.text.slice(left.end, right.start);
    const isSentence = /^["“«„'‘]\p{Lu}(?!\b)/u.test(tagged.text.slice(right.start, right.start + 3));
    // Behind a comma a capital may begin a name: “…,” she argues, “Weil’s …”.
    const isName = /,\s*$/.test(between) && beginsWithName(tagged, right.start);
    if ((isSentence && !isName) || /,\sbut\s+\p{L}/u.test(between)) continue;
    if (!/[,—–-]["”’'»]?$/.test(tagged.text.slice(left.start, left.end)) && !/^\s?[,—–]/.test(between))
      continue;
    if (between.length > MAX_BETWEEN || !/[,:—–](?:\s(?:and|but|so|because|that|as|or))?\s*$/.test(between))
      continue;
    if (quotedBetween(quoted, tagged, left.end, right.start)) continue;
    return one;
  }
  return null;
}

function beginsWithName({ tokens }: TaggedText, start: number): boolean {
  const at = firstEndingAfter(tokens, start);
  const word = /\p{L}/u.test(tokens[at]?.text ?? '') ? tokens[at] : tokens[at + 1];
  return word?.pos === 'PROPN';
}

/** A clause that names the speaker between two halves of a quotation has no more characters. */
const MAX_BETWEEN = 200;

function quotedBetween(quoted: Int32Array, { tokens }: TaggedText, from: number, to: number): boolean {
  let at = firstEndingAfter(tokens, from);
  for (; at < tokens.length && (tokens[at]?.start ?? to) < to; at++) if ((quoted[at] ?? -1) >= 0) return true;
  return false;
}

/** The report whose cue stands nearest to a quotation. */
function nearest(
  { tokens }: TaggedText,
  quotation: Span,
  attributions: readonly OpenAttribution[],
): OpenAttribution | null {
  let best: OpenAttribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of attributions.slice(0, MAX_NEIGHBOURS)) {
    const cue = tokens[one.attribution.cue?.first ?? -1];
    if (!cue) continue;
    const distance = cue.start < quotation.start ? quotation.start - cue.end : cue.start - quotation.end;
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** A sentence with more reports than this is none. */
const MAX_NEIGHBOURS = 40;
/** How many sentences and paragraphs before a block quote its speaker is looked for. */
const SENTENCES_BEFORE_BLOCK = 8;
const PARAGRAPHS_BEFORE_BLOCK = 2;

/** How far back to look from a quotation, in paragraphs, and where. */
interface LookBack {
  readonly quotation: Span;
  readonly bySentence: ReadonlyMap<number, readonly OpenAttribution[]>;
  readonly paragraphs: number;
}

/** The last report before a quotation, at most so many paragraphs back, that has a source: who was speaking. */
function lastBefore(
  { sentences }: TaggedText,
  place: Place,
  { quotation, bySentence, paragraphs }: LookBack,
): OpenAttribution | null {
  for (let at = place.sentence; at >= 0 && at >= place.sentence - SENTENCES_BEFORE_BLOCK; at--) {
    if (place.paragraph - (sentences[at]?.paragraph ?? 0) > paragraphs) return null;
    const last = bySentence.get(at)?.findLast((one) => (one.content[0]?.start ?? 0) < quotation.start);
    if (last) return last;
  }
  return null;
}

/** A span that reaches into quotations takes all of them. */
function wholeQuotations(span: Span, quotations: readonly Quotation[]): Span {
  let { start, end } = span;
  for (let i = firstEndingAfter(quotations, start); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.start >= end) break;
    start = Math.min(start, quotation.start);
    end = Math.max(end, quotation.end);
  }
  return { start, end };
}

/** In order, and without overlaps. */
function joined(content: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...content].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function firstStart(attribution: Attribution): number {
  return attribution.content[0]?.start ?? 0;
}

function wordsOf(text: string, { start, end }: Span): string[] {
  return text.slice(start, end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** The title of a work: every longer word begins with a capital. */
function isTitle(words: readonly string[]): boolean {
  return words.filter((word) => word.length > 3).every((word) => /^\p{Lu}/u.test(word));
}
