import type { Archive } from '../../archive/archive.ts';
import type { Answer, Item } from '../../model.ts';
import { isEnglish } from '../../text/languages.ts';
import { termsOf } from '../../text/terms.ts';
import { questionLanguage } from '../question/language.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { spellAsArticles } from './article-spelling.ts';
import { readCheck } from './check-forms.ts';
import type { ConversationContext, PreviousAnswer, Turn } from './conversation/conversation-context.ts';
import { reply, withAdvice } from './conversation/reply.ts';
import { spellOutInitials } from './country-initials.ts';
import { plainWords } from './plain-words.ts';
import { MAX_QUESTIONS, splitQuestions } from './split-questions.ts';
import { isToldBy } from './told-by.ts';
import { writeNames } from './written-names.ts';

/** Of each of several questions so many passages are shown. */
const MAX_PASSAGES_EACH = 2;

/**
 * What words in plain language are answered with, through whichever door they come: a question, several of them, or what goes on from the answer before. In small
 * letters, short forms and other spellings they mean the same.
 */
export function understand(text: string, before: PreviousAnswer | null, context: ConversationContext): Turn {
  // What words mean is read in English; a question in another language is put to the articles as it stands.
  if (context.archive !== null && !isEnglish(questionLanguage(context.archive, text)))
    return {
      answer: withAdvice(context.answer({ kind: 'ask', question: text, ...context.scope }), text, context),
      page: 1,
    };
  const check = readCheck(text);
  const verdict = check && context.answer({ ...check.query, ...context.scope });
  if (verdict && (check.isSure || verdict.answered)) return { answer: verdict, page: 1 };
  const words = readWords(context.archive, text);
  const questions = splitQuestions(words);
  if (questions.length > 1) return answerEach(questions, words, before, context);
  const turn = reply(words, before, context);
  return verdict && isByOthers(turn.answer, check.query.speaker, context.archive)
    ? { answer: verdict, page: 1 }
    : turn;
}

/** "Did Vol say the oil has run out?": somebody who is quoted, and what answers neither is theirs nor names them: it was not found from them. */
function isByOthers(answer: Answer, speaker: string | undefined, archive: Archive | null): boolean {
  if (answer.kind !== 'ask' || speaker === undefined || archive === null) return false;
  const { people, isGuess } = findSpeakers(archive, speaker);
  const shown = new Set(termsOf(answer.best?.text ?? ''));
  const isNamed = termsOf(speaker).some((term) => shown.has(term));
  return (
    people.length > 0 && !isGuess && !isNamed && !isToldBy(archive, { name: speaker, act: null }, answer)
  );
}

/** Words as the articles would write them. */
function readWords(archive: Archive | null, text: string): string {
  const words = plainWords(text);
  return archive === null
    ? words
    : writeNames(archive, spellAsArticles(archive, spellOutInitials(archive, words)));
}

/** The answers to several questions as one, in order; each may go on from the one before it. */
function answerEach(
  questions: readonly string[],
  words: string,
  before: PreviousAnswer | null,
  context: ConversationContext,
): Turn {
  const answers: { question: string; answer: Answer }[] = [];
  let last = before;
  for (const question of questions.slice(0, MAX_QUESTIONS)) {
    const { answer } = reply(question, last, context);
    answers.push({ question, answer });
    last = answer.query && { query: answer.query, view: 'answer', page: 1, pages: 1, isReply: true };
  }
  const more = questions.length - answers.length;
  const answer: Answer = {
    kind: 'notice',
    query: { kind: 'ask', question: words, ...context.scope },
    answered: answers.some((one) => one.answer.answered),
    lead: context.say('ask.several', { n: answers.length }),
    items: answers.flatMap(({ question, answer: own }, i) => itemsOf(`${i + 1}. ${question}`, own)),
    notes: [
      ...new Set(answers.flatMap((one) => (one.answer.answered ? one.answer.notes : []))),
      ...(more > 0 ? [context.say('ask.tooMany', { most: MAX_QUESTIONS, n: more })] : []),
    ],
  };
  return { answer, page: 1 };
}

function itemsOf(question: string, { lead, items, answered }: Answer): Item[] {
  const heading: Item = {
    label: [question.replace(/\?*$/, '?'), lead].filter(Boolean).join(' '),
    passage: null,
    marks: [],
    also: [],
  };
  return [heading, ...(answered ? items.slice(0, MAX_PASSAGES_EACH) : [])];
}
