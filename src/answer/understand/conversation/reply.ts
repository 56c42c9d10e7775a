import type { Answer, Query } from '../../../model.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { tokenize } from '../../../text/tokens.ts';
import { COMPLETED } from '../../question/completed.ts';
import { type OpenPronoun, openPronoun, withName } from '../../question/pronouns.ts';
import { findStopWordName } from '../../question/stop-word-names.ts';
import { findWithin } from '../../retrieval/within.ts';
import { foreignLanguage, languageAdvice } from '../question-language.ts';
import { withoutPreamble } from '../route/bare-words.ts';
import { queryByRule } from '../route/rules.ts';
import { topicOf } from '../route/topic.ts';
import { answerBestReading } from './answer-best-reading.ts';
import { followMove } from './answer-follow-up.ts';
import { aloneAfterNothing, aloneWith, unclear } from './clarify.ts';
import type { ConversationContext, PreviousAnswer, Turn } from './conversation-context.ts';
import { readCourtesy } from './courtesies.ts';
import { goesOn, missingSubject } from './follow-up.ts';
import { readFollowUpRequest } from './follow-up-requests.ts';
import { answerSummary } from './summary.ts';
import { whomMeant } from './whom-meant.ts';

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
  const owned = before && IS_OWNED.test(words) ? answerGoingOn(words, null, before, context) : null;
  if (owned) return only(owned);
  // A question that goes on from another has in brackets whom it means.
  const isClear = isOfAnybody(ruled, before) || ruled?.kind === 'coverage' || COMPLETED.test(words);
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

/** A question with so few telling words goes on from the answer before rather than to stand alone, where it can do both. */
const MAX_WORDS_GOING_ON = 2;

/** "And his engineer?": whoever or whatever is said to be somebody's, by itself. */
const IS_OWNED =
  /^(?:(?:and|but|so|or|ok|okay|what about|how about)\b[\s,]*)*(?:(?:who|what)(?:['’]?s| is| was| are| were) )?(?:his|her|its|their) \p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}[\s?!.]*$/iu;

/**
 * "How many got hurt?" after an answer: asked of what that was about, where this answers, and the question says little by itself or nothing answers it alone
 * (null for a question that can't be asked alone). Null where it stands alone.
 */
function answerGoingOn(
  words: string,
  alone: Answer | null,
  before: PreviousAnswer,
  context: ConversationContext,
): Answer | null {
  if ((alone !== null && alone.kind !== 'ask') || foreignLanguage(words) !== null) return null;
  const topic = topicOf(before.query);
  const telling = tokenize(words).filter(({ term }) => !isStopWord(term)).length;
  if (topic === null || (alone?.answered && telling > MAX_WORDS_GOING_ON)) return null;
  const own = withoutPreamble(words).replace(/[?!.\s]+$/, '');
  const { archive, scope = {} } = context;
  if (archive === null || findWithin(archive, own, topic, scope) === null) return null;
  const question = `${own} (${topic})?`;
  const answer = context.answer({ kind: 'ask', question, ...context.scope });
  return answer.answered
    ? { ...answer, notes: [...answer.notes, context.say('followUp.askedOf', { topic })] }
    : null;
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

function answerPronoun(
  words: string,
  pronoun: OpenPronoun,
  before: PreviousAnswer | null,
  context: ConversationContext,
): Answer {
  if (!before) return answerUnnamed(words, pronoun, context);
  const names = context.archive ? whomMeant(context.archive, shownBefore(before, context), pronoun) : [];
  const [name] = names;
  // "They" may as well be the ferries.
  if (pronoun.kind === 'they' && names.length !== 1) return answerBestReading(words, before.query, context);
  // What is told of whoever is not named; an age may be anybody's there.
  if (name === undefined && /^\W*(?:(?:and|but|so) )?(?:how(?! old\b)|when|where)\b/i.test(words)) {
    const within = answerGoingOn(words, null, before, context);
    if (within) return within;
  }
  if (name === undefined || names.length > 1) return unclear(pronoun.word, names, before.query, context);
  const answer = answerBestReading(withName(words, pronoun, name), before.query, context);
  return {
    ...answer,
    notes: [...answer.notes, context.say('followUp.takenFor', { word: pronoun.word, name })],
  };
}

/** The answer before as it was shown: to a question it is that to what the question was taken for. */
function shownBefore({ query }: PreviousAnswer, context: ConversationContext): Answer {
  return query.kind === 'ask' && !COMPLETED.test(query.question)
    ? answerBestReading(query.question, null, context)
    : context.answer(query);
}

/** A pronoun that nothing stands before: "they" are nobody in particular, and of anybody else a sentence may tell what was asked; else the name is asked for. */
function answerUnnamed(words: string, { word, kind }: OpenPronoun, context: ConversationContext): Answer {
  const answer = saysMore(words) ? answerBestReading(words, null, context) : null;
  if (answer && kind === 'they') return answer;
  return answer?.answered
    ? {
        ...answer,
        notes: [...answer.notes, context.say('scope.openPronounSure', { word: word.toLowerCase() })],
      }
    : aloneWith(word, context);
}

/** Whether words have something to look up besides the pronoun: two telling words, or more. */
function saysMore(words: string): boolean {
  return tokenize(words).filter(({ term }) => !isStopWord(term)).length > 1;
}
