import type { ArchivedArticle } from '../../archive/archive.ts';
import type { DigestAnswer, Item, Passage, Span } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { wordsIn } from '../passages/match-words.ts';
import { passageOf } from '../passages/passage.ts';

const OPENING_PARAGRAPHS = 3;
/** Shorter sentences hardly tell a matter by themselves. */
const MIN_WORDS = 6;

/** Of the first sentences of an article the one that has most of its title's words, the earliest of several; its first paragraph where none is long enough. */
export function openingOf({ article, extraction }: ArchivedArticle): Passage {
  const end = article.paragraphs[OPENING_PARAGRAPHS - 1]?.end ?? article.text.length;
  const titled = new Set(
    wordsIn(article.title ?? '').flatMap(({ stem, telling }) => (telling ? [stem] : [])),
  );
  let best: { readonly sentence: Span; readonly shared: number } | null = null;
  for (const sentence of extraction.sentences.filter((one) => one.end <= end)) {
    const words = wordsIn(article.text.slice(sentence.start, sentence.end));
    const shared = new Set(words.flatMap(({ stem }) => (titled.has(stem) ? [stem] : []))).size;
    if (words.length >= MIN_WORDS && shared > (best?.shared ?? -1)) best = { sentence, shared };
  }
  return passageOf(article, best?.sentence ?? article.paragraphs[0] ?? { start: 0, end: 0 });
}

/** Of each kind so many as are asked for, one after the other. */
export function digestItems(
  { stories, quoted, ahead }: Pick<DigestAnswer, 'stories' | 'quoted' | 'ahead'>,
  most: { readonly stories: number; readonly quoted: number; readonly ahead: number },
  say: Say,
): Item[] {
  return [
    ...stories.slice(0, most.stories).map(({ opening, texts, articles }): Item => {
      const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size;
      const copies = articles.length - texts;
      const label = [
        say('count.articles', { n: articles.length }),
        ...(outlets > 1 ? [say('count.outlets', { n: outlets })] : []),
        ...(copies > 0 ? [say('digest.copies', { n: copies })] : []),
      ];
      return {
        label: label.join(' · '),
        passage: opening,
        marks: [],
        also: articles.filter(({ articleId }) => articleId !== opening.citation.articleId),
      };
    }),
    ...quoted.slice(0, most.quoted).map(
      ({ speaker, texts, passage }): Item => ({
        label: say('digest.quotedMost', { speaker, n: texts }),
        passage,
        marks: [],
        also: [],
      }),
    ),
    ...ahead.slice(0, most.ahead).map(
      ({ date, inferred, passage }): Item => ({
        label: say('digest.ahead', { date: say.date(date) }),
        passage,
        marks: inferred ? ['planned', 'inferred'] : ['planned'],
        also: [],
      }),
    ),
  ];
}
