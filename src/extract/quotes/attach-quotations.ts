import type { Span } from '../../model.ts';
import type { TaggedSentence, TaggedText } from '../tagged-text.ts';
import type { Quotation } from './quotation-marks.ts';
import type { Report } from './report.ts';

/** A quotation of fewer words that no cue introduces is a title or a scare quote. */
const FEWEST_WORDS = 3;

/** A report whose content may still grow. */
interface OpenReport {
  report: Report;
  content: Span[];
}

/**
 * Gives every quotation that no report covers its place. Sentences that are nothing but quotation go on with what the
 * previous quotation's speaker says (in its paragraph, or across paragraphs, closed or re-opened); a quotation inside a
 * sentence takes over the source of the nearest report there; what is left stands alone, without a speaker.
 */
export function attachQuotations(
  tagged: TaggedText,
  quotations: readonly Quotation[],
  reports: readonly Report[],
): Report[] {
  const open: OpenReport[] = reports.map((report) => ({
    report,
    content: report.content.map((span) => wholeQuotations(span, quotations)),
  }));
  const owners = ownersOf(quotations, open);
  const places = placesOf(tagged, quotations);
  quotations.forEach((quotation, index) => {
    const place = places[index];
    if (owners[index] || !place || wordCount(tagged.text, quotation) < FEWEST_WORDS) return;
    const owner = place.alone ? ownerBefore(index, owners, places) : null;
    if (owner) {
      owner.content.push(spanOf(quotation));
      owners[index] = owner;
      return;
    }
    const neighbour = nearest(tagged, place, quotation, open);
    const report: Report = {
      cue: neighbour?.report.cue ?? null,
      source: neighbour?.report.source ?? null,
      content: [],
      rule: neighbour ? 'neighbour' : 'unintroduced',
    };
    const made = { report, content: [spanOf(quotation)] };
    open.push(made);
    owners[index] = made;
  });
  return open
    .map(({ report, content }) => ({ ...report, content: joined(content) }))
    .sort((a, b) => firstStart(a) - firstStart(b));
}

/** Where a quotation stands. */
interface Place {
  readonly sentence: TaggedSentence;
  /** Its sentence has no other words. */
  readonly alone: boolean;
}

function placesOf({ text, sentences }: TaggedText, quotations: readonly Quotation[]): (Place | null)[] {
  let at = 0;
  return quotations.map((quotation) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= quotation.start) at++;
    const sentence = sentences[at];
    if (!sentence) return null;
    let last = at;
    while (last < sentences.length - 1 && (sentences[last]?.end ?? 0) < quotation.end) last++;
    const before = text.slice(sentence.start, quotation.start);
    const after = text.slice(quotation.end, sentences[last]?.end);
    return { sentence, alone: !/\p{L}/u.test(before) && !/\p{L}/u.test(after) };
  });
}

/** The report that covers most of each quotation, where one covers half of it. */
function ownersOf(quotations: readonly Quotation[], open: readonly OpenReport[]): (OpenReport | null)[] {
  const sorted = open
    .flatMap((owner) => owner.content.map((span) => ({ owner, span })))
    .sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  return quotations.map((quotation) => {
    while (from < sorted.length && (sorted[from]?.span.end ?? 0) <= quotation.start - LONGEST_CONTENT) from++;
    let best: OpenReport | null = null;
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
const LONGEST_CONTENT = 4000;

function ownerBefore(
  index: number,
  owners: readonly (OpenReport | null)[],
  places: readonly (Place | null)[],
): OpenReport | null {
  const [place, before] = [places[index], places[index - 1]];
  if (!place || !before) return null;
  const distance = place.sentence.paragraph - before.sentence.paragraph;
  return distance <= 1 ? (owners[index - 1] ?? null) : null;
}

/** The report nearest to a quotation inside the same sentence. */
function nearest(
  { tokens }: TaggedText,
  { sentence }: Place,
  quotation: Span,
  open: readonly OpenReport[],
): OpenReport | null {
  let best: OpenReport | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of open) {
    const cue = one.report.cue && tokens[one.report.cue.first];
    if (!cue || !one.report.source || cue.start < sentence.start || cue.start >= sentence.end) continue;
    const distance = cue.start < quotation.start ? quotation.start - cue.end : cue.start - quotation.end;
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
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

function firstEndingAfter(quotations: readonly Quotation[], offset: number): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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

function firstStart(report: Report): number {
  return report.content[0]?.start ?? 0;
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
