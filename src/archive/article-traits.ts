import type { Article, Extraction } from '../model.ts';
import type { ArticleTraits } from './articles/archived-article.ts';
import { packDatedSentences } from './dates/dated-sentence.ts';
import { hashWords, shinglesOf } from './near-duplicates/shingles.ts';
import { sketchOf } from './near-duplicates/sketch.ts';
import { speakersOf } from './people/mentions.ts';
import { rememberNames } from './people/names.ts';

/** Works out the traits of articles; names that come often are taken apart once. */
export function articleTraitReader(): (article: Article, extraction: Extraction) => ArticleTraits {
  const read = rememberNames();
  return (article, extraction) => ({
    speakers: speakersOf({ article, extraction }, read),
    dated: packDatedSentences(extraction),
    sketch: sketchOf(shinglesOf(hashWords(article.text))),
  });
}
