import type { Archive } from '../../../archive/archive.ts';
import type { Scope } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { isEnglish } from '../../../text/languages.ts';
import type { Say } from '../../../words/say.ts';
import type { Strictness } from '../../options.ts';
import { requiresOffer } from '../../question/kind.ts';
import { MIN_TOPIC_WORDS, MIN_WORDS, type Question } from '../../question/question.ts';
import type { QuestionTerm } from '../../question/question-terms.ts';
import { headingStems } from '../candidates/describe.ts';
import { scoreSentences, sentenceChoices } from '../choice/best-sentence.ts';
import { type Ranking, rankFor } from '../ranking/ranking.ts';
import { networks } from '../scorers/weights.ts';
import { isCovered } from '../telling/covered.ts';
import { countedActs, hasTerms, withoutUntelling } from '../telling/telling-hits.ts';
import { tellingWords } from '../telling/told.ts';
import { briefFeatures, decisionFeatures, hastyDecisionFeatures } from './abstain-features.ts';
import { decideByMatch } from './match-decision.ts';

/** Whether the corpus answers. */
export interface Verdict {
  readonly answers: boolean;
  /** True: it may, though it is not likely enough to be shown as an answer. */
  readonly perhaps: boolean;
  /** How likely it is that it does, 0 to 1. */
  readonly confidence: number;
  /** Names, in lower case, that no article has. */
  readonly unknown: readonly string[];
}

/** How likely an answer must be to be given. */
const MIN_CONFIDENCE: Readonly<Record<Strictness, number>> = { strict: 0.7, normal: 0.5, lenient: 0.3 };

/** Where words that a question quotes are found as they are: enough for `normal`, not for `strict`, since they may be asked about wrongly. */
const QUOTED_CONFIDENCE = 0.6;

/** How likely it must be where a word that tells this one from others of its kind stands nowhere near: told in other words, it may be the same. */
const MIN_WITHOUT_WORD = 0.9;

/** From so much on it is left open whether the corpus answers: of such questions that are declined it answers a third (docs/quality/answers.md). */
const MIN_PERHAPS = 0.25;

/** Below this not even a sentence that has all the words answers. */
const MIN_LIKELY_IF_COVERED = 0.1;

/** The one decision whether the corpus answers: every way of asking comes to it. */
export function decide(archive: Archive, text: string, strictness: Strictness, scope: Scope = {}): Verdict {
  return decideOn(archive, rankFor(archive, text, scope), strictness);
}

/** The same decision, where the ranking is at hand. */
export function decideOn(archive: Archive, ranking: Ranking, strictness: Strictness): Verdict {
  const { question, ranked } = ranking;
  const unknown = unknownNames(archive, question);
  if (!isEnglish(question.language))
    return { ...decideByMatch(ranking, MIN_CONFIDENCE[strictness]), perhaps: false, unknown };
  if (ranked.length === 0 || isUnoffered(ranking))
    return { answers: false, perhaps: false, confidence: 0, unknown };
  const likely = 1 / (1 + Math.exp(-logOddsOf(archive, ranking)));
  // In haste, what has all the words and is still unlikely is mostly another matter of the same words.
  const isSure =
    hasQuoted(ranking) ||
    (!question.inHaste && likely >= MIN_LIKELY_IF_COVERED && isCovered(archive, ranking));
  const confidence = isSure ? Math.max(likely, QUOTED_CONFIDENCE) : likely;
  const isOther =
    lacksCountedAct(ranking) ||
    lacksNameNumber(ranking) ||
    (question.inHaste && lacksUnknown(archive, ranking));
  const least = isOther ? MIN_WITHOUT_WORD : MIN_CONFIDENCE[strictness];
  const answers = confidence >= least;
  const perhaps = !answers && confidence >= MIN_PERHAPS && unknown.length === 0;
  return { answers, perhaps, confidence, unknown };
}

/** Up to so many words that count a question is brief: each that is missing weighs much there, and typed in haste it is mostly put in other words. */
const MAX_BRIEF_WORDS = 5;

/** Whether the decision on brief questions has a say. */
export function isBrief({ terms, wanted }: Question): boolean {
  return (
    terms.length >= (wanted === 'topic' ? MIN_TOPIC_WORDS : MIN_WORDS) && terms.length <= MAX_BRIEF_WORDS
  );
}

/** How much the decision on brief questions counts beside the one on any: with both, little less is declined in small archives than before (docs/quality/answers.md). */
const BRIEF_SHARE = 2 / 3;

function logOddsOf(archive: Archive, ranking: Ranking): number {
  if (ranking.question.inHaste) return networks['hasty-decision'](hastyDecisionFeatures(archive, ranking));
  if (!isBrief(ranking.question)) return networks.decision(decisionFeatures(archive, ranking));
  const features = briefFeatures(archive, ranking);
  return ofBoth(networks.brief(features), features.decision);
}

/** The log odds for a brief question, of those by the decision on brief ones and of those by that on any. */
export function ofBoth(brief: number, any: number): number {
  return BRIEF_SHARE * brief + (1 - BRIEF_SHARE) * any;
}

/** The names of a question, in lower case, that no article has. */
export function unknownNames(archive: Archive, { names, terms: all }: Question): string[] {
  return names
    .filter(({ terms }) => terms.some((term) => isUnknown(archive, all[term])))
    .map(({ terms }) => terms.map((term) => all[term]?.word ?? '').join(' '));
}

/** "How many people died?", where what would be shown counts people, but tells of nobody's death. */
function lacksCountedAct(ranking: Ranking): boolean {
  const { question } = ranking;
  const acts = countedActs(question);
  return acts.length > 0 && lacksAny(ranking, acts);
}

/** "How fast is the Corvo 4?", where the paragraph that would be shown tells of the Corvo 3. */
function lacksNameNumber(ranking: Ranking): boolean {
  const { terms, text } = ranking.question;
  const numbers = terms.flatMap(({ word }, i) => {
    const name = terms[i - 1];
    const isNumbered = /^\d{1,3}$/.test(word) && name?.isName && fold(text).includes(`${name.word} ${word}`);
    return isNumbered ? [i] : [];
  });
  return lacksAny(ranking, numbers);
}

/** "was a bear seen in selda", where no article has a bear, and what would be shown has no other word for it. */
function lacksUnknown(archive: Archive, { question, ranked }: Ranking): boolean {
  const words = tellingWords(question);
  const unknown = words.terms.map((term) => isUnknown(archive, question.terms[term]));
  const shown = ranked[scoreSentences(question, ranked)[0]?.choice.hit ?? 0];
  if (!shown || !unknown.includes(true)) return false;
  const heading = words.readIn(headingStems(shown.entry.article));
  const told = words.readIn(
    shown.sentences.flatMap(({ sentence }) => sentence.stems),
    heading,
  );
  return unknown.some((isUnknown, i) => isUnknown && told[i] === 0);
}

/** Whether one of these terms stands neither in the paragraph that would be shown nor in what is above it. */
function lacksAny({ question, ranked }: Ranking, terms: readonly number[]): boolean {
  if (terms.length === 0) return false;
  const [first] = withoutUntelling(question, ranked, scoreSentences(question, ranked));
  const hit = ranked[first?.choice.hit ?? 0];
  return hit === undefined || !hasTerms(question, hit, terms);
}

function isUnknown(archive: Archive, term: QuestionTerm | undefined): boolean {
  return [term?.stem ?? '', ...(term?.others ?? [])].every((one) => archive.frequency(one) === 0);
}

/** The words that the question quotes stand in the sentence that would be shown, and whoever it names stands in that article. */
function hasQuoted({ question, ranked }: Ranking): boolean {
  if (question.quoted.length === 0) return false;
  const chosen = scoreSentences(question, ranked)[0]?.choice;
  const inArticle = ranked[chosen?.hit ?? 0]?.inArticle;
  return chosen?.match.quoted === 1 && question.named.terms.every((term) => inArticle?.[term]);
}

/** A sum or an age is asked for, and nothing that could be shown has any. */
function isUnoffered({ question, ranked }: Ranking): boolean {
  return (
    requiresOffer(question.wanted) && !sentenceChoices(question, ranked).some(({ match }) => match.offers)
  );
}

/** The one wording for "the corpus does not answer", or for that it may. */
export function unansweredLead(archive: Archive, say: Say, perhaps = false): string {
  if (archive.ids.length === 0) return say('unanswered.noArticles');
  return say(perhaps ? 'unanswered.unsure' : 'unanswered');
}
