import type { Answer, Query } from '../../model.ts';
import { queryByRule } from '../route/rules.ts';
import { goesOn, missingSubject } from './alone.ts';
import { readCourtesy } from './courtesies.ts';
import type { Exchange, Interlocutor, Turn } from './exchange.ts';
import { followMove } from './follow-move.ts';
import { likeliest } from './likeliest.ts';
import { readMove } from './moves.ts';
import { aloneAfterNothing, aloneWith, unclear } from './own-words.ts';
import { type OpenPronoun, openPronoun, withName } from './pronouns.ts';
import { answerSummary } from './summary.ts';
import { whomMeant } from './whom-meant.ts';

/**
 * What words in plain language are answered with, be they a question of their own or one that goes on from an answer: what they leave
 * open is taken from that answer where it is clear, and asked for where it isn't. Nothing is guessed.
 */
export function reply(text: string, before: Exchange | null, partner: Interlocutor): Turn {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return only(aloneAfterNothing(partner));
  const courtesy = readCourtesy(words);
  if (courtesy) return only(courtesy);
  const ruled = queryByRule(words);
  const move =
    before === null && (ruled?.kind === 'sources' || ruled?.kind === 'help') ? null : readMove(words);
  if (move !== null) {
    return before ? followMove(move, before, partner) : only(aloneAfterNothing(partner));
  }
  const pronoun = isOfAnybody(ruled, before) || ruled?.kind === 'coverage' ? null : openPronoun(words);
  if (pronoun) return only(answerPronoun(words, pronoun, before, partner));
  const missing = leftOpen(words, ruled);
  if (missing !== null && !before) {
    return only(missing === '' ? aloneAfterNothing(partner) : aloneWith(missing, partner));
  }
  const isOpen = goesOn(words) || missing !== null;
  const previous = before?.isReply ? before.query : before && isOpen ? withoutLimits(before.query) : null;
  return only(withAdvice(answerSummary(words, partner) ?? likeliest(words, previous, partner)));
}

/** Where a question finds nothing at all, how to ask. */
function withAdvice(answer: Answer): Answer {
  const isEmpty = answer.kind === 'ask' && !answer.answered && answer.items.length === 0;
  return isEmpty && answer.notes.length === 0 ? { ...answer, notes: [HOW_TO_ASK] } : answer;
}

const HOW_TO_ASK =
  'Names and words that the articles may have work best. /help shows what I can be asked, /sources what there is.';

function only(answer: Answer): Turn {
  return { answer, page: 1 };
}

const POINTS_BACK = /^(?:it|this|that|these|those|them)$/i;

/** What words can't be understood without, where they go on from something; see `missingSubject`. */
function leftOpen(words: string, ruled: Query | null): string | null {
  if (ruled?.kind === 'help' || ruled?.kind === 'sources') return null;
  if (ruled && 'topic' in ruled && POINTS_BACK.test(ruled.topic ?? '')) return '';
  return missingSubject(words);
}

/** "What do they say about the oil?" asks for everybody, unless it goes on from what somebody said. */
function isOfAnybody(query: Query | null, before: Exchange | null): boolean {
  const isOfSpeaker = before?.query.kind === 'who-said' && before.query.speaker !== undefined;
  return query?.kind === 'who-said' && query.speaker === undefined && !isOfSpeaker;
}

/** Outlet and dates hold for an answer, and what replies to it; what merely follows is asked of all articles. */
function withoutLimits(query: Query): Query {
  if (!('outlet' in query || 'from' in query || 'to' in query)) return query;
  const { outlet: _, from: __, to: ___, ...unlimited } = query;
  return unlimited;
}

function answerPronoun(
  words: string,
  pronoun: OpenPronoun,
  before: Exchange | null,
  partner: Interlocutor,
): Answer {
  if (!before) return aloneWith(pronoun.word, partner);
  const names = partner.archive ? whomMeant(partner.archive, partner.answer(before.query), pronoun) : [];
  const [name] = names;
  // "They" may as well be the ferries.
  if (pronoun.kind === 'they' && names.length !== 1) return likeliest(words, before.query, partner);
  if (name === undefined || names.length > 1)
    return unclear(pronoun.word, names, before.query, partner.archive);
  const answer = likeliest(withName(words, pronoun, name), before.query, partner);
  return {
    ...answer,
    notes: [...answer.notes, `“${pronoun.word}” was taken for ${name}, of whom the answer before tells.`],
  };
}
