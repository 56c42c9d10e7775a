import type { Answer } from '../../../model.ts';
import type { Say } from '../../../words/say.ts';
import { withoutArticle } from '../route/bare-words.ts';
import { noticeOn } from './clarify.ts';
import type { ConversationContext } from './conversation-context.ts';

const SUMMARY =
  /^(?:(?:can|could|would) you |please )*(?:summari[sz]e|sum up|explain|describe|(?:give (?:me|us) )?(?:an? |the )?(?:short |brief |quick )*(?:summary|overview|gist) (?:of|on|about)|tl;?dr(?: of)?)[:,]? (?<topic>.+?)[\s?!.]*$/is;
const EVERYTHING =
  /^(?:(?:all|all of|the|these|those|your|it|this|that|everything|articles?|news|corpus|sources|reports) ?)+$/i;
const ARTICLE =
  /^(?:the |that |this )?(?:article|story|report|piece|post)s? (?:about|on|from|by|of|called|titled|named)? ?/i;
/** "The ferry article". */
const NAMED_LAST = / (?:article|story|report|piece|post)$/i;

/** What is shown to who wants a summary: the article, else who reports on the topic; null where nobody wants one. */
export function answerSummary(words: string, { answer, say }: ConversationContext): Answer | null {
  const wanted = SUMMARY.exec(words)?.groups?.['topic'];
  if (wanted === undefined) return null;
  if (EVERYTHING.test(wanted)) return noted(answer({ kind: 'sources' }), say);
  const topic = withoutArticle(wanted.replace(ARTICLE, '').replace(NAMED_LAST, '')) || wanted;
  const article = answer({ kind: 'article', title: topic });
  if (article.answered) return noted(article, say);
  const coverage = answer({ kind: 'coverage', topic });
  if (coverage.answered) return noted(coverage, say);
  return { ...noticeOn(say('summary.none'), null, [say('summary.listed')]), answered: false };
}

function noted(answer: Answer, say: Say): Answer {
  return { ...answer, notes: [say('summary.note'), ...answer.notes] };
}
