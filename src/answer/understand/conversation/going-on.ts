import type { Answer } from '../../../model.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { tokenize } from '../../../text/tokens.ts';
import { openPronoun } from '../../question/pronouns.ts';
import { OWNED } from '../../retrieval/within/owner.ts';
import { findWithin } from '../../retrieval/within/within.ts';
import { foreignLanguage } from '../question-language.ts';
import { withoutPreamble } from '../route/bare-words.ts';
import { topicOf } from '../route/topic.ts';
import { tellsPlace } from '../told-where.ts';
import type { ConversationContext, PreviousAnswer } from './conversation-context.ts';
import { namesBeside, namesMeant } from './whom-meant.ts';

/** A question with so few telling words goes on from the answer before rather than to stand alone, where it can do both. */
const MAX_WORDS_GOING_ON = 2;

/**
 * "How many got hurt?" after an answer: asked of what that was about, where this answers, and the question says little by itself or nothing answers it alone
 * (null for a question that can't be asked alone). Null where it stands alone.
 */
export function answerGoingOn(
  words: string,
  alone: Answer | null,
  before: PreviousAnswer,
  context: ConversationContext,
): Answer | null {
  const topic = topicOf(before.query);
  const telling = tokenize(words).filter(({ term }) => !isStopWord(term)).length;
  if (topic === null || (alone?.answered && telling > MAX_WORDS_GOING_ON)) return null;
  if (alone !== null && alone.kind !== 'ask') return null;
  return answerWithin(words, topic, context.say('followUp.askedOf', { topic }), context);
}

/** "And his engineer?": whether words ask for whoever or whatever is somebody's, and nothing else. */
export function asksForOwned(words: string): boolean {
  return OWNED.test(withoutPreamble(words));
}

/** So many people are looked at for whose something is. */
const MAX_OWNERS = 5;

/** "And his engineer?" after an answer: asked of those whom it can mean; null where nothing answers it, or something for several of them. */
export function answerOwned(
  words: string,
  before: PreviousAnswer,
  context: ConversationContext,
): Answer | null {
  if (!asksForOwned(words)) return null;
  const pronoun = openPronoun(words);
  if (pronoun === null || pronoun.kind === 'they') return answerGoingOn(words, null, before, context);
  const owned = (names: readonly string[]) =>
    names.slice(0, MAX_OWNERS).flatMap((name) => {
      const note = context.say('followUp.takenFor', { word: pronoun.word, name });
      return answerWithin(words, name, note, context) ?? [];
    });
  const meant = namesMeant(pronoun, before, context);
  const own = owned(meant);
  const [only, ...more] = meant;
  const isAlone = own.length === 0 && only !== undefined && more.length === 0;
  // "Who beat Orr?" tells of Orr as well.
  const [found = null, ...others] = isAlone ? owned(namesBeside(only, pronoun, before, context)) : own;
  return others.length > 0 ? null : found;
}

/** What answers words where a topic is told, with what they were completed with as a note. */
function answerWithin(
  words: string,
  topic: string,
  note: string,
  { archive, scope = {}, answer }: ConversationContext,
): Answer | null {
  const own = withoutPreamble(words).replace(/[?!.\s]+$/, '');
  if (archive === null || foreignLanguage(words) !== null) return null;
  if (findWithin(archive, own, topic, scope) === null) return null;
  const found = answer({ kind: 'ask', question: `${own} (${topic})?`, ...scope });
  // Names are everywhere; "where?" alone asks for a place in which something is.
  if (/^where$/i.test(own) && found.kind === 'ask' && !tellsPlace(found.best?.text ?? '')) return null;
  return found.answered ? { ...found, notes: [...found.notes, note] } : null;
}
