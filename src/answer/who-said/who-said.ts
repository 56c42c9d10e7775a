import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { WhoSaidAnswer, WhoSaidQuery } from '../../model.ts';
import { unansweredLead } from '../ask/abstain.ts';
import type { AnswerOptions } from '../options.ts';
import { withoutAnswer } from './asked.ts';
import { listSayings } from './listing.ts';
import { findByRole } from './roles.ts';
import { readTopic } from './saying-topic.ts';
import { answerOnStranger } from './strangers.ts';
import { answerOnWords } from './words.ts';

/** How many statements are shown at most, unless the options say otherwise. */
const STATEMENTS = 50;

/**
 * Who said what: by quoted words, speaker, topic, kind, outlet and dates, or any of them together. `statements` are all that
 * were found, up to `options.limit` (50 by default); `items` show the same words of several articles once.
 */
export function whoSaid(archive: Archive, query: WhoSaidQuery, options: AnswerOptions): WhoSaidAnswer {
  if (archive.ids.length === 0) return withoutAnswer(query, unansweredLead(archive));
  const { quote, speaker, topic } = query;
  const people = isGiven(speaker) ? findSpeakers(archive, speaker) : null;
  if (isGiven(speaker) && people?.length === 0) return answerOnStranger(archive, query, speaker);
  const asked = {
    ...{ archive, query, options, people, limit: options.limit ?? STATEMENTS },
    topic: isGiven(topic) ? readTopic(archive, topic) : null,
  };
  return isGiven(quote) ? answerOnWords(asked, quote) : listSayings(asked);
}

/** By name, else by what articles call them; a name that is only similar comes last. */
function findSpeakers(archive: Archive, typed: string): readonly Person[] {
  const named = archive.people.find(typed, { fuzzy: false });
  if (named.length > 0) return named;
  const inRole = findByRole(archive, typed);
  return inRole.length > 0 ? inRole : archive.people.find(typed);
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
