import type { Archive } from '../../../archive/archive.ts';
import type { Answer, WhoIsAnswer } from '../../../model.ts';
import { asUnanswered } from '../judge.ts';
import { answerBestReading } from './answer-best-reading.ts';
import { answerOthers } from './answer-others.ts';
import { citationsOf } from './citations.ts';
import { aloneAfterNothing, noticeOn } from './clarify.ts';
import type { ConversationContext, PreviousAnswer, Turn } from './conversation-context.ts';
import type { FollowUpRequest } from './follow-up-requests.ts';
import { speakersShown } from './speakers-shown.ts';

/** What a reader wants of the answer before: made of that answer alone, or asked again with what it was about. */
export function followMove(
  move: FollowUpRequest,
  before: PreviousAnswer,
  context: ConversationContext,
): Turn {
  const { archive } = context;
  const given = context.answer(before.query);
  if (move === 'more') return nextPage(before, given, context);
  return { answer: archive ? answerMove(move, given, archive, context) : given, page: 1 };
}

function nextPage(
  { query, view, page, pages }: PreviousAnswer,
  given: Answer,
  { archive, say }: ConversationContext,
): Turn {
  // What only spoke of an answer has shown none of it yet.
  if (view === 'words' && given.answered) return { answer: given, page: 1 };
  if (page >= pages)
    return {
      answer: noticeOn(say(given.answered ? 'followUp.all' : 'followUp.none'), query, [
        say('followUp.wider'),
      ]),
      page: 1,
    };
  const citations = view === 'citations' && archive ? citationsOf(archive, given, { say }) : null;
  return { answer: citations ?? given, page: page + 1 };
}

function answerMove(
  move: Exclude<FollowUpRequest, 'more'>,
  given: Answer,
  archive: Archive,
  context: ConversationContext,
): Answer {
  const { query } = given;
  if (query === null) return aloneAfterNothing(context);
  const { say } = context;
  const standing = (lead?: string) =>
    citationsOf(archive, given, { say, lead }) ??
    noticeOn(say(given.answered ? 'followUp.nothingShown' : 'followUp.notAnswered'), query);
  switch (move) {
    case 'others':
      return answerOthers(given, archive, context);
    case 'citations':
      return standing();
    case 'publication':
      return standing(say('followUp.publication'));
    case 'truth':
      return given.answered
        ? { ...standing(say('followUp.unjudged')), notes: [say('followUp.sides')] }
        : standing();
    case 'speaker': {
      const names = speakersShown(archive, given);
      return standing(
        names.length > 0 ? say('followUp.saidBy', { names: say.names(names) }) : say('followUp.nobodyQuoted'),
      );
    }
    case 'meaning':
      return noticeOn(say('followUp.unexplained'), query, [say('followUp.context')]);
    case 'time': {
      if (given.kind === 'who-is') return answerSince(given, context) ?? standing(say('followUp.undated'));
      const asked =
        given.kind === 'ask' || given.kind === 'positions'
          ? answerBestReading('when?', query, context)
          : null;
      return asked?.answered ? asked : standing(say('followUp.undated'));
    }
    case 'reason': {
      const answer = answerBestReading('why?', query, context);
      if (answer.kind !== 'ask') return aloneAfterNothing(context);
      return answer.answered ? answer : asUnanswered(answer, say('followUp.noReason'));
    }
  }
}

/** How articles tell that somebody came to be what they are. From general knowledge of the language. */
const BECAME =
  /\bsince\b|\b(?:became|(?:was|were|been) (?:elected|appointed|named|sworn in)|took (?:office|over|charge))\b/i;

/** "Since when?" after who somebody is: the sentence beside the one name that has a day and tells of coming to office; null where none does. */
function answerSince({ people }: WhoIsAnswer, context: ConversationContext): Answer | null {
  const [person, ...others] = people;
  if (!person || others.length > 0) return null;
  const question = `since when (${person.name})?`;
  const answer = context.answer({ kind: 'ask', question, ...context.scope });
  return answer.kind === 'ask' && answer.answered && BECAME.test(answer.best?.text ?? '') ? answer : null;
}
