import type { CorporaSettings, CorpusSettings } from './corpora-settings.ts';

/** Where something is asked or shown, as far as its corpus goes. */
export interface CorpusPlace {
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** The channel that a thread belongs to, or a category. */
  readonly parentId: string | null;
  /** The category of a thread's channel. */
  readonly categoryId?: string;
  /** True in a thread whose channel is not known: it may be in any category. */
  readonly isUnplaced?: boolean;
  /** True in a server that the bot is not in. */
  readonly isForeign?: boolean;
}

/**
 * The corpus of a place in a server: that of the channel, its category, the server, else the one for all others; null where there is none. What was `chosen` for the
 * channel goes before, as long as the server may use it: where that was taken back, there is none.
 */
export function corpusOf(
  settings: CorporaSettings,
  place: CorpusPlace,
  chosen: string | null,
): CorpusSettings | null {
  const { corpora } = settings;
  const { guildId, channelId, parentId, categoryId } = place;
  if (guildId === null || place.isForeign) return directStandard(settings);
  const usable = corporaOfServer(settings, guildId);
  if (chosen !== null) return usable.find(({ name }) => name === chosen) ?? null;
  for (const id of [channelId, parentId, categoryId]) {
    const own = corpora.find(({ channels }) => id != null && channels.includes(id));
    if (own) return own;
  }
  // Rather none than that of the server, where it may belong to a channel or a category that has another.
  if (place.isUnplaced && (parentId === null || corpora.some(({ channels }) => channels.length > 0)))
    return null;
  return usable[0] ?? null;
}

/** The corpora that may be chosen for the channels of a server: its own in the order of the file, then the one for all others. */
export function corporaOfServer({ corpora, standard }: CorporaSettings, guildId: string): CorpusSettings[] {
  const own = corpora.filter(({ servers }) => servers.includes(guildId));
  const others = corpora.filter((one) => one.name === standard && !own.includes(one));
  return [...own, ...others];
}

/** The corpus for all others, where it answers in direct messages, too: whoever is in no server of the bot's may write there. */
export function directStandard({ corpora, standard }: CorporaSettings): CorpusSettings | null {
  return corpora.find(({ name, direct }) => name === standard && direct) ?? null;
}

/** The servers that a corpus is used in. `serverOf`: the server of a channel; undefined for a channel that the bot can't see. */
export function serversOf(
  { servers, channels }: CorpusSettings,
  serverOf: (channelId: string) => string | undefined,
): readonly (string | undefined)[] {
  return [...new Set([...servers, ...channels.map(serverOf)])];
}

/** True where nobody but one server uses a corpus, so that whoever manages that may change it. */
export function isOfServerAlone(
  { standard }: CorporaSettings,
  corpus: CorpusSettings,
  guildId: string,
  serverOf: (channelId: string) => string | undefined,
): boolean {
  const servers = serversOf(corpus, serverOf);
  return corpus.name !== standard && servers.length === 1 && servers[0] === guildId;
}
