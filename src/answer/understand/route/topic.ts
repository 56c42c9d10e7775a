import type { Query } from '../../../model.ts';
import { termsOf } from '../../../text/terms.ts';
import { topicOfQuery } from '../../kinds/index.ts';
import { COMPLETED } from '../../question/completed.ts';
import { LIGHT_WORDS } from '../../retrieval/telling/light-words.ts';
import { withoutPointers } from './pointers.ts';
import { queryByRule } from './rules.ts';

const LEADING_WORDS =
  /^(?:(?:and|but|so|or|how (?:long|far|old|big|large|tall|high|fast|deep|wide|heavy|often)|(?:who|what|when|where|why|how)['’]s|who|what|when|where|why|how|which|whose|whom|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|many|much|the|a|an)\b\s*)+/i;

/** What a query was about, short enough to go on with; null for those that are about nothing in particular. */
export function topicOf(query: Query): string | null {
  return firstWords(flattened(wholeTopic(query)));
}

function wholeTopic(query: Query): string | null {
  if (query.kind !== 'ask') return topicOfQuery(query);
  const ruled = queryByRule(query.question);
  if (ruled !== null) return wholeTopic(ruled);
  return query.question.replace(LEADING_WORDS, '').replace(/[?!.\s]+$/, '') || null;
}

/** A topic that was completed itself ("the fishing boats (storm)") as one: "the fishing boats, storm". */
function flattened(topic: string | null): string | null {
  const { own, before } = COMPLETED.exec(topic ?? '')?.groups ?? {};
  if (own === undefined || before === undefined) return topic;
  const added = withoutPointers(own);
  // What it all began with, and the last that was added.
  const first = before.split(', ').at(-1) ?? before;
  return termsOf(added).some((term) => !LIGHT_WORDS.has(term)) ? `${added}, ${first}` : before;
}

/** A topic is enough to go on with; a long one would crowd out the words it completes. */
function firstWords(topic: string | null): string | null {
  return topic === null ? null : (/^.{1,120}(?=\s|$)/s.exec(topic)?.[0] ?? topic.slice(0, 120));
}
