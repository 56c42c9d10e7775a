import type { Archive } from '../archive/archive.ts';
import type { Answer, AnswerByKind, Query, QueryKind, QueryOf, Scope } from '../model.ts';
import { STANDARD_LOCALE } from '../words/locales.ts';
import { type Say, sayIn } from '../words/say.ts';
import { KINDS } from './kinds/index.ts';
import type { Kinds } from './kinds/kind.ts';
import { languageNotes } from './language-notes.ts';
import type { AnswerOptions } from './options.ts';
import { withQuestions } from './passages/interview.ts';
import { fitsOperators, type Operators, readOperators, restrictArchive } from './question/operators.ts';
import { unansweredLead } from './retrieval/decision/abstain.ts';
import { scopeNotes } from './scope-notes.ts';
import type { PreviousAnswer, Turn } from './understand/conversation/conversation-context.ts';
import { understand } from './understand/understand.ts';

/**
 * The answer to any query. Every way of asking comes through here, so all show the same. A question is words, and understood as they are in a conversation: its answer
 * may be that to another query, which it then carries.
 *
 *     answerQuery(archive, { kind: 'who-said', quote: 'fake news' }, { strictness: 'normal' })
 *     // { kind: 'who-said', answered: true, lead: 'Said by …', items: [ … ], statements: [ … ], notes: [], query: … }
 */
export function answerQuery(archive: Archive, query: Query, options: AnswerOptions): Answer {
  return query.kind === 'ask'
    ? answerWords(archive, query.question, { before: null, options, scope: scopeOf(query) }).answer
    : answerAsIs(archive, query, options);
}

/** What words are read by beside the articles: the answer that they may go on from, limits, and what to tell whoever is not understood. */
export interface WordsContext {
  readonly before: PreviousAnswer | null;
  readonly options: AnswerOptions;
  readonly scope?: Scope | undefined;
  readonly advice?: string | undefined;
}

/** What words are answered with, and the page to show; `before` is the answer that they may go on from. */
export function answerWords(
  archive: Archive,
  words: string,
  { before, options, scope = {}, advice }: WordsContext,
): Turn {
  const { askedAt: now = new Date(), locale = STANDARD_LOCALE } = options;
  const answer = answerOnce((query) => answerAsIs(archive, query, options));
  // What words mean is judged by what is shown of its readings, which must not depend on a language.
  const answerInEnglish =
    locale === 'en'
      ? answer
      : answerOnce((query) => answerAsIs(archive, query, { ...options, locale: 'en' }));
  const say = sayIn(locale);
  return understand(words, before, {
    archive,
    now,
    scope,
    say,
    answer,
    answerInEnglish,
    ...(advice !== undefined && { advice }),
  });
}

/** Works out the answer to each query once: several readings of the same words come to the same, and what is judged is shown. */
function answerOnce(answer: (query: Query) => Answer): (query: Query) => Answer {
  const known = new Map<string, Answer>();
  return (query) => {
    const key = JSON.stringify(query);
    const found = known.get(key) ?? answer(query);
    known.set(key, found);
    return found;
  };
}

function scopeOf({ outlet, from, to }: Scope): Scope {
  return {
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The answer to a query that is taken as it is. */
function answerAsIs(archive: Archive, query: Query, options: AnswerOptions): Answer {
  const say = sayIn(options.locale);
  const answer = withQuestions(archive, answerWithOperators(archive, query, options));
  const notes = [
    ...(answer.answered ? [] : scopeNotes(archive, query, say)),
    ...languageNotes(archive, query.kind, answer, say),
  ];
  return notes.length > 0 ? { ...answer, notes: [...answer.notes, ...notes] } : answer;
}

/** The answer to a query whose words say what must be there and what may not ("barrier -cost"): the query stays as it was typed. */
function answerWithOperators<K extends QueryKind>(
  archive: Archive,
  query: QueryOf<K> & { kind: K },
  options: AnswerOptions,
): AnswerByKind[K] {
  const field = 'question' in query ? 'question' : 'topic' in query ? 'topic' : null;
  const typed = field === null ? undefined : new Map(Object.entries(query)).get(field);
  const operators = typeof typed === 'string' ? readOperators(typed) : null;
  if (field === null || operators === null) return answerTo(archive, query, options);
  const restricted = restrictArchive(archive, operators);
  const [answer, ...others] = wordings(operators).map((words) =>
    answerTo(restricted, { ...query, [field]: words }, options),
  );
  const best = answer?.answered ? answer : (others.find(({ answered }) => answered) ?? answer);
  if (!best) return answerTo(archive, query, options);
  const items = best.items.filter(
    ({ passage }) => passage === null || fitsOperators(passage.text, operators),
  );
  const say = sayIn(options.locale);
  const isEmpty = best.answered && best.items.length > 0 && items.length === 0;
  return {
    ...best,
    query,
    items,
    ...(isEmpty && { answered: false, lead: unansweredLead(archive, say) }),
    notes: [...best.notes, noteOnOperators(operators, say)],
  };
}

/** The words with all alternatives, and with each of them alone: one of "a OR b" is enough. */
function wordings({ words, anyOf }: Operators): string[] {
  const [group] = anyOf;
  if (!group) return [words];
  const all = group.words.join(' ');
  return [words, ...group.words.map((one) => words.replace(all, one))];
}

function noteOnOperators({ excluded, anyOf }: Operators, say: Say): string {
  const quoted = (words: readonly string[]) => words.map((word) => say('quoted', { words: word }));
  const without =
    excluded.length > 0 ? [say('operators.without', { words: quoted(excluded).join(', ') })] : [];
  const either = anyOf.map(({ words }) => say('operators.with', { words: say.either(quoted(words)) }));
  return say('operators.note', { limits: [...without, ...either].join(', ') });
}

function answerTo<K extends QueryKind>(
  archive: Archive,
  query: QueryOf<K> & { kind: K },
  options: AnswerOptions,
): AnswerByKind[K] {
  const kind: Kinds[K] = KINDS[query.kind];
  return kind.answer(archive, query, options);
}
