import { createHash } from 'node:crypto';
import { topicOfQuery } from '../answer/kinds/index.ts';
import { wordsIn } from '../answer/passages/match-words.ts';
import type { Log } from '../log.ts';
import type { Answer, Query } from '../model.ts';
import { countQuestions } from './count-questions.ts';
import type { Counted, Marked, Reason } from './feedback-entries.ts';
import { openFeedbackStore } from './feedback-store.ts';

/** What somebody thinks of an answer. */
export interface FeedbackMark {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly messageId: string;
  /** Discord's id of the person; it is not kept. */
  readonly person: string;
  readonly right: boolean;
  readonly query: Query;
}

/** What is kept of questions, without who asked them, and of what people thought of the answers. */
export interface Feedback {
  /** For how many days it is kept. */
  readonly keepDays: number;
  /** Counts a question; what is counted is written down within a minute. */
  count(answer: Answer): void;
  /** Notes what somebody thinks of an answer; the last word of a person counts. Resolves once it is on the disk. */
  mark(mark: FeedbackMark): Promise<void>;
  /** Adds the reason to a mark of the same person; false where there is none. */
  explain(person: string, messageId: string, reason: Reason): Promise<boolean>;
  /** Removes all marks of a person; returns how many there were. */
  forget(person: string): Promise<number>;
  days(): readonly Counted[];
  marks(): readonly Marked[];
  close(): Promise<void>;
}

export interface FeedbackOptions {
  /** Null keeps everything in memory. */
  readonly dataDir: string | null;
  readonly keepDays: number;
  /** True where the words of questions may be kept; else only their telling words are. */
  readonly keepsQuestions: boolean;
  readonly log: Log;
  readonly now?: () => Date;
}

/** So many telling words stand for a question. */
const MAX_TERMS = 6;

/** Opens what is kept of questions and answers; what is older than `keepDays` goes at once, and from then on each day. */
export async function openFeedback(options: FeedbackOptions): Promise<Feedback> {
  const { dataDir, keepDays, keepsQuestions, log, now = () => new Date() } = options;
  const store = await openFeedbackStore({ dataDir, keepDays, log, now });
  const { state } = store;
  const counter = countQuestions(store, log);
  const today = () => now().toISOString().slice(0, 10);
  const hashOf = (person: string) =>
    createHash('sha256').update(`${state.salt} ${person}`).digest('hex').slice(0, 16);
  const wordsOf = (query: Query) => (keepsQuestions ? (topicOfQuery(query) ?? '') : termsOf(query));
  return {
    keepDays,
    count(answer) {
      const { query } = answer;
      if (query === null || query.kind === 'help') return;
      const terms = answer.answered ? '' : wordsOf(query);
      counter.add(countOf(answer, { day: today(), kind: query.kind, terms }));
    },
    async mark({ person, query, ...mark }) {
      await store.record({
        type: 'marked',
        day: today(),
        ...mark,
        by: hashOf(person),
        reason: null,
        kind: query.kind,
        words: wordsOf(query),
      });
    },
    async explain(person, messageId, reason) {
      const known = state.marks.get(`${messageId} ${hashOf(person)}`);
      if (!known) return false;
      await store.record({ ...known, right: false, reason });
      return true;
    },
    async forget(person) {
      const by = hashOf(person);
      const own = [...state.marks.values()].filter((one) => one.by === by).length;
      state.apply({ type: 'forgotten', by });
      // What is forgotten must not stand in the file either, were it from a try before that could not be written.
      await store.rewrite();
      return own;
    },
    days: () => counter.days(),
    marks: () => [...state.marks.values()],
    async close() {
      await counter.close();
      await store.close();
    },
  };
}

/** One question as an entry: its kind, the words that were not answered (empty where it was), and the articles shown. */
function countOf(
  { answered, items }: Answer,
  { day, kind, terms }: { readonly day: string; readonly kind: string; readonly terms: string },
): Counted {
  const ids = items.flatMap(({ passage }) => passage?.citation.articleId ?? []);
  return {
    type: 'counted',
    day,
    kinds: { [kind]: { answered: Number(answered), declined: Number(!answered) } },
    declined: terms === '' ? {} : { [terms]: 1 },
    shown: answered ? [...new Set(ids)] : [],
  };
}

/** The telling words of what a question is about, in the order of the alphabet: they say what was missing, and are no sentence of anybody's. */
function termsOf(query: Query): string {
  const topic = topicOfQuery(query) ?? '';
  const words = wordsIn(topic).flatMap(({ start, end, telling }) =>
    telling ? [topic.slice(start, end).toLowerCase()] : [],
  );
  return [...new Set(words)].sort().slice(0, MAX_TERMS).join(' ');
}
