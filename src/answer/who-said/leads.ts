import type { Person } from '../../archive/people/people.ts';
import { wordsIn } from '../passages/match-words.ts';
import { amount, joinNames, MAX_NAMES } from '../passages/wording.ts';
import { findRun, readSought } from '../sayings/match-quote.ts';
import type { ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { extentOf } from '../sayings/resolved-quotes.ts';
import type { Matched } from '../sayings/search-words.ts';
import { hasProperName } from '../sayings/speaker-names.ts';
import { capitalised, shownSpeaker } from '../sayings/statement.ts';
import { turnedAround } from '../sayings/turned-around.ts';
import type { Asked } from './asked.ts';

/** One line on who says the sought words, and how nearly in these words. */
export function leadOnWords(best: readonly Matched[], words: string): string {
  const names = [...new Set(best.map(shownSpeaker))].filter((name) => name !== null);
  const who = joinNames(names);
  const level = best[0]?.match.level;
  if (!who) return 'The words are quoted, but the articles don’t say whose they are.';
  if (level !== 'close' && best.every((one) => isTurnedAround(one, words)))
    return `Only a part of a longer sentence, which says otherwise: ${who}.`;
  if (level === 'close') return `Nobody says it in these very words. Closest wording: ${who}.`;
  if (best.every(({ quote }) => quote.kind === 'indirect'))
    return `Reported of ${who}; the wording is the article’s.`;
  return level === 'exact' ? `Said by ${who}.` : `Said by ${who}, in another form of the words.`;
}

/** Whether the rest of their sentence turns the sought words around. */
function isTurnedAround(matched: Matched, words: string): boolean {
  const { article, extraction } = matched.entry;
  const [part] = readSought(words);
  const extent = extentOf(matched.quote);
  const run = part && findRun(part, wordsIn(article.text.slice(extent.start, extent.end), extent.start));
  const sentence = run && extraction.sentences.find(({ start, end }) => start <= run.start && run.end <= end);
  return !!run && !!sentence && turnedAround(article.text, sentence, run) === 'denied';
}

/**
 * One line on how much people are quoted: those of whom something is shown, and how much that is. Whoever was asked for by a
 * role is introduced by it, and several holders are said to be several.
 */
export function leadOnSpeakers(
  { people, role }: Pick<Asked, 'people' | 'role'>,
  sayings: readonly ResolvedQuote[],
  { items, more }: { readonly items: number; readonly more: boolean },
): string {
  const articles = new Set(sayings.map(({ entry }) => entry.article.id)).size;
  const count = `${more ? 'the newest ' : ''}${amount(items, 'statement')} in ${amount(articles, 'article')}`;
  const speaking = (people ?? []).filter((one) => sayings.some(({ person }) => person === one));
  const names = joinNames(speaking.map(({ inText }) => inText));
  if (role === null) return `${capitalised(names)}: ${count}.`;
  // Who is called nothing but the role is no holder to be named.
  const holders = (people ?? []).filter(({ name }) => hasProperName(name));
  if (holders.length < 2) return `Understood as a role, “${role}”. ${capitalised(names)}: ${count}.`;
  const all = joinNames(holders.map(({ inText }) => inText));
  const by = speaking.length < (people?.length ?? 0) ? `, by ${names}` : '';
  return `The role “${role}” is held here by ${all}. ${count.replace(/^t/, 'T')}${by}.`;
}

/** How else the articles write a person's full name. */
export function noteOnSpellings(people: readonly Person[]): string[] {
  return people.flatMap(({ name, spellings }) => {
    const others = spellings
      .filter((spelling) => spelling !== name && spelling.includes(' '))
      .slice(0, MAX_NAMES);
    return others.length > 0 && people.length === 1 ? [`The articles also write ${joinNames(others)}.`] : [];
  });
}

/** Who is shown for a state that was asked for, and who of several that were asked for is not there. */
export function notesOnSpeakers({
  query,
  through,
  missing,
}: Pick<Asked, 'query' | 'through' | 'missing'>): string[] {
  const names = joinNames(through.map(({ inText }) => inText));
  return [
    ...(through.length > 0
      ? [
          `Shown for “${query.speaker ?? ''}” are also those whose name or office says that they speak for it: ${names}.`,
        ]
      : []),
    ...missing.map((name) => `Nobody called “${name}” is quoted in these articles.`),
  ];
}
