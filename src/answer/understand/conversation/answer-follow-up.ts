import type { Archive } from '../../../archive/archive.ts';
import type { Answer } from '../../../model.ts';
import { joinNames } from '../../passages/wording.ts';
import { asUnanswered } from '../judge.ts';
import { answerBestReading, NO_REASON } from './answer-best-reading.ts';
import { answerOthers } from './answer-others.ts';
import { citationsOf } from './citations.ts';
import { aloneAfterNothing, say } from './clarify.ts';
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
  { archive }: ConversationContext,
): Turn {
  // What only spoke of an answer has shown none of it yet.
  if (view === 'words' && given.answered) return { answer: given, page: 1 };
  if (page >= pages) return { answer: say(given.answered ? ALL : NONE, query, [NARROWER]), page: 1 };
  const citations = view === 'citations' && archive ? citationsOf(archive, given) : null;
  return { answer: citations ?? given, page: page + 1 };
}

const ALL = 'That was all that I found for it.';
const NONE = 'I found nothing more for it.';
const NARROWER = 'Other words, a name or a wider topic may find more.';

function answerMove(
  move: Exclude<FollowUpRequest, 'more'>,
  given: Answer,
  archive: Archive,
  context: ConversationContext,
): Answer {
  const { query } = given;
  if (query === null) return aloneAfterNothing(context);
  const standing = (lead?: string) => citationsOf(archive, given, lead) ?? say(nothingShown(given), query);
  switch (move) {
    case 'others':
      return answerOthers(given, archive, context);
    case 'citations':
      return standing();
    case 'publication':
      return standing('What the articles say of themselves:');
    case 'truth':
      return given.answered ? { ...standing(UNJUDGED), notes: [SIDES] } : standing();
    case 'speaker': {
      const names = speakersShown(archive, given);
      return standing(names.length > 0 ? `Said by ${joinNames(names)}, as the articles have it:` : NOBODY);
    }
    case 'meaning':
      return say(UNEXPLAINED, query, [CONTEXT]);
    case 'time': {
      const asked =
        given.kind === 'ask' || given.kind === 'positions'
          ? answerBestReading('when?', query, context)
          : null;
      return asked?.answered ? asked : standing(UNDATED);
    }
    case 'reason': {
      const answer = answerBestReading('why?', query, context);
      if (answer.kind !== 'ask') return aloneAfterNothing(context);
      return answer.answered ? answer : asUnanswered(answer, NO_REASON);
    }
  }
}

const UNJUDGED = "Whether it is true I can't judge: I show what the articles say.";
const SIDES = 'Who affirms and who denies something: /positions, or “positions on …”.';
const NOBODY = 'Nobody is quoted with it: the articles say it themselves.';
const UNDATED = "The articles don't date that in so many words. When they were published:";
const UNEXPLAINED = "I don't explain or sum up: I only show the articles' own words.";
const CONTEXT = 'A Context button shows the paragraphs around a passage.';

function nothingShown({ answered }: Answer): string {
  return answered ? 'That answer shows no passage of an article.' : 'The articles gave no answer there.';
}
