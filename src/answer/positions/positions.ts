import type { Archive, RankedParagraph } from '../../archive/archive.ts';
import type { Item, Position, PositionsAnswer, PositionsQuery } from '../../model.ts';
import { withFullStop } from '../../text/full-stop.ts';
import type { PlainKey } from '../../words/catalogue.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { decide, unansweredLead, unknownNames } from '../retrieval/decision/abstain.ts';
import { understandQuestion } from '../retrieval/ranking/ranking.ts';
import { quoteItems } from '../sayings/items.ts';
import { type ResolvedQuote, sayingsIn } from '../sayings/resolved-quotes.ts';
import { labelQuote, shownSpeaker, toStatement } from '../sayings/statement.ts';
import { readTopic } from '../topic/quote-topic.ts';
import { type ClaimParts, takeClaimApart } from './claim.ts';
import { hearAll } from './heard.ts';
import { listenFor } from './listen-for.ts';
import { share } from './proposition.ts';
import type { Side } from './taken-side.ts';
import { canTakeSide, type QuoteAbout, type SideTaken, takenSides } from './taken-sides.ts';

const SIDES: readonly { readonly side: Side; readonly name: PlainKey }[] = [
  { side: 'affirms', name: 'positions.affirms' },
  { side: 'denies', name: 'positions.denies' },
  { side: 'declines', name: 'positions.declines' },
];
const PARAGRAPHS = 150;
const CLOSEST = 3;

/** Who affirms, who denies and who declines to speak about a topic, by speaker. Whoever takes no side is left out. */
export function positions(archive: Archive, query: PositionsQuery, options: AnswerOptions): PositionsAnswer {
  const say = sayIn(options.locale);
  const claim = takeClaimApart(archive, query.topic);
  const terms = [...readTopic(archive, query.topic).weights.keys()].map((term) => ({ term, weight: 1 }));
  const paragraphs = archive.rank(terms, { limit: PARAGRAPHS, scope: query });
  const about = quotesAbout(archive, paragraphs, claim);
  const taken = takenSides(claim, about);
  if (taken.length === 0 || !answers(archive, query, options)) {
    const closest = [
      ...about.map(({ saying }) => saying),
      ...sayingsIn(archive, paragraphs.slice(0, CLOSEST)),
    ];
    return {
      kind: 'positions',
      query,
      answered: false,
      lead: about.length > 0 ? say('positions.near') : unansweredLead(archive, say),
      positions: [],
      items: quoteItems(archive, closest.slice(0, CLOSEST), { say, marks: ['closest'] }),
      notes: [],
    };
  }
  return {
    kind: 'positions',
    query,
    answered: true,
    lead: leadOn(taken, query.side, say),
    notes: [],
    items: [
      ...wantedFirst(taken, query.side).flatMap(({ side, sayings }) => itemsOf(archive, sayings, side, say)),
      ...quoteItems(archive, withoutSide(about, taken), {
        say,
        label: (saying) => `${say('positions.noSide')} · ${labelQuote(saying, say, false)}`,
      }),
    ],
    positions: taken.map(({ speaker, side, sayings }): Position => {
      return { speaker, stance: side, statements: sayings.map((saying) => toStatement(saying)) };
    }),
  };
}

/** Whether the corpus answers where somebody takes a side: where the decision says so, or the claim names nobody that no article has. */
function answers(archive: Archive, query: PositionsQuery, { strictness }: AnswerOptions): boolean {
  const isKnown = unknownNames(archive, understandQuestion(archive, query.topic)).length === 0;
  return isKnown || decide(archive, query.topic, strictness, query).answers;
}

/** What is said near the claim's words and may take a side, most of them first. */
function quotesAbout(
  archive: Archive,
  paragraphs: readonly RankedParagraph[],
  claim: ClaimParts,
): QuoteAbout[] {
  const keys = [...claim.subject, ...claim.predicate, ...claim.rest];
  return hearAll(archive, paragraphs, listenFor(claim))
    .map(({ saying, heard }) => ({
      saying,
      heard,
      near: heard.mentions ? share(keys, heard.assertion.sentence) : 0,
    }))
    .sort((a, b) => b.near - a.near);
}

/** So much of the claim's words stands in the sentence of whoever spoke about it, and so many are shown. */
const MIN_NEAR = 0.6;
const MAX_WITHOUT_SIDE = 5;

/** What somebody on no side says about the claim, one statement each, those with most of its words first. */
function withoutSide(about: readonly QuoteAbout[], taken: readonly SideTaken[]): ResolvedQuote[] {
  const named = new Set(taken.map(({ speaker }) => speaker));
  const found: ResolvedQuote[] = [];
  for (const { saying, near } of about) {
    const speaker = saying.person?.name ?? saying.quote.speaker;
    if (near < MIN_NEAR || found.length === MAX_WITHOUT_SIDE) break;
    if (speaker === null || named.has(speaker) || !canTakeSide(speaker)) continue;
    named.add(speaker);
    found.push(saying);
  }
  return found;
}

function itemsOf(archive: Archive, sayings: readonly ResolvedQuote[], side: Side, say: Say): Item[] {
  const name = SIDES.flatMap((one) => (one.side === side ? say(one.name) : []));
  const label = (saying: ResolvedQuote) => [...name, labelQuote(saying, say, false)].join(' · ');
  return quoteItems(archive, sayings, { say, label });
}

/** Those on the side that is asked for, then the others. */
function wantedFirst(taken: readonly SideTaken[], wanted: PositionsQuery['side']): SideTaken[] {
  const isWanted = ({ side }: { readonly side: Side }) => side === wanted;
  return [...taken.filter(isWanted), ...taken.filter((one) => !isWanted(one))];
}

function leadOn(taken: readonly SideTaken[], wanted: PositionsQuery['side'], say: Say): string {
  const missing = wanted !== undefined && taken.every(({ side }) => side !== wanted);
  const nobody = missing
    ? [say(wanted === 'affirms' ? 'positions.nobodyAffirms' : 'positions.nobodyDenies')]
    : [];
  const order = [...SIDES].sort((a, b) => Number(b.side === wanted) - Number(a.side === wanted));
  const named = order.map(({ side, name }) => {
    const speakers = taken
      .filter((one) => one.side === side)
      .map(({ speaker, sayings: [first] }) => (first && shownSpeaker(first)) ?? speaker);
    return speakers.length > 0
      ? withFullStop(say('pair', { name: say(name), value: say.names(speakers) }))
      : '';
  });
  return [...nobody, ...named].filter((line) => line !== '').join(' ');
}
