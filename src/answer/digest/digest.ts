import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import { comparePublished } from '../../archive/census.ts';
import { scopeTest } from '../../archive/scope.ts';
import type { DigestAnswer, DigestQuery } from '../../model.ts';
import { addDays, isoDay, localDay } from '../../text/calendar-days.ts';
import { sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { cite } from '../passages/passage.ts';
import { unansweredLead } from '../retrieval/decision/abstain.ts';
import { datesAhead } from './dates-ahead.ts';
import { groupStories } from './group-stories.ts';
import { digestItems, openingOf } from './items.ts';
import { mostQuoted } from './most-quoted.ts';

/** Without dates: so many days up to the day of asking, or up to the newest article where there is nothing newer. */
const DAYS = 7;
/** So many of the newest articles are put together; more would take too long. */
const MAX_ARTICLES = 500;
export const SHOWN = { stories: 10, quoted: 3, ahead: 5 } as const;

/**
 * What articles of some days tell, by matter: the most reported first, each by the opening of one article; who was quoted most; and what they say is still to come.
 * Without dates it is the last seven days, or the seven up to the newest article.
 */
export function digest(archive: Archive, query: DigestQuery, options: AnswerOptions): DigestAnswer {
  const today = localDay(options.askedAt ?? new Date());
  const { outlet } = query;
  const say = sayIn(options.locale);
  const whose = outlet === undefined ? '' : say('scope.by', { outlet });
  const inOutlet = scopeTest(outlet === undefined ? {} : { outlet });
  const own = archive.ids.flatMap((id) => {
    const known = archive.published(id);
    return known && inOutlet(known) ? [{ id, known }] : [];
  });
  const range = rangeOf(
    query,
    own.map(({ known }) => known.published),
    today,
  );
  const isWithin = scopeTest(range);
  const found = own.filter(({ known }) => isWithin(known)).flatMap(({ id }) => archive.get(id) ?? []);
  if (found.length === 0)
    return {
      ...NOTHING,
      query,
      lead: archive.ids.length === 0 ? unansweredLead(archive, say) : say('digest.none', { whose }),
    };
  const given = query.from !== undefined || query.to !== undefined;
  const when = given ? say.range(query.from, query.to) : say.range(range.from, range.to);
  const told = digestOf(archive, found, range.to ?? today);
  const items = digestItems(told, SHOWN, say);
  return {
    ...told,
    kind: 'digest',
    query,
    answered: true,
    items,
    lead: say('digest.lead', { n: found.length, range: when, matters: told.stories.length }),
    notes: [
      ...(!given && range.to !== today
        ? [say('digest.notRecent', { whose, days: DAYS, date: say.date(range.to ?? today) })]
        : []),
      ...(found.length > MAX_ARTICLES ? [say('digest.onlyNewest', { n: MAX_ARTICLES })] : []),
      ...(told.stories.length > SHOWN.stories
        ? [say('digest.more', { n: told.stories.length - SHOWN.stories })]
        : []),
    ],
  };
}

const NOTHING = {
  kind: 'digest',
  answered: false,
  items: [],
  notes: [],
  stories: [],
  quoted: [],
  ahead: [],
} as const;

/** What articles tell, in a form that does not depend on how it is shown. What is planned for after `today` is ahead. */
export function digestOf(
  archive: Archive,
  entries: readonly ArchivedArticle[],
  today: string,
): Pick<DigestAnswer, 'stories' | 'quoted' | 'ahead'> {
  const newest = [...entries]
    .sort((a, b) => comparePublished(a.article.published, b.article.published))
    .slice(0, MAX_ARTICLES);
  return {
    stories: groupStories(archive, newest).map(({ texts, articles }) => ({
      opening: openingOf(texts[0]),
      texts: texts.length,
      articles: articles.map(({ article }) => cite(article, 1)),
    })),
    quoted: mostQuoted(archive, newest),
    ahead: datesAhead(archive, newest, today),
  };
}

function rangeOf(
  { from, to }: DigestQuery,
  published: readonly (string | null)[],
  today: string,
): { readonly from?: string; readonly to?: string } {
  if (from !== undefined || to !== undefined)
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const days = published
    .flatMap((day) => day?.slice(0, 10) ?? [])
    .filter((day) => day.length === 10 && day <= today)
    .sort();
  const newest = days.at(-1) ?? today;
  const first = weekBefore(today);
  return newest >= first ? { from: first, to: today } : { from: weekBefore(newest), to: newest };
}

/** The first of the seven days that end with one. */
function weekBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay(addDays({ year, month, day: date }, 1 - DAYS));
}
