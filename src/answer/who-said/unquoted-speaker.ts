import type { Archive } from '../../archive/archive.ts';
import type { Item, WhoSaidAnswer, WhoSaidQuery } from '../../model.ts';
import { readsQuotations } from '../../text/languages.ts';
import { readSought } from '../sayings/match-quote.ts';
import { findPassages } from '../sayings/search-words.ts';
import { withoutAnswer } from './asked.ts';

/** The answer on somebody whom no article quotes: whether they are mentioned at all, and where. */
export function answerOnStranger(archive: Archive, query: WhoSaidQuery, name: string): WhoSaidAnswer {
  const items = findPassages(archive, readSought(name)[0], query).map(
    (passage): Item => ({ label: '', passage, marks: ['closest'], also: [] }),
  );
  const isUnread = items.some(
    ({ passage }) =>
      !readsQuotations(archive.get(passage?.citation.articleId ?? '')?.article.language ?? null),
  );
  if (isUnread)
    return withoutAnswer(
      query,
      'These articles mention that name, in a language whose quotes are not read.',
      items,
    );
  return items.length > 0
    ? withoutAnswer(query, 'These articles mention that name, but quote nobody who bears it.', items)
    : withoutAnswer(query, 'Nobody of that name is quoted in these articles.');
}
