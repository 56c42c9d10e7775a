import type { Archive } from '../../archive/archive.ts';
import type { WhoSaidAnswer, WhoSaidQuery } from '../../model.ts';
import { sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { unansweredLead } from '../retrieval/decision/abstain.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { readTopic } from '../topic/quote-topic.ts';
import { withoutAnswer } from './asked.ts';
import { listSayings } from './listing.ts';
import { answerOnStranger } from './unquoted-speaker.ts';
import { answerOnWords } from './words.ts';

/** How many statements are shown at most, unless the options say otherwise. */
const STATEMENTS = 50;

/**
 * Who said what: by quoted words, speaker, topic, kind, outlet and dates, or any of them together. `statements` are all that
 * were found, up to `options.limit` (50 by default); `items` show the same words of several articles once.
 */
export function whoSaid(archive: Archive, query: WhoSaidQuery, options: AnswerOptions): WhoSaidAnswer {
  const say = sayIn(options.locale);
  if (archive.ids.length === 0) return withoutAnswer(query, unansweredLead(archive, say));
  const { quote, speaker, topic } = query;
  const found = isGiven(speaker) ? findSpeakers(archive, speaker) : null;
  const people = found?.people ?? null;
  if (isGiven(speaker) && people?.length === 0) return answerOnStranger(archive, query, speaker, say);
  const asked = {
    archive,
    query,
    options,
    say,
    people,
    role: found?.role ?? null,
    through: found?.through ?? [],
    missing: found?.missing ?? [],
    excluded: isGiven(query.except) ? findSpeakers(archive, query.except).people : [],
    limit: options.limit ?? STATEMENTS,
    topic: isGiven(topic)
      ? readTopic(
          archive,
          topic,
          people?.map(({ name }) => name),
        )
      : null,
  };
  const answer = isGiven(quote) ? answerOnWords(asked, quote) : listSayings(asked);
  // A name that is only near is nobody's silence.
  return isGiven(speaker) && found?.isGuess && !answer.answered
    ? answerOnStranger(archive, query, speaker, say)
    : answer;
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
