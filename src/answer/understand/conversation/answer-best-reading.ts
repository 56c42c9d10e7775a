import type { Archive } from '../../../archive/archive.ts';
import type { Answer, Query } from '../../../model.ts';
import { termsOf } from '../../../text/terms.ts';
import { COMPLETED } from '../../question/completed.ts';
import { WEAK_CAUSES } from '../../retrieval/sentences/offer-words.ts';
import { asUnanswered, judgeReadings } from '../judge.ts';
import type { Reading } from '../reading.ts';
import { readingsOf } from '../readings.ts';
import { isLimited } from '../route/route.ts';
import { asksWhen, tellsWhen } from '../tells-when.ts';
import { answerElsewhere } from '../told-elsewhere.ts';
import { answerWithTime } from '../told-when.ts';
import { answerWithPlace } from '../told-where.ts';
import type { ConversationContext } from './conversation-context.ts';
import { outletAsked } from './outlet-asked.ts';

/**
 * The answer to what words mean, as the judge finds it. With a query before, words may leave out what that was about; what they add to it the answer must
 * have, or it answers the old question once more.
 */
export function answerBestReading(
  words: string,
  previous: Query | null,
  context: ConversationContext,
): Answer {
  const { archive, now, answer, answerInEnglish, say } = context;
  const readings = readingsOf(words, now, previous, archive);
  const reported = archive && outletAsked(archive, readings[0].query);
  if (reported) return answer(reported);
  return judgeReadings(
    readings,
    {
      judged: (reading) =>
        toldWhereItIs(
          reading,
          withAdded(answerInEnglish(limited(reading.query, context)), words, context),
          archive,
        ),
      shown: (reading) =>
        toldWhereItIs(reading, withAdded(answer(limited(reading.query, context)), words, context), archive),
      say,
    },
    archive,
  );
}

/** A query within the limits that were given beside the words. */
function limited(query: Query, { scope }: ConversationContext): Query {
  return scope !== undefined && isLimited(query) ? { ...scope, ...query } : query;
}

/** What has to be told in a certain way ("who beat Orr?", "when …?"), answered by the sentence that tells it so, where another one was chosen, or none. */
function toldWhereItIs({ tells, sought }: Reading, answer: Answer, archive: Archive | null): Answer {
  if (answer.kind === 'ask' && archive && asksWhen(answer.query.question))
    return answerWithTime(archive, answer) ?? answer;
  const placed = answer.kind === 'ask' && archive ? answerWithPlace(archive, answer) : null;
  if (placed) return placed;
  if (!tells || archive === null || answer.kind !== 'ask' || (answer.best && tells.test(answer.best.text)))
    return answer;
  const name = termsOf(sought).at(-1) ?? '';
  return (
    answerElsewhere(archive, answer, ({ text }) => tells.test(text) && termsOf(text).includes(name)) ?? answer
  );
}

/** Words that give a reason. Written from general knowledge of the language. */
const CAUSE =
  /\b(?:because|since|as a result|due to|owing to|thanks to|in order to|so that|so as to|reasons?|caused?|causes|therefore|for fear|in (?:retaliation|response|exchange|return) (?:for|to)|aimed? (?:at|to)|explain(?:s|ed)?|blam(?:es?|ed|ing)|motivat\w+|prompted|needs? to|wants? to)\b/i;

function withAdded(answer: Answer, words: string, { archive, say }: ConversationContext): Answer {
  if (answer.kind !== 'ask' || !answer.best || answer.query.question === words) return answer;
  const asked = COMPLETED.exec(answer.query.question)?.groups?.['own'] ?? '';
  if (/^why\b/i.test(asked) && !CAUSE.test(answer.best.text) && !WEAK_CAUSES.test(answer.best.text))
    return asUnanswered(answer, say('followUp.noReason'));
  if (/^when\b/i.test(asked) && !tellsWhen(answer, archive))
    return asUnanswered(answer, say('followUp.noTime'));
  const own = termsOf(asked);
  if (own.length === 0) return answer;
  const shown = new Set(termsOf(answer.best.text));
  const found = own.filter((term) => shown.has(term)).length;
  return found * 2 >= own.length ? answer : asUnanswered(answer, say('unanswered'));
}
