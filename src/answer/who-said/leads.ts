import type { Person } from '../../archive/people/people.ts';
import { withFullStop } from '../../text/full-stop.ts';
import { MAX_NAMES, type Say } from '../../words/say.ts';
import { wordsIn } from '../passages/match-words.ts';
import { findRun, readSought } from '../sayings/match-quote.ts';
import type { ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { extentOf } from '../sayings/resolved-quotes.ts';
import type { Matched } from '../sayings/search-words.ts';
import { hasProperName } from '../sayings/speaker-names.ts';
import { capitalised, shownSpeaker } from '../sayings/statement.ts';
import { turnedAround } from '../sayings/turned-around.ts';
import type { Asked } from './asked.ts';

/** One line on who says the sought words, and how nearly in these words. */
export function leadOnWords(best: readonly Matched[], words: string, say: Say): string {
  const names = [...new Set(best.map(shownSpeaker))].filter((name) => name !== null);
  const who = say.names(names);
  const level = best[0]?.match.level;
  if (!who) return say('who-said.nobodyNamed');
  if (level !== 'close' && best.every((one) => isTurnedAround(one, words)))
    return say('who-said.part', { who });
  if (level === 'close') return say('who-said.close', { who });
  if (best.every(({ quote }) => quote.kind === 'indirect')) return say('who-said.reported', { who });
  return say(level === 'exact' ? 'who-said.by' : 'who-said.byInOtherForm', { who });
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
  { people, role, say }: Pick<Asked, 'people' | 'role' | 'say'>,
  sayings: readonly ResolvedQuote[],
  { items, more }: { readonly items: number; readonly more: boolean },
): string {
  const articles = new Set(sayings.map(({ entry }) => entry.article.id)).size;
  const count = say(more ? 'who-said.newest' : 'who-said.count', { n: items, articles });
  const speaking = (people ?? []).filter((one) => sayings.some(({ person }) => person === one));
  const names = say.names(speaking.map(({ inText }) => inText));
  if (role === null) return withFullStop(say('pair', { name: capitalised(names), value: count }));
  // Who is called nothing but the role is no holder to be named.
  const holders = (people ?? []).filter(({ name }) => hasProperName(name));
  if (holders.length < 2) return say('who-said.role', { role, who: capitalised(names), count });
  const all = say.names(holders.map(({ inText }) => inText));
  const by = speaking.length < (people?.length ?? 0) ? say('who-said.countBy', { names }) : '';
  const capital = count.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(say.locale));
  return say('who-said.roleHeld', { role, holders: all, count: `${capital}${by}` });
}

/** How else the articles write a person's full name. */
export function noteOnSpellings(people: readonly Person[], say: Say): string[] {
  return people.flatMap(({ name, spellings }) => {
    const others = spellings
      .filter((spelling) => spelling !== name && spelling.includes(' '))
      .slice(0, MAX_NAMES);
    return others.length > 0 && people.length === 1
      ? [say('who-said.spellings', { names: say.names(others) })]
      : [];
  });
}

/** Who is shown for a state that was asked for, and who of several that were asked for is not there. */
export function notesOnSpeakers({
  query,
  through,
  missing,
  say,
}: Pick<Asked, 'query' | 'through' | 'missing' | 'say'>): string[] {
  const names = say.names(through.map(({ inText }) => inText));
  return [
    ...(through.length > 0 ? [say('who-said.through', { speaker: query.speaker ?? '', names })] : []),
    ...missing.map((name) => say('who-said.missing', { name })),
  ];
}
