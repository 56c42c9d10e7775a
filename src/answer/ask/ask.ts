import type { Archive } from '../../archive/archive.ts';
import type { AskAnswer, AskQuery, Hit } from '../../model.ts';
import type { AnswerOptions } from '../options.ts';
import { cite } from '../passages/passage.ts';
import { decideOn, unansweredLead } from '../retrieval/abstain.ts';
import { type BestSentence, pickSentence } from '../retrieval/best-sentence.ts';
import type { Ranked } from '../retrieval/describe.ts';
import { answerItems, closestItems } from '../retrieval/items.ts';
import { rankFor } from '../retrieval/ranking.ts';

const HITS = 5;

/**
 * The sentence that answers a question, in its paragraph, with further passages. `hits` is the pure ranking, up to
 * `options.limit` paragraphs, and is filled also where the corpus does not answer.
 */
export function ask(archive: Archive, query: AskQuery, options: AnswerOptions): AskAnswer {
  const ranking = rankFor(archive, query.question, query);
  const { question, ranked } = ranking;
  const verdict = decideOn(archive, ranking, options.strictness);
  const hits = ranked.slice(0, options.limit ?? HITS).map(toHit);
  const best = verdict.answers ? pickSentence(question, ranked.slice(0, hits.length)) : null;
  if (best === null) {
    const items = closestItems(archive, ranked);
    return {
      kind: 'ask',
      query,
      answered: false,
      lead: unansweredLead(archive),
      items,
      notes: [],
      best: null,
      hits,
    };
  }
  const items = answerItems(archive, question, ranked, best);
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
