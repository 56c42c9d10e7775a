import type { Alerts } from '../alerts/alerts.ts';
import { createNews, type News } from '../alerts/news.ts';
import { complaintAbout, listKinds } from '../answer/kinds/index.ts';
import type { Strictness } from '../answer/options.ts';
import type { PreviousAnswer } from '../answer/understand/conversation/conversation-context.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import { NO_EVIDENCE } from '../answering/evidence.ts';
import type { AskOptions, FoundAnswer, RequestOf, ResponseOf } from '../answering/requests.ts';
import { type ChannelSettings, STANDARD_SETTINGS } from '../channels/channel-settings.ts';
import type { ChannelPlace, Channels } from '../channels/channels.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Intake } from '../intake/intake.ts';
import type { Query } from '../model.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import type { Locale } from '../words/locales.ts';
import { type Say, sayIn } from '../words/say.ts';
import { NoArchiveYet } from './archive-wait.ts';
import type { CorpusPlaces } from './corpora/places.ts';
import { MEASURES } from './rendering/limits.ts';

/** Where questions are handed in, however they came: command, mention or button. Whatever the archive is needed for is asked of its host. */
export interface AnswerService {
  /** The words in which it answers. */
  readonly say: Say;
  /** The same in another language. */
  in(locale: Locale): AnswerService;
  readonly host: ArchiveHost;
  /** The way into the corpus folder; null where nothing can be added from Discord. */
  readonly intake: Intake | null;
  /** What people follow; null where nothing can be followed. */
  readonly alerts: Alerts | null;
  /** What is kept of questions and answers; null where nothing is. */
  readonly feedback: Feedback | null;
  /** What is set for single channels; null where nothing can be set. */
  readonly channels: Channels | null;
  /** Which corpus a place has; null where there is but one. */
  readonly places: CorpusPlaces | null;
  /** True where what is found may be shown in direct messages. */
  readonly isDirect: boolean;
  /** Removes the marks of a person; returns how many there were. */
  forgetMarks(person: string): Promise<number>;
  /** What holds in a channel. */
  settingsOf(place: ChannelPlace): ChannelSettings;
  readonly strictness: Strictness;
  /** True where Discord gives the bot the words of every message that it sees. */
  readonly readsMessages: boolean;
  /** What alerts ask of the archive in use. */
  readonly news: News;
  /** The hosts that attachments are fetched from. */
  readonly attachmentHosts: readonly string[];
  now(): Date;
  /** The answer to a query. Throws a UserError where the query is too long or empty, NoArchiveYet before the first archive. */
  answer(query: Query, view?: QueryView): Promise<FoundAnswer>;
  /** What words are answered with that go on from an answer, or from nothing; `advice` is what to do where they go on from what can't be seen. Throws as `answer` does. */
  reply(words: string, before: PreviousAnswer | null, advice?: string): Promise<FoundAnswer>;
  /** The answer to a query as files. Throws as `answer` does. */
  files(query: Query, askedAt: Date): Promise<ResponseOf<'files'>>;
  /** A picture of the answer to a query, or of one of its items. Throws as `answer` does. */
  picture(query: Query, askedAt: Date, wanted: WantedPicture): Promise<ResponseOf<'picture'>>;
  /** A paragraph with its neighbours. Throws NoArchiveYet before the first archive. */
  context(place: Omit<RequestOf<'context'>, 'readerUrl' | 'locale'>): Promise<ResponseOf<'context'>>;
  /** Opens the archive where it was closed (see `Hosts`), and waits for that for a moment. */
  open(): Promise<void>;
  /** What can be chosen for what was typed; nothing before the first archive. */
  suggest(request: RequestOf<'suggest'>): Promise<ResponseOf<'suggest'>>;
}

/** What of an answer is to be shown: its first page, as of now, where nothing else is said. */
export interface QueryView {
  readonly view?: 'answer' | 'citations';
  readonly page?: number;
  /** The moment at which the query was asked. */
  readonly askedAt?: Date;
}

/** What of an answer is to be drawn, and for which background. */
export type WantedPicture = Pick<RequestOf<'picture'>, 'of' | 'theme'>;

export interface AnswerServiceOptions {
  readonly strictness: Strictness;
  /** The language in which it answers; English where left out. */
  readonly locale?: Locale;
  /** Where the reader's pages are; null or left out for nowhere. */
  readonly readerUrl?: string | null;
  readonly intake?: Intake | null;
  readonly alerts?: Alerts | null;
  readonly feedback?: Feedback | null;
  readonly channels?: Channels | null;
  readonly places?: CorpusPlaces | null;
  /** True where left out. */
  readonly isDirect?: boolean;
  /** How marks are removed; of `feedback` alone where left out. */
  readonly forgetMarks?: AnswerService['forgetMarks'];
  readonly readsMessages?: boolean;
  readonly attachmentHosts?: readonly string[];
  now?(): Date;
}

export function openAnswerService(host: ArchiveHost, given: AnswerServiceOptions): AnswerService {
  const {
    now = () => new Date(),
    intake = null,
    alerts = null,
    feedback = null,
    channels = null,
    places = null,
    isDirect = true,
    forgetMarks = async (person) => (await feedback?.forget(person)) ?? 0,
    readsMessages = false,
    attachmentHosts = [],
    strictness,
    readerUrl = null,
  } = given;
  const say = sayIn(given.locale);
  const { locale } = say;
  const self: AnswerService = {
    say,
    in: (wanted) => (wanted === locale ? self : openAnswerService(host, { ...given, locale: wanted })),
    host,
    intake,
    alerts,
    feedback,
    channels,
    places,
    isDirect,
    forgetMarks,
    settingsOf: (place) => channels?.of(place) ?? STANDARD_SETTINGS,
    readsMessages,
    strictness,
    news: createNews(host, { strictness, readerUrl, locale }),
    attachmentHosts,
    now,
    ...questionsTo(host, { say, strictness, readerUrl, canRate: feedback !== null, now }),
  };
  return self;
}

/** What every question is asked with. */
interface AskedWith {
  readonly say: Say;
  readonly strictness: Strictness;
  readonly readerUrl: string | null;
  readonly canRate: boolean;
  readonly now: () => Date;
}

type Questions = Pick<
  AnswerService,
  'answer' | 'reply' | 'files' | 'picture' | 'context' | 'open' | 'suggest'
>;

function questionsTo(host: ArchiveHost, { say, strictness, readerUrl, canRate, now }: AskedWith): Questions {
  const { locale } = say;
  const rated = (found: FoundAnswer): FoundAnswer => ({ ...found, canRate });
  const optionsAt = (askedAt: Date): AskOptions => ({ strictness, readerUrl, askedAt, locale });
  return {
    async answer(query, { view = 'answer', page = 1, askedAt = now() } = {}) {
      checkQuery(query);
      if (query.kind === 'help')
        return { answer: listKinds(query, say), evidence: NO_EVIDENCE, page, picture: null };
      return rated(existing(await host.ask('answer', { query, view, page, options: optionsAt(askedAt) })));
    },
    async reply(words, before, advice) {
      checkQuery({ kind: 'ask', question: words });
      const request = { words, before, advice: advice ?? null, options: optionsAt(now()) };
      return rated(existing(await host.ask('reply', request)));
    },
    async files(query, askedAt) {
      return existing(await host.ask('files', { query, options: optionsAt(askedAt), now: now() }));
    },
    async picture(query, askedAt, wanted) {
      return existing(await host.ask('picture', { query, ...wanted, options: optionsAt(askedAt) }));
    },
    async context(place) {
      return existing(await host.ask('context', { ...place, readerUrl, locale }));
    },
    // Asking opens it; there is no article of that id.
    open: async () => {
      if (host.status() === null) await host.ask('fileOf', { articleId: '' });
    },
    suggest: async (request) => (await host.ask('suggest', request)) ?? [],
  };
}

/** What the archive gave. Throws NoArchiveYet where there was none. */
function existing<Response>(response: Response | null): Response {
  if (response === null) throw new NoArchiveYet();
  return response;
}

function checkQuery(query: Query): void {
  const { kind: _, ...fields } = query;
  const values = Object.values(fields).filter((value): value is string => typeof value === 'string');
  const longest = Math.max(0, ...values.map((value) => value.length));
  const total = values.reduce((sum, value) => sum + value.length, 0);
  if (longest > MEASURES.question) {
    throw new UserError(message('ask.tooLong', { n: longest, most: MEASURES.question }));
  }
  if (total > MEASURES.query) {
    throw new UserError(message('ask.allTooLong', { n: total, most: MEASURES.query }));
  }
  const complaint = complaintAbout(query);
  if (complaint !== null) throw new UserError(message(complaint));
}
