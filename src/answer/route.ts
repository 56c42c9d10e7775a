import type { Query } from '../model.ts';

/** Words that only lead up to what somebody wants to know. */
const PREAMBLE =
  /^(?:(?:hey|hi|hello|please|ok|okay|so|well|and|but|also|then|now|can you|could you|would you|will you|do you know|tell me|tell us|show me|show us|give me|give us|i want to know|i would like to know|i'd like to know|find out)\b[\s,:]*)+/i;
const SAY =
  '(?:sa(?:y|id|ys|ying)|claim(?:ed|s)?|tell|told|call(?:ed|s)?|den(?:y|ied|ies)|stat(?:e|ed|es)|announce[ds]?|think|thought|argue[ds]?|suggest(?:ed|s)?|comment(?:ed|s)?|respond(?:ed|s)?|respon[ds]e|mention(?:ed|s)?|warn(?:ed|s)?|write|wrote)';
const ABOUT = '(?:about|on|of|regarding|concerning|to|over)';

const END = '[\\s?!.]*$';

/** Plain language to the query that answers it, the first rule that fits. */
const RULES: readonly { readonly form: RegExp; readonly query: (found: Found) => Query }[] = [
  {
    form: rule(`(?:help|what can (?:you|i) (?:do|ask)(?: you)?|how do(?:es)? (?:this|you) work)`),
    query: () => ({ kind: 'help' }),
  },
  {
    form: rule(
      `(?:(?:what|which) (?:are|is) your sources?|what (?:articles|sources|outlets) (?:do you|are there|have you)\\b.*|which (?:articles|sources|outlets) (?:do you|are there|have you)\\b.*|sources)`,
    ),
    query: () => ({ kind: 'sources' }),
  },
  {
    form: rule(`(?:(?:a|the|your) )?(?:timeline|chronology|history) (?:of|on|about|for) (?<topic>.+?)`),
    query: ({ topic = '' }) => ({ kind: 'timeline', topic }),
  },
  {
    form: rule(`timeline (?<topic>.+?)`),
    query: ({ topic = '' }) => ({ kind: 'timeline', topic }),
  },
  {
    form: rule(`when (?:did|was|were|is|are|will|has|have|had|does|do) (?<topic>.+?)`),
    query: ({ topic = '' }) => ({ kind: 'timeline', topic }),
  },
  {
    form: rule(`who (?:has |have |had )?(?:said|says|wrote|told)(?: that)?[:,]? (?<quote>.+?)`),
    query: ({ quote = '' }) => ({ kind: 'who-said', quote: withoutMarks(quote) }),
  },
  {
    form: rule(
      `what (?:did|does|do|has|have|had|is|was) (?<speaker>.{2,80}?) (?:been )?${SAY}(?: anything)? ${ABOUT} (?<topic>.+?)`,
    ),
    query: ({ speaker = '', topic = '' }) => ({ kind: 'who-said', speaker: withoutArticle(speaker), topic }),
  },
  {
    form: rule(`what (?:did|does|do|has|have|had) (?<speaker>.{2,80}?) ${SAY}(?: so far)?`),
    query: ({ speaker = '' }) => ({ kind: 'who-said', speaker: withoutArticle(speaker) }),
  },
  {
    form: rule(`(?:quotes|statements) (?:by|of|from) (?<speaker>.{2,80}?)(?: (?:about|on) (?<topic>.+?))?`),
    query: ({ speaker = '', topic }) => ({
      ...{ kind: 'who-said', speaker: withoutArticle(speaker) },
      ...(topic === undefined ? {} : { topic }),
    }),
  },
  {
    form: rule(
      `who (?:denies|denied|confirms|confirmed|affirms|disputes|disputed)(?: and who (?:denies|denied|confirms|confirmed))? (?<topic>.+?)`,
    ),
    query: ({ topic = '' }) => ({ kind: 'positions', topic }),
  },
];

type Found = Readonly<Record<string, string | undefined>>;

function rule(form: string): RegExp {
  return new RegExp(`^${form}${END}`, 'is');
}

/**
 * What a person asks for in plain language: who said something, what somebody said, a timeline, or else a question. With the
 * query that they reply to, a follow-up may leave out what that was about ("and what did Russia say?").
 */
export function route(text: string, previous: Query | null = null): Query {
  const words = text.replace(/\s+/g, ' ').trim();
  const bare = words.replace(PREAMBLE, '');
  const query = match(bare === '' ? words : bare) ?? { kind: 'ask', question: words };
  return previous === null ? query : followUp(query, words, previous);
}

function match(words: string): Query | null {
  for (const { form, query } of RULES) {
    const found = form.exec(words);
    if (found) return query(found.groups ?? {});
  }
  return null;
}

/** Fills in from the query before what a follow-up leaves open. */
function followUp(query: Query, words: string, previous: Query): Query {
  const topic = topicOf(previous);
  if (topic === null) return query;
  switch (query.kind) {
    case 'who-said':
      return query.quote || (query.topic && !isPronoun(query.topic)) ? query : { ...query, topic };
    case 'timeline':
      return query.topic && leavesOpen(query.topic) ? { ...query, topic: fill(query.topic, topic) } : query;
    case 'positions':
      return isPronoun(query.topic) ? { ...query, topic } : query;
    case 'ask':
      return followAsk(query.question, words, previous, topic);
    default:
      return query;
  }
}

/** "and Russia?", "what about Seoul?": the same query for somebody else, or the same topic with other words. */
function followAsk(question: string, words: string, previous: Query, topic: string): Query {
  const other =
    /^(?:(?:and|but|so|ok|okay)\b[\s,]*)?(?:what about|how about|and) (?<name>[^?!.]+)[\s?!.]*$/i.exec(words)
      ?.groups?.['name'];
  if (other !== undefined && previous.kind === 'who-said' && previous.speaker) {
    return { ...previous, speaker: withoutArticle(other) };
  }
  if (other !== undefined) return { kind: 'ask', question: `${other} ${topic}` };
  const isOpen = /^(?:and|but|so)\b/i.test(words) || leavesOpen(question);
  return isOpen
    ? { kind: 'ask', question: `${question.replace(/[?!.\s]+$/, '')} (${topic})?` }
    : { kind: 'ask', question };
}

/** What a query was about, in its own words; null for those that are about nothing in particular. */
function topicOf(query: Query): string | null {
  switch (query.kind) {
    case 'ask':
      return (
        query.question
          .replace(QUESTION_WORDS, '')
          .replace(/[?!.\s]+$/, '')
          .trim() || null
      );
    case 'who-said':
      return query.topic ?? query.quote ?? query.speaker ?? null;
    case 'timeline':
      return query.topic ?? query.person ?? null;
    case 'positions':
      return query.topic;
    case 'article':
      return query.title;
    default:
      return null;
  }
}

const QUESTION_WORDS =
  /^(?:(?:who|what|when|where|why|how|which|whose|whom|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|many|much|the|a|an)\b\s*)+/i;

const PRONOUNS =
  /\b(?:it|its|this|that|these|those|they|them|their|he|him|his|she|her|hers|there|then|the same|so)\b/i;

function isPronoun(text: string): boolean {
  return /^(?:it|this|that|these|those|them|the same|all (?:of )?(?:it|this|that))[\s?!.]*$/i.test(text);
}

/** True where words point back to something, or are too few to stand alone. */
function leavesOpen(text: string): boolean {
  return PRONOUNS.test(text) || text.split(' ').length <= 2;
}

function fill(words: string, topic: string): string {
  return isPronoun(words) ? topic : `${words} (${topic})`;
}

function withoutMarks(text: string): string {
  return text.replace(/^["'“”„«»‘’]+|["'“”„«»‘’]+$/g, '').trim() || text;
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|a|an)\s+/i, '').trim() || name;
}
