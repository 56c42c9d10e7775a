import { type Archive, MAX_COUNTED, type Occurrence } from '../../archive/archive.ts';
import { comparePublished } from '../../archive/census.ts';
import { scopeTest } from '../../archive/scope.ts';
import type { Article, Item, MentionsAnswer, MentionsQuery, Span } from '../../model.ts';
import { isEnglish } from '../../text/languages.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { indexOfRun, type Word, wordsIn } from '../passages/match-words.ts';
import { passageOf } from '../passages/passage.ts';
import { exactWords } from '../sayings/exact-words.ts';

const MAX_SHOWN = 50;

/** An article that has the words. */
interface Mentioning {
  readonly article: Article;
  /** How often, its title included. */
  readonly times: number;
  /** Where they stand in its body first; null where only the title has them. */
  readonly first: () => Span | null;
}

/**
 * Where words stand, counted over all articles, and each of them with the first place: the earliest article first, undated ones last. Words count in
 * every form that has the same stem, several of them side by side; titles count as the article's.
 */
export function mentions(
  archive: Archive,
  query: MentionsQuery,
  { locale }: Pick<AnswerOptions, 'locale'>,
): MentionsAnswer {
  const say = sayIn(locale);
  const found = findMentions(archive, query);
  const articles = found.length;
  const times = found.reduce((sum, one) => sum + one.times, 0);
  const outlets = new Set(found.flatMap(({ article }) => article.outlet ?? []));
  const [first] = found;
  return {
    kind: 'mentions',
    query,
    answered: articles > 0,
    lead: leadOf(query, { articles, times, outlets: [...outlets], first: first?.article ?? null }, say),
    items: found.slice(0, MAX_SHOWN).map(toItem(archive, say)),
    notes: articles > MAX_SHOWN ? [say('mentions.onlyFirst', { n: MAX_SHOWN })] : [],
    counts: { articles, times, outlets: outlets.size },
  };
}

/** The words without quotation marks around or among them. */
function bare(words: string): string {
  return words.replace(/["“”„«»]/g, '').trim();
}

interface Counted {
  readonly articles: number;
  readonly times: number;
  readonly outlets: readonly string[];
  readonly first: Article | null;
}

function leadOf(query: MentionsQuery, { articles, times, outlets, first }: Counted, say: Say): string {
  if (exactWords(query.words).length === 0) return say('mentions.noWords');
  const words = bare(query.words);
  if (!wordsIn(query.words).some(({ telling }) => telling)) return say('mentions.tooCommon', { words });
  if (articles === 0) return say('mentions.none', { words });
  const by = outlets.length > 0 ? say('mentions.in', { n: outlets.length }) : '';
  const lead = say('mentions.lead', { n: articles, words, times, by });
  if (!first?.published) return lead;
  const since = [say.date(first.published), ...(first.outlet ? [first.outlet] : [])].join(', ');
  return `${lead} ${say('mentions.first', { since })}`;
}

function findMentions(archive: Archive, query: MentionsQuery): Mentioning[] {
  const sought = wordsIn(bare(query.words));
  const run = sought.slice(sought.findIndex(({ telling }) => telling));
  const stems = [...new Set(run.filter(({ telling }) => telling).map((word) => word.stem))];
  const [rarest] = stems.toSorted((a, b) => archive.frequency(a) - archive.frequency(b));
  if (rarest === undefined || stems.some((one) => archive.frequency(one) === 0)) return [];
  const others = stems.filter((one) => one !== rarest);
  const byArticle = new Map<string, Occurrence[]>();
  for (const one of archive.occurrences(rarest)) {
    const own = byArticle.get(one.articleId);
    if (own) own.push(one);
    else byArticle.set(one.articleId, [one]);
  }
  const last = run.findLastIndex(({ telling }) => telling);
  const wanted = run.slice(0, last + 1);
  const fits = scopeTest(query);
  return [...byArticle]
    .flatMap(([id, own]): Mentioning[] => {
      const article = archive.get(id)?.article;
      if (!article || !fits(article) || !others.every((one) => archive.mentions(id, one))) return [];
      const there = own.filter(
        ({ paragraph: n, times }) =>
          times > 0 && others.every((one) => archive.mentions(id, one, { first: n, last: n })),
      );
      const isTitled =
        own.some((one) => one.isInHeading) && indexOfRun(wordsIn(article.title ?? ''), wanted) >= 0;
      const inBody = there.reduce((sum, one) => sum + timesIn(article, one, wanted), 0);
      if (inBody === 0 && !isTitled) return [];
      const first = () => there.flatMap(({ paragraph }) => runsIn(article, paragraph, wanted))[0] ?? null;
      return [{ article, times: inBody + Number(isTitled), first }];
    })
    .sort((a, b) => comparePublished(b.article.published, a.article.published));
}

/** How often the words stand in a paragraph. One word is counted already, unless it is an acronym, which may be written in several ways, or of another language. */
function timesIn(article: Article, { paragraph, times }: Occurrence, wanted: readonly Word[]): number {
  const [word] = wanted;
  const isCounted =
    wanted.length === 1 && times < MAX_COUNTED && word?.stem === word?.key && isEnglish(article.language);
  return isCounted ? times : runsIn(article, paragraph, wanted).length;
}

function runsIn({ text, paragraphs }: Article, n: number, wanted: readonly Word[]): Span[] {
  const { start = 0, end = 0 } = paragraphs[n - 1] ?? {};
  const words = wordsIn(text.slice(start, end), start);
  const places: Span[] = [];
  for (let at = indexOfRun(words, wanted); at >= 0; at = indexOfRun(words, wanted, at + wanted.length)) {
    const [first, last] = [words[at], words[at + wanted.length - 1]];
    if (first && last) places.push({ start: first.start, end: last.end });
  }
  return places;
}

function toItem(archive: Archive, say: Say): (one: Mentioning) => Item {
  return ({ article, times, first: findFirst }) => {
    const first = findFirst();
    const sentence = archive
      .get(article.id)
      ?.extraction.sentences.find(({ start, end }) => first && start <= first.start && first.start < end);
    const label = [
      article.outlet ?? say('outlet.unnamed'),
      article.published === null ? say('date.notGiven') : say.date(article.published),
      say('count.times', { n: times }),
    ];
    return {
      label: label.join(' · '),
      passage:
        first && sentence
          ? passageOf(article, sentence, [first])
          : passageOf(article, article.paragraphs[0] ?? { start: 0, end: 0 }),
      marks: article.published === null ? ['undated'] : [],
      also: [],
    };
  };
}
