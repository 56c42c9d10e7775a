import type { Span } from '../../../model.ts';
import { isEnglish } from '../../../text/languages.ts';
import { memoiseBy } from '../../../text/memoise-by.ts';
import { stem } from '../../../text/stems.ts';
import { nounSense } from '../../../text/word-senses.ts';
import { requiresOffer } from '../../question/kind.ts';
import type { Question } from '../../question/question.ts';
import type { Ranked } from '../candidates/describe.ts';
import { lackOf, matchedWeight, shareOf } from '../candidates/shares.ts';
import type { FeatureValues, SENTENCE_FEATURES } from '../scorers/feature-names.ts';
import { questionFeatures } from '../scorers/question-features.ts';
import { networks } from '../scorers/weights.ts';
import type { SentenceMatch } from '../sentences/match-sentence.ts';
import { IS_CAPITALISED } from '../sentences/read-paragraph.ts';
import { withoutUntelling } from '../telling/telling-hits.ts';
import { scoreInHaste } from './sentences-in-haste.ts';

export type SentenceFeatures = FeatureValues<typeof SENTENCE_FEATURES>;

/** The sentence, or two, that answers best, and the index of its paragraph in the ranking. */
export interface BestSentence {
  readonly hit: number;
  readonly span: Span;
}

export interface SentenceChoice {
  readonly hit: number;
  /** Its place in the paragraph, from 0. */
  readonly place: number;
  readonly match: SentenceMatch;
  readonly features: SentenceFeatures;
}

/** Only the first paragraphs are looked at: further down a good sentence is one that matches by chance. */
const PARAGRAPHS = 5;
/** Every word shown must add this much to the likelihood that the answer is among them. */
const WORD_PRICE = 0.003;
/** A run gets no longer than this, and a sentence that is longer by itself is charged no more. */
const MAX_WORDS = 60;
const MAX_SENTENCES = 3;
/** A question that offers what is asked, and is as likely, tells the answer itself. */
const MIN_LIKELY_IF_ASKING = 0.9;
const REFERRING = new Set(
  'he she it they this these that those his her its their such'.split(' ').map((word) => stem(word)),
);

/** A sentence with how likely it is the one that answers, among all that may. */
export interface ScoredSentence {
  readonly choice: SentenceChoice;
  readonly score: number;
  readonly likely: number;
}

/** What picking a run of sentences needs to know of each. */
export interface LikelySentence {
  readonly choice: Pick<SentenceChoice, 'hit' | 'place' | 'match'>;
  readonly likely: number;
}

/** Log odds that a sentence loses which lacks a thing that has to be there. */
const LACK_COST = 10;
/** What a run of sentences is worth more where one of them offers the kind of thing that is asked for. */
const OFFER_WORTH = 0.1;
/** What a run is worth less that opens with a pronoun or a role, where the sentence before names who or what is meant. */
const UNNAMED_COST = 0.08;
/** In so many first words a name tells who "the company" is. */
const NAMED_WITHIN = 6;

/**
 * Picks the run of sentences that answers, of the first `within` paragraphs: the likeliest one, and its neighbours where they are worth their words. All of
 * the ranking tells how likely each is, as it does where the decision is made. Null where nothing was found.
 */
export function pickSentence(
  question: Question,
  ranked: readonly Ranked[],
  within: number,
): BestSentence | null {
  const near = scoreSentences(question, ranked).filter(({ choice }) => choice.hit < within);
  return pickRun(isEnglish(question.language) ? withoutUntelling(question, ranked, near) : near);
}

/** As `pickSentence`, of sentences that are scored already. */
export function pickRun(scored: readonly LikelySentence[], price = WORD_PRICE): BestSentence | null {
  const inOrder = scored.toSorted((a, b) => a.choice.hit - b.choice.hit || a.choice.place - b.choice.place);
  let best: BestSentence | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [i, { choice }] of inOrder.entries()) {
    let [words, likely, offer] = [0, 0, 0];
    const isUnnamed = choice.place > 0 && opensUnnamed(choice.match.sentence);
    for (const one of inOrder.slice(i, i + MAX_SENTENCES)) {
      if (one.choice.hit !== choice.hit) break;
      likely += one.likely;
      words += one.choice.match.sentence.stems.length;
      if (one.choice !== choice && words > MAX_WORDS) break;
      if (one.choice.match.offers) offer = OFFER_WORTH;
      const worth = likely - price * Math.min(words, MAX_WORDS) + offer - (isUnnamed ? UNNAMED_COST : 0);
      // A question is no answer, unless it tells what is asked beside ("why is he, just 18, so good?"); what follows it may be.
      if (worth <= highest || isMereQuestion(one)) continue;
      highest = worth;
      best = {
        hit: choice.hit,
        span: { start: choice.match.sentence.start, end: one.choice.match.sentence.end },
      };
    }
  }
  return best;
}

function isMereQuestion({ choice: { match }, likely }: LikelySentence): boolean {
  return match.asks && !(match.offers && likely >= MIN_LIKELY_IF_ASKING);
}

/** Whether a sentence opens with a word that stands for whom or what another names: "She said", "The company will". */
function opensUnnamed({ stems, shapes, folded }: SentenceMatch['sentence']): boolean {
  if (REFERRING.has(stems[0] ?? '')) return true;
  const noun = /^\W*the ([a-z]+)/.exec(folded)?.[1] ?? '';
  const kind = nounSense(noun);
  return (
    (kind === 'person' || kind === 'group') && !shapes.subarray(1, NAMED_WITHIN).includes(IS_CAPITALISED)
  );
}

/** All sentences that may answer, best first; where a sum or an age is asked for, those that have one. */
export function scoreSentences(question: Question, ranked: readonly Ranked[]): readonly ScoredSentence[] {
  return scoredOf(question)(ranked);
}

/** Decision and choice both look at them. */
const scoredOf = memoiseBy((question: Question) =>
  memoiseBy((ranked: readonly Ranked[]) => scoreAll(question, ranked)),
);

function scoreAll(question: Question, ranked: readonly Ranked[]): ScoredSentence[] {
  const choices = sentenceChoices(question, ranked);
  const offering = requiresOffer(question.wanted) && choices.some(({ match }) => match.offers);
  const read = choices.map((choice) => {
    const lacks = offering && !choice.match.offers ? LACK_COST : 0;
    return { choice, score: networks.sentence(choice.features) - lacks };
  });
  const scored = (question.inHaste ? scoreInHaste(question, ranked, read) : read).sort(
    (one, other) => other.score - one.score,
  );
  const top = scored[0]?.score ?? 0;
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - top), 0);
  return scored.map((one) => ({ ...one, likely: Math.exp(one.score - top) / sum }));
}

/** All sentences that may answer, described. */
export function sentenceChoices(question: Question, ranked: readonly Ranked[]): SentenceChoice[] {
  const top = ranked[0]?.score ?? 0;
  const about = questionFeatures(question);
  const echoes = echoesOf(question, ranked.slice(0, ECHOING));
  return ranked
    .slice(0, PARAGRAPHS)
    .flatMap(({ score, sentences, heading, features: whole, candidate }, hit) => {
      const covered = sentences.map(({ has }) => shareOf(question, question.all, has));
      return sentences.map((match, i): SentenceChoice => {
        const [before, after] = [sentences[i - 1], sentences[i + 1]];
        const coverageOf = (one: SentenceMatch | undefined) =>
          one ? shareOf(question, question.all, one.has) : 0;
        const others = covered.filter((_, other) => other !== i);
        const either = (has: Uint8Array | undefined) =>
          matchedWeight(question, question.all.terms, match.has, has) / (question.all.weight || 1);
        const features: SentenceFeatures = {
          paragraph: score - top,
          coverage: coverageOf(match),
          clause: Math.max(0, ...question.clauses.map((clause) => shareOf(question, clause, match.has))),
          pairs: match.pairs / Math.max(1, question.pairs.size),
          skips: match.skips,
          names: shareOf(question, question.named, match.has),
          quoted: match.quoted,
          offers: Number(match.offers),
          counted: match.counted,
          instance: match.instance,
          timed: match.timed,
          before: coverageOf(before),
          after: coverageOf(after),
          length: Math.log(Math.max(3, match.sentence.stems.length)),
          opens: Number(i === 0),
          'pair-weight': match.pairWeight,
          run: Math.log(1 + match.run),
          rare: Math.max(0, ...question.terms.map(({ weight }, term) => (match.has[term] ? weight : 0))) / 10,
          'with-before': either(before?.has),
          'with-heading': either(heading),
          lead: coverageOf(match) - Math.max(0, ...others),
          refers: Number(REFERRING.has(match.sentence.stems[0] ?? '')),
          'fresh-names': Math.log(1 + match.freshNames),
          'fresh-numbers': Math.log(1 + match.freshNumbers),
          place: i / Math.max(1, sentences.length - 1),
          'of-sentences': Math.log(sentences.length),
          rank: hit,
          offered: match.offered,
          'offer-near': match.offerNear,
          lack: lackOf(question, match.has, before ? either01(before.has, heading) : heading),
          echo: echoes(candidate.articleId, match),
          'near-month': whole['near-month'],
          'fresh-words': Math.log(1 + match.freshWords),
          ...about,
        };
        return { hit, place: i, match, features };
      });
    });
}

/** So many of the first paragraphs tell what is offered again and again. */
const ECHOING = 10;

function either01(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((has, i) => has | (other[i] ?? 0));
}

/**
 * How much of what the other articles share with the question stands beside one of the words that a sentence offers: what several tell about what
 * is asked is more likely what is sought.
 */
function echoesOf(question: Question, ranked: readonly Ranked[]) {
  const byWord = new Map<string, Map<string, number>>();
  const byArticle = new Map<string, number>();
  for (const { candidate, sentences } of ranked) {
    const { articleId } = candidate;
    for (const match of sentences) {
      const covered = shareOf(question, question.all, match.has);
      byArticle.set(articleId, Math.max(byArticle.get(articleId) ?? 0, covered));
      for (const i of match.offering) {
        const word = match.sentence.stems[i] ?? '';
        const articles = byWord.get(word) ?? new Map<string, number>();
        byWord.set(word, articles.set(articleId, Math.max(articles.get(articleId) ?? 0, covered)));
      }
    }
  }
  const total = [...byArticle.values()].reduce((sum, covered) => sum + covered, 0);
  return (articleId: string, { offering, sentence }: SentenceMatch): number => {
    let most = 0;
    for (const i of offering) {
      let sum = 0;
      for (const [other, covered] of byWord.get(sentence.stems[i] ?? '') ?? [])
        if (other !== articleId) sum += covered;
      most = Math.max(most, sum);
    }
    return total > 0 ? most / total : 0;
  };
}
