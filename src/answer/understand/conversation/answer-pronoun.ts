import type { Answer } from '../../../model.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { tokenize } from '../../../text/tokens.ts';
import { type OpenPronoun, withName } from '../../question/pronouns.ts';
import { answerBestReading } from './answer-best-reading.ts';
import { aloneWith, unclear } from './clarify.ts';
import type { ConversationContext, PreviousAnswer } from './conversation-context.ts';
import { answerGoingOn, asksForOwned } from './going-on.ts';
import { namesAnybody } from './names-in-text.ts';
import { namesBeside, namesMeant } from './whom-meant.ts';

/** The answer to a question with a pronoun that is taken for whom the answer before tells of; asked back where that is not clear. */
export function answerPronoun(
  words: string,
  pronoun: OpenPronoun,
  before: PreviousAnswer | null,
  context: ConversationContext,
): Answer {
  if (!before) return answerUnnamed(words, pronoun, context);
  const names = namesMeant(pronoun, before, context);
  const [name] = names;
  // "They" may as well be the ferries.
  if (pronoun.kind === 'they' && names.length !== 1) return answerBestReading(words, before.query, context);
  // What is told of whoever is not named; an age may be anybody's there.
  if (name === undefined && /^\W*(?:(?:and|but|so) )?(?:how(?! old\b)|when|where)\b/i.test(words)) {
    const within = answerGoingOn(words, null, before, context);
    if (within && !namesSomebody(within, context)) return within;
  }
  if (name === undefined || names.length > 1) return unclear(pronoun.word, names, before.query, context);
  // "Who beat Orr?", "and her coach?" does not ask who beat the coach.
  const previous = asksForOwned(words) && before.query.kind === 'ask' ? null : before.query;
  const answer = answerBestReading(withName(words, pronoun, name), previous, context);
  const beside = answer.answered ? [] : namesBeside(name, pronoun, before, context);
  if (beside.length > 0) return unclear(pronoun.word, [name, ...beside], before.query, context);
  return {
    ...answer,
    notes: [...answer.notes, context.say('followUp.takenFor', { word: pronoun.word, name })],
  };
}

/** Whether the sentence that answers names somebody, who need not be whoever is meant. */
function namesSomebody(answer: Answer, { archive }: ConversationContext): boolean {
  if (archive === null || answer.kind !== 'ask' || !answer.best) return false;
  const id = answer.hits[answer.best.hit]?.citation.articleId ?? '';
  return namesAnybody(archive, answer.best.text, archive.get(id)?.article.text ?? '');
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
