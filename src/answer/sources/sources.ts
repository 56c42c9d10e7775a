import type { Archive } from '../../archive/archive.ts';
import { censusOf } from '../../archive/census.ts';
import type { Article, CorpusCensus, Item, SourcesAnswer, SourcesQuery } from '../../model.ts';
import { unreadNote } from '../../text/languages.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { titleOf } from '../passages/passage.ts';
import { hasProperName } from '../sayings/speaker-names.ts';

/** So many of the newest articles, and of those who are quoted most, are named. */
const NEWEST = 3;
const QUOTED = 6;

/**
 * What the corpus holds: a count of articles for each outlet, the span of their dates, the newest of them, who is
 * quoted most, and when the folder was read.
 */
export function sources(
  archive: Archive,
  query: SourcesQuery,
  { locale }: Pick<AnswerOptions, 'locale'>,
): SourcesAnswer {
  const say = sayIn(locale);
  const census = takeCensus(archive);
  const { articles, paragraphs, outlets, undated } = census;
  const unnamed = articles - outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  const lead =
    articles === 0
      ? say('sources.none')
      : say('sources.lead', {
          articles: say('count.articles', { n: articles }),
          paragraphs: say('count.paragraphs', { n: paragraphs }),
          span: spanInWords(census, say),
        });
  const notes = [
    ...(undated > 0 ? [say('sources.undated', { n: undated })] : []),
    ...archive.languages.map((language) => `${unreadNote(language, say)}.`),
    say('sources.lastRead', {
      date: say.date(census.indexedAt),
      time: census.indexedAt.slice(11, 16),
    }),
  ];
  const quoted = archive.people.all
    .flatMap(({ name }) => (hasProperName(name) ? [name] : []))
    .slice(0, QUOTED);
  const items: Item[] = [
    ...outlets.map((outlet) => line(outlet.name, outlet.articles, say)),
    ...(unnamed > 0 ? [line(say('outlet.unnamed'), unnamed, say)] : []),
    ...newest(archive).map((article) => words(say('sources.newest', { article: titled(article, say) }))),
    ...(quoted.length > 0 ? [words(say('sources.mostQuoted', { names: quoted.join(', ') }))] : []),
  ];
  return { kind: 'sources', query, answered: articles > 0, lead, items, notes, census };
}

/** The articles published last; of a corpus without dates none. */
function newest(archive: Archive): Article[] {
  return censusOf(archive)
    .newest.slice(0, NEWEST)
    .flatMap((id) => archive.get(id)?.article ?? [])
    .filter(({ published }) => published !== null);
}

function titled(article: Article, say: Say): string {
  const about = [...(article.outlet === null ? [] : [article.outlet]), say.date(article.published ?? '')];
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

function spanInWords({ first, last }: CorpusCensus, say: Say): string {
  if (first === null || last === null) return say('sources.noneDated');
  if (first === last) return say('sources.publishedOn', { date: say.date(first) });
  return say('sources.publishedFrom', { from: say.date(first), to: say.date(last) });
}

function line(name: string, articles: number, say: Say): Item {
  return words(say('pair', { name, value: say('count.articles', { n: articles }) }));
}

function words(label: string): Item {
  return { label, passage: null, marks: [], also: [] };
}
