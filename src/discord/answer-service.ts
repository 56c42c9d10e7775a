import { answerQuery, answerWords } from '../answer/answer-query.ts';
import { complaintAbout, listKinds } from '../answer/kinds/index.ts';
import type { AnswerOptions } from '../answer/options.ts';
import type { PreviousAnswer, Turn } from '../answer/understand/conversation/conversation-context.ts';
import type { Archive } from '../archive/archive.ts';
import type { Intake } from '../intake/intake.ts';
import type { Library } from '../library/library.ts';
import type { Answer, Query } from '../model.ts';
import { UserError } from '../user-error.ts';
import { NoArchiveYet } from './archive-wait.ts';
import { MEASURES } from './rendering/limits.ts';

/** Where questions are handed in, however they came: command, mention or button. */
export interface AnswerService {
  readonly library: Library;
  /** The way into the corpus folder; null where nothing can be added from Discord. */
  readonly intake: Intake | null;
  /** The hosts that attachments are fetched from. */
  readonly attachmentHosts: readonly string[];
  now(): Date;
  /** The archive in use; null while the first one is being built. */
  archive(): Archive | null;
  /** The answer to a query, as at the moment at which it was asked (now by default). Throws a UserError where the query is too long or empty, NoArchiveYet before the first archive. */
  answer(query: Query, askedAt?: Date): Answer;
  /** What words are answered with that go on from an answer, or from nothing; `advice` is what to do where they go on from what can't be seen. Throws as `answer` does. */
  reply(words: string, before: PreviousAnswer | null, advice?: string): Turn;
}

export interface AnswerServiceOptions extends AnswerOptions {
  readonly intake?: Intake | null;
  readonly attachmentHosts?: readonly string[];
  now?(): Date;
}

export function openAnswerService(library: Library, deskOptions: AnswerServiceOptions): AnswerService {
  const { now = () => new Date(), intake = null, attachmentHosts = [], ...options } = deskOptions;
  const archiveInUse = (): Archive => {
    const archive = library.current();
    if (archive === null) throw new NoArchiveYet();
    return archive;
  };
  return {
    library,
    intake,
    attachmentHosts,
    now,
    archive: () => library.current(),
    answer(query, askedAt = now()) {
      checkQuery(query);
      if (query.kind === 'help') return listKinds(query);
      return answerQuery(archiveInUse(), query, { ...options, askedAt });
    },
    reply(words, before, advice) {
      checkQuery({ kind: 'ask', question: words });
      return answerWords(archiveInUse(), words, before, { ...options, askedAt: now() }, {}, advice);
    },
  };
}

function checkQuery(query: Query): void {
  const { kind: _, ...fields } = query;
  const values = Object.values(fields).filter((value): value is string => typeof value === 'string');
  const longest = Math.max(0, ...values.map((value) => value.length));
  const total = values.reduce((sum, value) => sum + value.length, 0);
  if (longest > MEASURES.question) {
    throw new UserError(
      `That is ${longest} characters long, and I can look up at most ${MEASURES.question}. ` +
        'Please ask again in fewer words: names and the key words are enough.',
    );
  }
  if (total > MEASURES.query) {
    throw new UserError(
      `All of that together is ${total} characters long, and I can look up at most ${MEASURES.query}. Please use fewer words.`,
    );
  }
  const complaint = complaintAbout(query);
  if (complaint !== null) throw new UserError(complaint);
}
