import type { Archive } from '../../archive/archive.ts';
import type { Item, WhoSaidAnswer, WhoSaidQuery } from '../../model.ts';
import { readsQuotations } from '../../text/languages.ts';
import type { Say } from '../../words/say.ts';
import { readSought } from '../sayings/match-quote.ts';
import { findPassages } from '../sayings/search-words.ts';
import { withoutAnswer } from './asked.ts';

/** The answer on somebody whom no article quotes: whether they are mentioned at all, and where. */
export function answerOnStranger(
  archive: Archive,
  query: WhoSaidQuery,
  name: string,
  say: Say,
): WhoSaidAnswer {
  const items = findPassages(archive, readSought(name)[0], query).map(
    (passage): Item => ({ label: '', passage, marks: ['closest'], also: [] }),
  );
  if (items.length === 0) return withoutAnswer(query, say('who-said.stranger'));
  const isRead = ({ passage }: Item) =>
    readsQuotations(archive.get(passage?.citation.articleId ?? '')?.article.language ?? null);
  return withoutAnswer(query, whyUnquoted(items.map(isRead), say), items);
}

/** Never more than was read: of articles in some languages the quotes are not. */
function whyUnquoted(isRead: readonly boolean[], say: Say): string {
  if (!isRead.includes(false)) return say('who-said.mentioned');
  return say(isRead.includes(true) ? 'who-said.mentionedPartlyRead' : 'who-said.mentionedUnread');
}
