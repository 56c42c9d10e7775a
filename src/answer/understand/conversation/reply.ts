import type { Answer, Query } from '../../../model.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { tokenize } from '../../../text/tokens.ts';
import { COMPLETED } from '../../question/completed.ts';
import { openPronoun } from '../../question/pronouns.ts';
import { findStopWordName } from '../../question/stop-word-names.ts';
import { languageAdvice } from '../question-language.ts';
import { queryByRule } from '../route/rules.ts';
import { answerBestReading } from './answer-best-reading.ts';
import { followMove } from './answer-follow-up.ts';
import { answerPronoun } from './answer-pronoun.ts';
import { aloneAfterNothing, aloneWith } from './clarify.ts';
import type { ConversationContext, PreviousAnswer, Turn } from './conversation-context.ts';
import { readCourtesy } from './courtesies.ts';
import { goesOn, missingSubject } from './follow-up.ts';
import { readFollowUpRequest } from './follow-up-requests.ts';
import { answerGoingOn, answerOwned } from './going-on.ts';
import { answerSummary } from './summary.ts';

/**
 * What one question in plain language is answered with, be it one of its own or one that goes on from an answer: what it leaves
 * open is taken from that answer where it is clear, and asked for where it isn't. Nothing is guessed.
 */
export function reply(text: string, before: PreviousAnswer | null, context: ConversationContext): Turn {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return only(noWords(words, context));
  if (isNameOfStopWords(words, context)) return only(answerBestReading(words, null, context));
  const courtesy = readCourtesy(words, context.say);
  if (courtesy) return only(courtesy);
  const ruled = queryByRule(words);
  const move =
    before === null && (ruled?.kind === 'sources' || ruled?.kind === 'help')
      ? null
      : readFollowUpRequest(words);
  if (move !== null) {
    return before ? followMove(move, before, context) : only(aloneAfterNothing(context));
  }
  const owned = before && answerOwned(words, before, context);
  if (owned) return only(owned);
  // A question that went on from another has in brackets whom it means, when it is asked once more by itself.
  const isWhole = before === null && COMPLETED.test(words);
  const isClear = isOfAnybody(ruled, before) || ruled?.kind === 'coverage' || isWhole;
  const pronoun = isClear ? null : openPronoun(words);
  if (pronoun) return only(answerPronoun(words, pronoun, before, context));
  const missing = leftOpen(words, ruled);
  if (missing !== null && !before) {
    return only(missing === '' ? aloneAfterNothing(context) : aloneWith(missing, context));
  }
  const isOpen = goesOn(words) || missing !== null;
  const previous = before?.isReply ? before.query : before && isOpen ? withoutLimits(before.query) : null;
  const answer = answerSummary(words, context) ?? answerBestReading(words, previous, context);
  const goneOn =
    before && (previous === null || !answer.answered) ? answerGoingOn(words, answer, before, context) : null;
  return only(goneOn ?? withAdvice(answer, words, context));
}

/** Marks or emoji alone: a "?" after an answer goes on from it no more than from nothing. */
function noWords(words: string, context: ConversationContext): Answer {
  const alone = aloneAfterNothing(context);
  return /\p{Extended_Pictographic}/u.test(words)
    ? { ...alone, lead: context.say('clarify.noWords') }
    : alone;
}

/** "Who are Now and Then?": words that point back to nothing, because they are a name. */
function isNameOfStopWords(words: string, { archive }: ConversationContext): boolean {
  const isTelling = tokenize(words).some(({ term }) => !isStopWord(term));
  return archive !== null && !isTelling && findStopWordName(archive, words) !== null;
}

/** Where a question is in a language of no article, that; where it finds nothing at all, how to ask. */
export function withAdvice(answer: Answer, words: string, { archive, say }: ConversationContext): Answer {
  const foreign = answer.answered || archive === null ? null : languageAdvice(archive, words, say);
  if (foreign !== null) return { ...answer, lead: foreign };
  const isEmpty = answer.kind === 'ask' && !answer.answered && answer.items.length === 0;
  return isEmpty && answer.notes.length === 0 ? { ...answer, notes: [say('ask.howTo')] } : answer;
}

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
function isOfAnybody(query: Query | null, before: PreviousAnswer | null): boolean {
  const isOfSpeaker = before?.query.kind === 'who-said' && before.query.speaker !== undefined;
  return query?.kind === 'who-said' && query.speaker === undefined && !isOfSpeaker;
}

/** Outlet and dates hold for an answer, and what replies to it; what merely follows is asked of all articles. */
function withoutLimits(query: Query): Query {
  if (!('outlet' in query || 'from' in query || 'to' in query)) return query;
  const { outlet: _, from: __, to: ___, ...unlimited } = query;
  return unlimited;
}
