import type { Archive } from '../../archive/archive.ts';
import type { Item, Position, PositionsAnswer, PositionsQuery } from '../../model.ts';
import type { AnswerOptions } from '../options.ts';
import { joinNames } from '../passages/wording.ts';
import { decide, unansweredLead } from '../retrieval/abstain.ts';
import { quoteItems } from '../sayings/items.ts';
import { comparePublished, type ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { isSomebody } from '../sayings/speaker-names.ts';
import { labelOf, shownSpeaker, toStatement } from '../sayings/statement.ts';
import { readTopic, type Topic } from '../topic/quote-topic.ts';
import { sayingsApart } from './joint-statements.ts';
import { type Aboutness, aboutness } from './relevance.ts';
import { type Side, sideOf } from './side.ts';

const SIDES: readonly { readonly side: Side; readonly name: string }[] = [
  { side: 'affirms', name: 'Affirms' },
  { side: 'denies', name: 'Denies' },
  { side: 'declines', name: 'Declines to say' },
];
const PARAGRAPHS = 150;
/** How far a statement must be about the topic to count as a position on it. */
const ON_TOPIC = { strict: 0.75, normal: 0.6, lenient: 0.45 } as const;
/** The same by its own words, for those who affirm: a denial may point back ("these claims"), a claim must say what it claims. */
const BY_ITSELF = { strict: 0.6, normal: 0.45, lenient: 0.35 } as const;
const CLOSEST = 3;

/** Who affirms, who denies and who declines to speak about a topic, by speaker. Whoever takes no side is left out. */
export function positions(archive: Archive, query: PositionsQuery, options: AnswerOptions): PositionsAnswer {
  const topic = readTopic(archive, query.topic);
  const about = sayingsAbout(archive, query, topic);
  const least = { near: ON_TOPIC[options.strictness], own: BY_ITSELF[options.strictness] };
  const taken = takenSides(about, topic, least);
  if (taken.length === 0 || !decide(archive, query.topic, options.strictness, query).answers) {
    const closest = about.slice(0, CLOSEST).map(({ saying }) => saying);
    return {
      kind: 'positions',
      query,
      answered: false,
      lead: unansweredLead(archive),
      positions: [],
      items: quoteItems(archive, closest, ['closest']),
      notes: [],
    };
  }
  return {
    kind: 'positions',
    query,
    answered: true,
    lead: leadOn(taken, query.side),
    notes: [],
    items: wantedFirst(taken, query.side).flatMap(({ side, sayings }) => itemsOf(archive, side, sayings)),
    positions: taken.map(({ speaker, side, sayings }): Position => {
      return { speaker, stance: side, statements: sayings.map((saying) => toStatement(saying)) };
    }),
  };
}

interface QuoteAbout extends Aboutness {
  readonly saying: ResolvedQuote;
}

interface Taken {
  readonly speaker: string;
  readonly side: Side;
  readonly sayings: ResolvedQuote[];
}

/** The quotes of articles that tell of the topic, those nearest to it first. */
function sayingsAbout(archive: Archive, query: PositionsQuery, topic: Topic): QuoteAbout[] {
  const terms = [...topic.weights.keys()].map((term) => ({ term, weight: 1 }));
  const paragraphs = archive.rank(terms, { limit: PARAGRAPHS, scope: query });
  return [...new Set(paragraphs.map(({ articleId }) => articleId))]
    .flatMap((id) => archive.get(id) ?? [])
    .flatMap((entry) => sayingsApart(archive, entry))
    .map((saying) => ({ saying, ...aboutness(topic, saying) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near);
}

/** Sides with their statements, newest first. Whoever says both in one article is not held to affirm there. */
function takenSides(about: readonly QuoteAbout[], topic: Topic, least: Aboutness): Taken[] {
  const taken = new Map<string, Taken>();
  const newest = about
    .filter(({ near }) => near >= least.near)
    .map(({ saying, own }) => ({
      saying,
      side: sideOf(saying, topic),
      own,
      speaker: saying.person?.name ?? saying.quote.speaker,
    }))
    .filter(({ side, own }) => side !== 'affirms' || own >= least.own)
    .sort((a, b) => comparePublished(a.saying.entry.article.published, b.saying.entry.article.published));
  for (const { saying, side, speaker } of newest) {
    if (side === null || speaker === null || !isSomebody(speaker)) continue;
    const opposed = newest.some(
      (other) =>
        other.speaker === speaker && other.saying.entry === saying.entry && areOpposed(other.side, side),
    );
    if (side === 'affirms' && (opposed || (saying.quote.inferred && deniesElsewhere(saying)))) continue;
    const key = `${side} ${speaker}`;
    const known = taken.get(key);
    if (known) known.sayings.push(saying);
    else taken.set(key, { speaker, side, sayings: [saying] });
  }
  return SIDES.flatMap(({ side }) => [...taken.values()].filter((one) => one.side === side));
}

/** Whether the speaker denies something in the same article: then a pronoun that makes them affirm is not to be trusted. */
function deniesElsewhere({ entry, quote }: ResolvedQuote): boolean {
  return entry.extraction.quotes.some(
    ({ speaker, stance }) => speaker === quote.speaker && stance === 'denies',
  );
}

function areOpposed(a: Side | null, b: Side): boolean {
  return (a === 'affirms' && b === 'denies') || (a === 'denies' && b === 'affirms');
}

function itemsOf(archive: Archive, side: Side, sayings: readonly ResolvedQuote[]): Item[] {
  const name = SIDES.find((one) => one.side === side)?.name ?? '';
  return quoteItems(archive, sayings, [], (saying) => `${name} · ${labelOf(saying, false)}`);
}

/** Those on the side that is asked for, then the others. */
function wantedFirst(taken: readonly Taken[], wanted: PositionsQuery['side']): Taken[] {
  const isWanted = ({ side }: { readonly side: Side }) => side === wanted;
  return [...taken.filter(isWanted), ...taken.filter((one) => !isWanted(one))];
}

function leadOn(taken: readonly Taken[], wanted: PositionsQuery['side']): string {
  const missing = wanted !== undefined && taken.every(({ side }) => side !== wanted);
  const nobody = missing ? [`I found nobody who ${wanted} it.`] : [];
  const order = [...SIDES].sort((a, b) => Number(b.side === wanted) - Number(a.side === wanted));
  const named = order.map(({ side, name }) => {
    const speakers = taken
      .filter((one) => one.side === side)
      .map(({ speaker, sayings: [first] }) => (first && shownSpeaker(first)) ?? speaker);
    return speakers.length > 0 ? `${name}: ${joinNames(speakers)}.` : '';
  });
  return [...nobody, ...named].filter((line) => line !== '').join(' ');
}
