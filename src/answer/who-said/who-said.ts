import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { WhoSaidAnswer, WhoSaidQuery } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { AnswerOptions } from '../options.ts';
import { unansweredLead } from '../retrieval/abstain.ts';
import { findByRole } from '../sayings/roles.ts';
import { hasProperName } from '../sayings/speaker-names.ts';
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
  if (archive.ids.length === 0) return withoutAnswer(query, unansweredLead(archive));
  const { quote, speaker, topic } = query;
  const found = isGiven(speaker) ? findSpeakers(archive, speaker) : null;
  const people = found?.people ?? null;
  if (isGiven(speaker) && people?.length === 0) return answerOnStranger(archive, query, speaker);
  const asked = {
    archive,
    query,
    options,
    people,
    role: found?.role ?? null,
    limit: options.limit ?? STATEMENTS,
    topic: isGiven(topic) ? readTopic(archive, topic) : null,
  };
  return isGiven(quote) ? answerOnWords(asked, quote) : listSayings(asked);
}

/** Whom a typed speaker means, and the role, where it was understood as one. */
interface Speakers {
  readonly people: readonly Person[];
  readonly role: string | null;
}

/**
 * By name, else by what articles call them; a name that is only similar comes last. Who goes by a bare role in some article
 * ("the mayor said") is listed with the people who have it.
 */
function findSpeakers(archive: Archive, typed: string): Speakers {
  const named = archive.people.find(typed, { fuzzy: false });
  if (named.some(({ name }) => hasProperName(name))) return { people: named, role: null };
  const inRole = findByRole(archive, typed);
  const role = typed.trim().replace(/^the /i, '');
  // "A spokesman for the mayor" has the word, but is not the mayor.
  const nameless = named.filter(({ name }) => fold(name) === fold(role));
  if (inRole.length > 0) return { people: [...new Set([...nameless, ...inRole])], role };
  return { people: named.length > 0 ? named : archive.people.find(typed), role: null };
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
