import type { Archive } from '../../archive/archive.ts';
import { akinTo, synonymsOf } from '../../text/synonyms.ts';
import type { QuestionTerm } from '../question/question-terms.ts';
import type { SentenceChoice } from './best-sentence.ts';
import { neededTerms } from './covered.ts';
import { headingStems } from './describe.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { Ranking } from './ranking.ts';
import { readParagraph } from './read-paragraph.ts';
import { ownStems, sameStems } from './same-words.ts';

/** How a text tells a word of a question: not at all, by a word that is akin, by one that means the same, or in some form of its own. */
type Told = 0 | 1 | 2 | 3;

/**
 * How much of what is asked stands in the likeliest sentence, in its paragraph with its neighbours, and in its article, where words for the same count too. Words
 * that say next to nothing are left aside.
 */
export function inOtherWords(archive: Archive, ranking: Ranking, chosen: SentenceChoice | undefined) {
  const { question, ranked } = ranking;
  const hit = ranked[chosen?.hit ?? 0];
  const needed = neededTerms(question);
  const telling = needed.filter((term) => !LIGHT_WORDS.has(question.terms[term]?.stem ?? ''));
  const asked = telling.length > 0 ? telling : needed;
  const heading = new Set(hit ? headingStems(hit.entry.article) : []);
  const sentence = new Set(chosen?.match.sentence.stems);
  const paragraph = new Set(hit?.sentences.flatMap((one) => one.sentence.stems));
  const around = new Set(hit ? stemsAround(hit) : []);
  const read = (near: readonly ReadonlySet<string>[]) =>
    asked.map((term) => toldIn(question.terms[term], near));
  const inSentence = read([sentence, heading]);
  const inParagraph = read([paragraph, heading]);
  const near = read([paragraph, heading, around]);
  const articleId = hit?.candidate.articleId ?? '';
  const inArticle = asked.map((term) => toldInArticle(archive, articleId, question.terms[term]));
  const weightOf = (i: number) => question.terms[asked[i] ?? -1]?.weight ?? 0;
  const total = asked.reduce((sum, _, i) => sum + weightOf(i), 0) || 1;
  const share = (told: readonly Told[], least: Told) =>
    told.reduce((sum: number, one, i) => sum + (one >= least ? weightOf(i) : 0), 0) / total;
  const lacking = (told: readonly Told[]) => told.flatMap((one, i) => (one === 0 ? [weightOf(i)] : []));
  const lacks = lacking(near);
  return {
    'told-sentence': share(inSentence, 3),
    'told-sentence-same': share(inSentence, 2),
    'told-sentence-akin': share(inSentence, 1),
    'told-paragraph': share(inParagraph, 3),
    'told-paragraph-same': share(inParagraph, 2),
    'told-near': share(near, 3),
    'told-near-same': share(near, 2),
    'told-near-akin': share(near, 1),
    'told-article': share(inArticle, 2),
    'told-lack': Math.max(0, ...lacks) / 10,
    'told-missed': Math.log(1 + lacks.length),
    'told-mass': lacks.reduce((sum, weight) => sum + weight, 0) / 20,
    'told-lack-article': Math.max(0, ...lacking(inArticle)) / 10,
    'told-count': Math.log(1 + asked.length),
    light: Math.log(1 + question.terms.length - telling.length),
  };
}

function stemsAround({ entry, candidate }: Ranking['ranked'][number]): string[] {
  return [candidate.paragraph - 1, candidate.paragraph + 1].flatMap((n) =>
    entry.article.paragraphs[n - 1] ? readParagraph(entry, n).flatMap(({ stems }) => stems) : [],
  );
}

function toldIn(term: QuestionTerm | undefined, near: readonly ReadonlySet<string>[]): Told {
  if (term === undefined) return 0;
  const has = (one: string) => near.some((stems) => stems.has(one));
  const own = ownStems(term);
  if (own.some(has)) return 3;
  if (term.isName) return 0;
  if (sameStems(term).some(has) || near.some((stems) => meansAny(stems, own))) return 2;
  return own.some((one) => akinTo(one).some(has)) ? 1 : 0;
}

/** Whether a text has a word that is said to mean one of these. */
function meansAny(stems: ReadonlySet<string>, own: readonly string[]): boolean {
  for (const one of stems) if (synonymsOf(one).some((same) => own.includes(same))) return true;
  return false;
}

function toldInArticle(archive: Archive, articleId: string, term: QuestionTerm | undefined): Told {
  if (term === undefined) return 0;
  const has = (one: string) => archive.mentions(articleId, one);
  if (ownStems(term).some(has)) return 3;
  return sameStems(term).some(has) ? 2 : 0;
}
