import type { Archive } from '../../archive/archive.ts';
import { censusOf } from '../../archive/census.ts';
import type { Article, CorpusCensus, Item, SourcesAnswer, SourcesQuery } from '../../model.ts';
import { unreadNote } from '../../text/languages.ts';
import { dateInWords } from '../passages/date-words.ts';
import { titleOf } from '../passages/passage.ts';
import { hasProperName } from '../sayings/speaker-names.ts';

/** So many of the newest articles, and of those who are quoted most, are named. */
const NEWEST = 3;
const QUOTED = 6;

/**
 * What the corpus holds: a count of articles for each outlet, the span of their dates, the newest of them, who is
 * quoted most, and when the folder was read.
 */
export function sources(archive: Archive, query: SourcesQuery): SourcesAnswer {
  const census = takeCensus(archive);
  const { articles, paragraphs, outlets, undated } = census;
  const unnamed = articles - outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  const span = spanInWords(census);
  const lead =
    articles === 0
      ? 'There are no articles yet.'
      : `${count(articles, 'article')} with ${count(paragraphs, 'paragraph')}${span}.`;
  const notes = [
    ...(undated > 0
      ? [
          `${count(undated, 'article')} without a date of publication: “yesterday” and the like can't be worked out there.`,
        ]
      : []),
    ...archive.languages.map((language) => `${unreadNote(language)}.`),
    `The folder was last read on ${dateInWords(census.indexedAt)} at ${census.indexedAt.slice(11, 16)} UTC.`,
  ];
  const quoted = archive.people.all
    .flatMap(({ name }) => (hasProperName(name) ? [name] : []))
    .slice(0, QUOTED);
  const items: Item[] = [
    ...outlets.map((outlet) => line(outlet.name, outlet.articles)),
    ...(unnamed > 0 ? [line('Outlet not named', unnamed)] : []),
    ...newest(archive).map((article) => words(`Newest: ${titled(article)}`)),
    ...(quoted.length > 0 ? [words(`Most quoted: ${quoted.join(', ')}`)] : []),
  ];
  return { kind: 'sources', query, answered: articles > 0, lead, items, notes, census };
}

/** The articles published last; of a corpus without dates none. */
function newest(archive: Archive): Article[] {
  return censusOf(archive)
    .newest.slice(0, NEWEST)
    .filter(({ published }) => published !== null);
}

function titled(article: Article): string {
  const about = [...(article.outlet === null ? [] : [article.outlet]), dateInWords(article.published ?? '')];
  return `${titleOf(article)} (${about.join(', ')})`;
}

function takeCensus(archive: Archive): CorpusCensus {
  const { outlets, days } = censusOf(archive);
  return {
    articles: archive.ids.length,
    paragraphs: archive.paragraphs,
    outlets,
    undated: archive.ids.length - days.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    indexedAt: archive.builtAt,
  };
}

function spanInWords({ first, last }: CorpusCensus): string {
  if (first === null || last === null) return ', none of them dated';
  if (first === last) return `, published ${dateInWords(first)}`;
  return `, published from ${dateInWords(first)} to ${dateInWords(last)}`;
}

function line(name: string, articles: number): Item {
  return words(`${name}: ${count(articles, 'article')}`);
}

function words(label: string): Item {
  return { label, passage: null, marks: [], also: [] };
}

function count(number: number, what: string): string {
  return `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
}
