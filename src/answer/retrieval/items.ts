import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Citation, Item, Mark, Span } from '../../model.ts';
import { jaccard, SAME_TEXT } from '../../text/likeness.ts';
import { termsOf } from '../../text/terms.ts';
import type { Say } from '../../words/say.ts';
import { cite, passageOf } from '../passages/passage.ts';
import { dayNumberOf } from '../question/asked-time.ts';
import type { Question } from '../question/question.ts';
import { newestDay } from './candidates/candidates.ts';
import type { Ranked } from './candidates/describe.ts';
import type { BestSentence } from './choice/best-sentence.ts';
import { findOtherPart } from './choice/other-part.ts';
import type { Ranking } from './ranking/ranking.ts';

const FURTHER = 4;
const CLOSEST = 3;
/** A further passage must share this part of what the best one shares with the question. */
const MIN_SHARE = 0.5;

/**
 * What people are shown: the sentence in its paragraph, then passages of other articles, near-copies folded into one. Where the best
 * passage has the words that the question quotes, the others have them too.
 */
export function answerItems(
  archive: Archive,
  { question, ranked }: Ranking,
  best: BestSentence,
  say: Say,
): Item[] {
  const first = ranked[best.hit];
  if (!first) return [];
  const enough = MIN_SHARE * first.features['paragraph-coverage'];
  const quoted = question.quoted.filter((words) => isQuotedIn(first, words));
  const others = ranked.filter(
    (one) =>
      one !== first &&
      one.features['paragraph-coverage'] >= enough &&
      quoted.every((words) => isQuotedIn(one, words)),
  );
  const other = findOtherPart(question, ranked, best);
  const label = (one: Ranked, asks = '') => ({
    label: [
      asks === '' ? '' : say('quoted', { words: asks }),
      languageLabel(question, one, say),
      olderLabel(archive, question, one, say),
    ]
      .filter(Boolean)
      .join(', '),
  });
  const own = { ...toItem(archive, first, [best.span], []), ...label(first, other?.bestAsks) };
  const second = other && {
    ...toItem(archive, other.passage, [other.span], []),
    ...label(other.passage, other.asks),
  };
  const shown = [own, ...(second ? [second] : [])];
  const leading = other ? [first, other.passage] : [first];
  const rest = pickDifferent(archive, leading, others, FURTHER + 1);
  return [...shown, ...rest.map((one) => ({ ...toItem(archive, one, [], []), ...label(one) }))];
}

/** "in Ukrainian" where a passage is in another language than the question; empty else. */
function languageLabel({ language }: Question, { entry: { article } }: Ranked, say: Say): string {
  return article.language === null || article.language === language
    ? ''
    : say('passage.inLanguage', { language: say.language(article.language) });
}

/** An article so much older than the day of asking is said to be, where the archive has newer ones. */
const OLD_DAYS = 300;
const FED_DAYS = 60;

/** "from 2022" where a passage is much older than the day of asking and the question names no time; empty else. */
function olderLabel(archive: Archive, { time }: Question, { entry }: Ranked, say: Say): string {
  const { published } = entry.article;
  if (time === null || time.named || published === null) return '';
  const isFed = newestDay(archive) >= time.from - FED_DAYS;
  const day = dayNumberOf(published) ?? time.from;
  return isFed && time.from - day >= OLD_DAYS ? say('passage.fromYear', { year: published.slice(0, 4) }) : '';
}

function isQuotedIn({ sentences }: Ranked, words: string): boolean {
  return sentences.some(({ sentence }) => sentence.folded.includes(words));
}

/** The passages nearest to a question that is not answered: first the one of the sentence that may answer, where there is one. */
export function closestItems(
  archive: Archive,
  { question, ranked }: Ranking,
  say: Say,
  best: BestSentence | null = null,
): Item[] {
  const first = ranked[best?.hit ?? 0];
  if (!first) return [];
  const shown = [first, ...pickDifferent(archive, [first], ranked, CLOSEST)];
  return shown.map((one) => ({
    ...toItem(archive, one, best && one === first ? [best.span] : [], ['closest']),
    label: languageLabel(question, one, say),
  }));
}

/** What to show beside the leading paragraphs, so that they are `most` together: of articles not yet shown where there are such, none a near-copy of one shown. */
function pickDifferent(
  archive: Archive,
  leading: readonly Ranked[],
  ranked: readonly Ranked[],
  most: number,
): Ranked[] {
  const shown = [...leading];
  const tells = (one: Ranked) => shown.some((other) => isSame(wordsOf(one), wordsOf(other)));
  const isSeen = ({ candidate }: Ranked) =>
    shown.some(
      (other) =>
        archive.nearDuplicates.groupOf(other.candidate.articleId) ===
        archive.nearDuplicates.groupOf(candidate.articleId),
    );
  for (const pass of ['fresh', 'any']) {
    for (const one of ranked) {
      if (shown.length >= most) break;
      if (shown.includes(one) || (pass === 'fresh' && isSeen(one)) || tells(one)) continue;
      shown.push(one);
    }
  }
  return shown.slice(leading.length).sort((a, b) => b.score - a.score);
}

function toItem(
  archive: Archive,
  { entry, candidate }: Ranked,
  highlights: readonly Span[],
  marks: readonly Mark[],
): Item {
  const paragraph = entry.article.paragraphs[candidate.paragraph - 1] ?? { start: 0, end: 0 };
  const passage = passageOf(entry.article, paragraph, highlights);
  return { label: '', passage, marks, also: copiesOf(archive, entry, candidate.paragraph) };
}

/** Where the other articles of the same group tell the same paragraph. */
function copiesOf(archive: Archive, { article }: ArchivedArticle, paragraph: number): Citation[] {
  const span = article.paragraphs[paragraph - 1];
  if (!span) return [];
  const words = new Set(termsOf(article.text.slice(span.start, span.end), article.language));
  return archive.nearDuplicates.membersOf(article.id).flatMap((id) => {
    const other = id === article.id ? undefined : archive.get(id)?.article;
    const copy = other?.paragraphs.find(({ start, end }) =>
      isSame(words, new Set(termsOf(other.text.slice(start, end), other.language))),
    );
    return other && copy ? [cite(other, copy.n)] : [];
  });
}

function wordsOf({ sentences }: Ranked): Set<string> {
  return new Set(sentences.flatMap(({ sentence }) => sentence.stems));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return jaccard(one, other) >= SAME_TEXT;
}
