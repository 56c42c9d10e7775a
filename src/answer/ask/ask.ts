import type { Archive } from '../../archive/archive.ts';
import { inScope } from '../../archive/scope.ts';
import type { AskAnswer, AskQuery, Hit } from '../../model.ts';
import { localDay } from '../../text/calendar-days.ts';
import { isEnglish } from '../../text/languages.ts';
import { sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { cite, passageOf } from '../passages/passage.ts';
import { COMPLETED } from '../question/completed.ts';
import type { Question } from '../question/question.ts';
import { findStopWordName } from '../question/stop-word-names.ts';
import type { Ranked } from '../retrieval/candidates/describe.ts';
import { type BestSentence, pickSentence } from '../retrieval/choice/best-sentence.ts';
import { decideOn, unansweredLead } from '../retrieval/decision/abstain.ts';
import { withReason } from '../retrieval/decision/match-decision.ts';
import { answerItems, closestItems } from '../retrieval/items.ts';
import { type Ranking, rankFor } from '../retrieval/ranking/ranking.ts';
import { findWithin, type SentenceWithin } from '../retrieval/within/within.ts';

const HITS = 5;

/**
 * The sentence that answers a question, in its paragraph, with further passages. `hits` is the pure ranking, up to
 * `options.limit` paragraphs, and is filled also where the corpus does not answer.
 */
export function ask(archive: Archive, query: AskQuery, options: AnswerOptions): AskAnswer {
  const say = sayIn(options.locale);
  const ranking = rankFor(archive, query.question, query, options.askedAt && localDay(options.askedAt));
  const { question, ranked } = ranking;
  const places = findPlaces(archive, query, question);
  if (places.length > 0) return answerAt(query, places, ranked.slice(0, options.limit ?? HITS).map(toHit));
  const verdict = decideOn(archive, ranking, options.strictness);
  const hits = ranked.slice(0, options.limit ?? HITS).map(toHit);
  const best = verdict.answers || verdict.perhaps ? pickBest(ranking, hits.length) : null;
  if (best === null || !verdict.answers) {
    const items = closestItems(archive, ranking, say, best);
    return {
      kind: 'ask',
      query,
      answered: false,
      lead: unansweredLead(archive, say, best !== null),
      items,
      notes: [],
      best: null,
      hits,
    };
  }
  const items = answerItems(archive, ranking, best, say);
  return {
    kind: 'ask',
    query,
    answered: true,
    lead: '',
    items,
    notes: [],
    best: toBest(ranked, best),
    hits,
  };
}

function pickBest({ question, ranked }: Ranking, hits: number): BestSentence | null {
  const best = pickSentence(question, ranked, hits);
  return best && !isEnglish(question.language) ? withReason({ question, ranked }, best) : best;
}

/** Where an answer is found by other ways than the ranking: a question that goes on from another, a name that no index has. */
function findPlaces(archive: Archive, query: AskQuery, { terms }: Question): SentenceWithin[] {
  const { own, before } = COMPLETED.exec(query.question)?.groups ?? {};
  if (own !== undefined && before !== undefined) {
    const within = findWithin(archive, own, before, query);
    return within ? [within] : [];
  }
  return terms.length === 0 ? sentencesNaming(archive, query) : [];
}

function sentencesNaming(archive: Archive, query: AskQuery): SentenceWithin[] {
  const name = findStopWordName(archive, query.question);
  const seen = new Set<string>();
  return (name?.places ?? []).flatMap(({ articleId, span }): SentenceWithin[] => {
    const entry = archive.get(articleId);
    const sentence = entry?.extraction.sentences.find(
      ({ start, end }) => start <= span.start && span.end <= end,
    );
    const paragraph = entry?.article.paragraphs.find(
      ({ start, end }) => start <= span.start && span.end <= end,
    );
    if (!entry || !sentence || !paragraph || seen.has(articleId) || !inScope(entry.article, query)) return [];
    seen.add(articleId);
    return [{ entry, paragraph: paragraph.n, span: sentence }];
  });
}

/** The answer that stands at a place; its paragraph comes first among the hits. */
function answerAt(query: AskQuery, places: readonly SentenceWithin[], ranked: readonly Hit[]): AskAnswer {
  const found = places.slice(0, HITS).map(({ entry: { article }, paragraph, span }) => {
    const whole = article.paragraphs[paragraph - 1] ?? span;
    const hit: Hit = {
      citation: cite(article, paragraph),
      span: { start: whole.start, end: whole.end },
      text: article.text.slice(whole.start, whole.end),
      score: ranked[0]?.score ?? 0,
    };
    return {
      hit,
      item: { label: '', passage: passageOf(article, whole, [span]), marks: [], also: [] },
      span,
      text: article.text.slice(span.start, span.end),
    };
  });
  const [first] = found;
  const own = found.map(({ hit }) => hit);
  const isShown = ({ citation }: Hit) =>
    own.some(
      (hit) => hit.citation.articleId === citation.articleId && hit.citation.paragraph === citation.paragraph,
    );
  return {
    kind: 'ask',
    query,
    answered: true,
    lead: '',
    items: found.map(({ item }) => item),
    notes: [],
    best: first ? { text: first.text, span: first.span, hit: 0 } : null,
    hits: [...own, ...ranked.filter((hit) => !isShown(hit))].slice(0, Math.max(HITS, ranked.length)),
  };
}

function toBest(ranked: readonly Ranked[], { hit, span }: BestSentence): AskAnswer['best'] {
  const text = ranked[hit]?.entry.article.text.slice(span.start, span.end) ?? '';
  return { text, span, hit };
}

function toHit({ entry, candidate, score }: Ranked): Hit {
  const { article } = entry;
  const { start, end } = article.paragraphs[candidate.paragraph - 1] ?? { start: 0, end: 0 };
  return {
    citation: cite(article, candidate.paragraph),
    span: { start, end },
    text: article.text.slice(start, end),
    score,
  };
}
