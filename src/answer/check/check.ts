import type { Archive } from '../../archive/archive.ts';
import type { CheckAnswer, CheckedClaim, CheckQuery, Item, Span } from '../../model.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { cite, paragraphAt, passageOf } from '../passages/passage.ts';
import { unansweredLead } from '../retrieval/decision/abstain.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { speakerOf } from '../sayings/items.ts';
import { sentencesAround } from '../sayings/quote-passage.ts';
import { labelQuote, marksOf, shownSpeaker } from '../sayings/statement.ts';
import { type Claim, MAX_CLAIMS, readClaims } from '../wording/claim.ts';
import type { Comparison } from '../wording/compare.ts';
import { type Judgement, judgeClaim } from '../wording/judge.ts';
import type { ClaimPiece } from '../wording/splice.ts';
import { type AskedSpeaker, leadOn } from './leads.ts';

/**
 * Whether somebody really said so: each quotation in the claim (at most five) gets a verdict, with the passage that shows it.
 * `answered` is false where none of them was found.
 */
export function check(archive: Archive, query: CheckQuery, { locale }: AnswerOptions): CheckAnswer {
  const say = sayIn(locale);
  if (archive.ids.length === 0) return nothing(query, unansweredLead(archive, say));
  const isSomebody = (name: string) => archive.people.find(name, { fuzzy: false }).length > 0;
  const claims = readClaims(query.claim, isSomebody);
  if (claims.length === 0) return nothing(query, say('check.noWords'));
  if (claims.every(isTooShort)) return nothing(query, say('check.tooShort'));
  const judged = claims.slice(0, MAX_CLAIMS).map((claim) => {
    const asked = askedSpeaker(archive, query, claim);
    const judgement = judgeClaim(archive, claim, asked?.people ?? null, query);
    return { judgement, lead: leadOn(judgement, asked, say) };
  });
  const isSingle = judged.length === 1;
  return {
    kind: 'check',
    query,
    answered: judged.some(({ judgement }) => judgement.verdict !== 'not-found'),
    lead: isSingle ? (judged[0]?.lead ?? '') : say('check.several', { n: judged.length }),
    items: judged.flatMap(({ judgement, lead }) => itemsOf(judgement, isSingle ? null : lead, say)),
    notes: claims.length > MAX_CLAIMS ? [say('check.onlyFirst', { n: claims.length, most: MAX_CLAIMS })] : [],
    claims: judged.map(({ judgement }) => toChecked(judgement)),
  };
}

/** A single word that stands in nearly every text. */
function isTooShort({ words }: Claim): boolean {
  return words.every(({ key }) => isStopWord(key)) && words.length === 1;
}

function nothing(query: CheckQuery, lead: string): CheckAnswer {
  return { kind: 'check', query, answered: false, lead, items: [], notes: [], claims: [] };
}

/** Whoever was named, in an option or beside the claim itself; a name beside it counts only where somebody bears it. */
function askedSpeaker(archive: Archive, { speaker }: CheckQuery, { name }: Claim): AskedSpeaker | null {
  if (speaker !== undefined && speaker.trim() !== '')
    return { typed: speaker.trim(), people: findSpeakers(archive, speaker).people };
  const people = name === null ? [] : archive.people.find(name, { fuzzy: false });
  return name !== null && people.length > 0 ? { typed: name, people } : null;
}

/** The passages that show a verdict; where several claims were checked, each verdict stands above its first one. */
function itemsOf({ claim, verdict, found, pieces }: Judgement, lead: string | null, say: Say): Item[] {
  const above =
    lead === null ? '' : `${say('pair', { name: say('quoted', { words: claim.text }), value: lead })} `;
  const closest = verdict === 'not-found' ? (['closest'] as const) : [];
  const items = [
    ...found.map((one): Item => {
      const { quote } = one;
      return {
        label: quote ? labelQuote(quote, say) : say('check.ownWords'),
        passage: passageOf(one.place.entry.article, spanOf(one), [one.run]),
        ...(quote ? speakerOf(quote) : {}),
        marks: [...(quote ? marksOf(quote) : []), ...closest],
        also: [],
      };
    }),
    ...pieces.map((piece, index) =>
      pieceItem(piece, say(index === 0 ? 'check.firstHalf' : 'check.secondHalf')),
    ),
  ];
  if (items.length === 0 && lead !== null)
    return [{ label: above.trim(), passage: null, marks: [], also: [] }];
  // Who said it stands in the verdict.
  const isSaid = found.some(({ quote }) => quote !== null);
  const first = (label: string) => (lead !== null && isSaid ? above.trim() : `${above}${label}`);
  return items.map((item, at) => (at === 0 ? { ...item, label: first(item.label) } : item));
}

/** The sentences that the wording stands in, and those that name its speaker. */
function spanOf({ sentences, quote }: Comparison): Span {
  const around = quote ? sentencesAround(quote) : sentences;
  return { start: Math.min(sentences.start, around.start), end: Math.max(sentences.end, around.end) };
}

function pieceItem({ place, at, first, last }: ClaimPiece, label: string): Item {
  const { article, extraction } = place.entry;
  const [from, to] = [place.words[at], place.words[at + last - first - 1]];
  const run = { start: from?.start ?? 0, end: to?.end ?? 0 };
  const touched = extraction.sentences.filter(({ start, end }) => start < run.end && run.start < end);
  const span = {
    start: Math.min(run.start, ...touched.map(({ start }) => start)),
    end: Math.max(run.end, ...touched.map(({ end }) => end)),
  };
  return {
    label,
    passage: passageOf(article, span, [run]),
    marks: [],
    also: [],
  };
}

function toChecked({ claim, verdict, found }: Judgement): CheckedClaim {
  const [best] = found;
  const article = best?.place.entry.article;
  return {
    claim: claim.text,
    verdict,
    speaker: (best?.quote && shownSpeaker(best.quote)) ?? null,
    differences: (best?.differences ?? []).map(({ kind, asked, written }) => ({ kind, asked, written })),
    citation: best && article ? cite(article, paragraphAt(article, best.run.start)) : null,
  };
}
