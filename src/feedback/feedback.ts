import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { topicOfQuery } from '../answer/kinds/index.ts';
import { wordsIn } from '../answer/passages/match-words.ts';
import { openJournal } from '../journal/journal.ts';
import type { Log } from '../log.ts';
import type { Answer, Query } from '../model.ts';
import {
  type Counted,
  FEEDBACK_VERSION,
  feedbackEntry,
  type Marked,
  type Reason,
} from './feedback-entries.ts';
import { addCounts, FeedbackState } from './feedback-state.ts';

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

const WRITE_EVERY_MS = 60_000;
const DAY_MS = 86_400_000;
/** So many telling words stand for a question. */
const MAX_TERMS = 6;

/** Opens what is kept of questions and answers; what is older than `keepDays` goes at once, and from then on each day. */
export async function openFeedback(options: FeedbackOptions): Promise<Feedback> {
  const { dataDir, keepDays, keepsQuestions, log, now = () => new Date() } = options;
  const file = dataDir === null ? null : path.join(dataDir, 'feedback.journal');
  const opened = await openJournal({ file, version: FEEDBACK_VERSION, entry: feedbackEntry, log, now });
  const { journal } = opened;
  const state = new FeedbackState();
  for (const entry of opened.entries) state.apply(entry);
  const today = () => now().toISOString().slice(0, 10);
  let counted: Counted | null = null;

  const tidy = async (): Promise<void> => {
    const first = new Date(now().getTime() - (keepDays - 1) * DAY_MS).toISOString().slice(0, 10);
    if (state.dropBefore(first)) await journal.rewrite(() => state.toEntries());
  };
  const record = async (entry: Parameters<FeedbackState['apply']>[0]): Promise<void> => {
    await journal.append(entry);
    state.apply(entry);
  };
  const write = async (): Promise<void> => {
    const entry = counted;
    counted = null;
    if (entry) await record(entry);
    await tidy();
  };
  const writeSafely = () =>
    write().catch((error: unknown) => log.warn({ err: error }, 'what was asked could not be counted'));
  if (opened.entries.length > state.toEntries().length * 4) await journal.rewrite(() => state.toEntries());
  await tidy();
  if (state.salt === null) await record({ type: 'salt', salt: randomBytes(16).toString('hex') });
  const hashOf = (person: string) =>
    createHash('sha256').update(`${state.salt} ${person}`).digest('hex').slice(0, 16);
  const timer = setInterval(() => void writeSafely(), WRITE_EVERY_MS).unref();
  const wordsOf = (query: Query) => (keepsQuestions ? (topicOfQuery(query) ?? '') : termsOf(query));
  return {
    keepDays,
    count({ query, answered, items }) {
      if (query === null || query.kind === 'help') return;
      const terms = answered ? '' : wordsOf(query);
      const ids = items.flatMap(({ passage }) => passage?.citation.articleId ?? []);
      const entry: Counted = {
        type: 'counted',
        day: today(),
        kinds: { [query.kind]: { answered: Number(answered), declined: Number(!answered) } },
        declined: terms === '' ? {} : { [terms]: 1 },
        shown: answered ? [...new Set(ids)] : [],
      };
      // Yesterday's counts are yesterday's.
      if (counted && counted.day !== entry.day) void writeSafely();
      counted = addCounts(counted, entry);
    },
    async mark({ person, query, ...mark }) {
      await record({
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
      await record({ ...known, right: false, reason });
      return true;
    },
    async forget(person) {
      const by = hashOf(person);
      const own = [...state.marks.values()].filter((one) => one.by === by).length;
      state.apply({ type: 'forgotten', by });
      // What is forgotten must not stand in the file either, were it from a try before that could not be written.
      await journal.rewrite(() => state.toEntries());
      return own;
    },
    days: () => {
      const today = counted;
      const written = [...state.days.values()];
      if (!today) return written;
      const before = state.days.get(today.day) ?? null;
      return [...written.filter(({ day }) => day !== today.day), addCounts(before, today)];
    },
    marks: () => [...state.marks.values()],
    async close() {
      clearInterval(timer);
      await writeSafely();
      await journal.close();
    },
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
