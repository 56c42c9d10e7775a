import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { Query } from '../queries.ts';
import { answerQuery } from './answer-query.ts';
import { suggestSpeakers, suggestTitles } from './suggest.ts';

/** So many articles make an archive whose every answer takes a few milliseconds. */
const MAX_ARTICLES = 40;
/** So often each kind is asked: then V8 has translated what runs most. */
const ROUNDS = 8;
const SUGGESTIONS = 25;

/**
 * Asks questions of all kinds, so that the first ones of people are answered by code that is translated already. They are asked of a small archive, made of some articles of
 * `archive` and about their own words, since a question that came meanwhile would wait for one of them to end. Before each it waits for `mayGoOn`, and ends
 * where that gives false.
 */
export async function warmUp(archive: Archive, mayGoOn: () => Promise<boolean>): Promise<void> {
  const entries = someArticles(archive);
  if (entries.length === 0 || !(await mayGoOn())) return;
  const small = await buildArchive(entries, { builtAt: archive.builtAt });
  for (let round = 0; round < ROUNDS; round++) {
    for (const ask of questionsOn(small, round)) {
      if (!(await mayGoOn())) return;
      ask();
    }
  }
}

/** From all over the archive, since neighbours are often of one outlet. */
function someArticles(archive: Archive): ArchivedArticle[] {
  const { ids } = archive;
  const step = Math.max(1, ids.length / MAX_ARTICLES);
  return Array.from(
    { length: Math.min(ids.length, MAX_ARTICLES) },
    (_, n) => ids[Math.floor(n * step)],
  ).flatMap((id) => archive.get(id ?? '') ?? []);
}

function questionsOn(archive: Archive, round: number): (() => unknown)[] {
  const { article, extraction } = archive.get(archive.ids[round % archive.ids.length] ?? '') ?? {};
  const words = [...new Set(article?.text.match(/\p{L}{5,}/gu))];
  const pick = (count: number) =>
    Array.from({ length: count }, (_, n) => words[(7 * round + 13 * n) % words.length] ?? '').join(' ');
  const { start, end } = extraction?.quotes[round % (extraction.quotes.length || 1)]?.content[0] ?? {
    start: 0,
    end: 60,
  };
  const quote = article?.text.slice(start, end) || pick(4);
  const { name = pick(2), roles = [] } = archive.people.all[round % (archive.people.all.length || 1)] ?? {};
  const month = article?.published?.slice(0, 7) ?? '2024-05';
  const queries: Query[] = [
    { kind: 'ask', question: `What did ${pick(1)} do about ${pick(3)}?` },
    { kind: 'ask', question: `what did ${name} say about ${pick(1)}` },
    { kind: 'ask', question: pick(4), outlet: article?.outlet ?? pick(1) },
    { kind: 'who-said', quote },
    { kind: 'who-said', speaker: name },
    { kind: 'who-said', topic: pick(2) },
    { kind: 'who-said', speaker: `${pick(1)}ski Petrovsen` },
    { kind: 'check', claim: quote, speaker: name },
    { kind: 'check', claim: pick(8) },
    { kind: 'who-is', name },
    { kind: 'who-is', role: roles[0]?.text ?? pick(2) },
    { kind: 'timeline', topic: pick(2) },
    { kind: 'timeline', person: name },
    { kind: 'timeline', from: month, to: month },
    { kind: 'positions', topic: pick(3) },
    { kind: 'coverage', topic: pick(2) },
    { kind: 'mentions', words: pick(1) },
    { kind: 'article', title: article?.title ?? pick(3) },
    { kind: 'digest', from: month },
    { kind: 'sources' },
  ];
  return [
    ...queries.map((query) => () => answerQuery(archive, query, { strictness: 'normal' })),
    () => suggestSpeakers(archive, name.slice(0, 3), SUGGESTIONS),
    () => suggestTitles(archive, article?.title?.slice(0, 4) ?? '', SUGGESTIONS),
  ];
}
