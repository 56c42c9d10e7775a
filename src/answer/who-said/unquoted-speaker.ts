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
  if (items.length === 0) return withoutAnswer(query, 'Nobody of that name is quoted in these articles.');
  const isRead = ({ passage }: Item) =>
    readsQuotations(archive.get(passage?.citation.articleId ?? '')?.article.language ?? null);
  return withoutAnswer(query, `These articles mention that name${whyUnquoted(items.map(isRead))}`, items);
}

/** Never more than was read: of articles in some languages the quotes are not. */
function whyUnquoted(isRead: readonly boolean[]): string {
  if (!isRead.includes(false)) return ', but quote nobody who bears it.';
  return isRead.includes(true)
    ? '; those whose quotes are read quote nobody who bears it.'
    : ', in a language whose quotes are not read.';
}
