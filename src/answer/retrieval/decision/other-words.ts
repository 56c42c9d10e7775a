import type { Archive } from '../../../archive/archive.ts';
import type { QuestionTerm } from '../../question/question-terms.ts';
import { headingStems } from '../candidates/describe.ts';
import type { SentenceChoice } from '../choice/best-sentence.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { readParagraph } from '../sentences/read-paragraph.ts';
import { ownStems, sameStems } from '../telling/same-words.ts';
import { AKIN, type HowTold, OWN, SAME, tellingWords } from '../telling/told.ts';

/**
 * How much of what is asked stands in the likeliest sentence, in its paragraph with its neighbours, and in its article, where words for the same count too. Words
 * that say next to nothing are left aside.
 */
export function inOtherWords(archive: Archive, ranking: Ranking, chosen: SentenceChoice | undefined) {
  const { question, ranked } = ranking;
  const words = tellingWords(question);
  const asked = words.terms;
  const hit = ranked[chosen?.hit ?? 0];
  const heading = hit ? words.readIn(headingStems(hit.entry.article)) : words.readIn([]);
  const inSentence = words.readIn(chosen?.match.sentence.stems ?? [], heading);
  const inParagraph = words.readIn(hit?.sentences.flatMap((one) => one.sentence.stems) ?? [], heading);
  const near = words.readIn(hit ? stemsAround(hit) : [], inParagraph);
  const articleId = hit?.candidate.articleId ?? '';
  const inArticle = asked.map((term) => toldInArticle(archive, articleId, question.terms[term]));
  const share = (told: readonly HowTold[], least: HowTold) => words.shareOf(told, least);
  const lacking = (told: readonly HowTold[]) =>
    told.flatMap((one, i) => (one === 0 ? [words.weights[i] ?? 0] : []));
  const lacks = lacking(near);
  return {
    'told-sentence': share(inSentence, OWN),
    'told-sentence-same': share(inSentence, SAME),
    'told-sentence-akin': share(inSentence, AKIN),
    'told-paragraph': share(inParagraph, OWN),
    'told-paragraph-same': share(inParagraph, SAME),
    'told-near': share(near, OWN),
    'told-near-same': share(near, SAME),
    'told-near-akin': share(near, AKIN),
    'told-article': share(inArticle, SAME),
    'told-lack': Math.max(0, ...lacks) / 10,
    'told-missed': Math.log(1 + lacks.length),
    'told-mass': lacks.reduce((sum, weight) => sum + weight, 0) / 20,
    'told-lack-article': Math.max(0, ...lacking(inArticle)) / 10,
    'told-count': Math.log(1 + asked.length),
    light: Math.log(1 + question.terms.length - words.telling),
  };
}

function stemsAround({ entry, candidate }: Ranking['ranked'][number]): string[] {
  return [candidate.paragraph - 1, candidate.paragraph + 1].flatMap((n) =>
    entry.article.paragraphs[n - 1] ? readParagraph(entry, n).flatMap(({ stems }) => stems) : [],
  );
}

function toldInArticle(archive: Archive, articleId: string, term: QuestionTerm | undefined): HowTold {
  if (term === undefined) return 0;
  const has = (one: string) => archive.mentions(articleId, one);
  if (ownStems(term).some(has)) return OWN;
  return sameStems(term).some(has) ? SAME : 0;
}
