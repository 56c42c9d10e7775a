import type { Channels } from '../../channels/channels.ts';
import type { CorporaSettings, CorpusSettings } from '../../corpora/corpora-settings.ts';
import {
  corporaOfServer,
  corpusOf,
  directStandard,
  isOfServerAlone,
  serversOf,
} from '../../corpora/corpus-of.ts';
import { type Asker, managesServer, type Venue } from '../access/access.ts';
import type { IsMember } from './membership.ts';

/** Which corpus a place has, and which it could have. */
export interface CorpusPlaces {
  /** The corpus of a place, for one person; null where there is none. */
  at(place: Venue, personId: string): Promise<CorpusSettings | null>;
  /** Those that can be chosen there, by a name that begins so. */
  choices(place: Venue, personId: string, beginning: string): Promise<readonly CorpusSettings[]>;
  /** Whether something of a corpus may be shown to somebody in direct messages. Rejects where Discord can't be asked, as the others do then. */
  mayAsk(corpus: string, personId: string): Promise<boolean>;
  choose(corpus: CorpusSettings, place: Venue, personId: string): Promise<void>;
  /** Forgets what somebody chose for their direct messages. */
  forget(personId: string): Promise<void>;
  /** Whether somebody may change a corpus where they ask, besides those who may change every one. */
  isAdmin(corpus: CorpusSettings, person: Asker, place: Venue): boolean;
}

export interface CorpusPlacesOptions {
  readonly settings: CorporaSettings;
  readonly channels: Channels | null;
  readonly isMember: IsMember;
  /** The server of a channel that the bot can see. */
  serverOf(channelId: string): string | undefined;
  /** Whether the bot is in a server. */
  isIn(guildId: string): boolean;
}

/** Discord takes so many suggestions; of so many corpora it is asked at most whether somebody is in their servers. */
const MAX_CHOICES = 25;
/** So many servers of a corpus are asked whether somebody is there: it must be known before Discord waits in vain. */
const MAX_SERVERS_ASKED = 25;
/** Stands for the server in what is chosen for direct messages. */
const NO_SERVER = '@me';

export function openCorpusPlaces(options: CorpusPlacesOptions): CorpusPlaces {
  const { settings, channels, isMember, serverOf, isIn } = options;
  /** Of direct messages a person has one conversation with the bot, so that their id stands for it, wherever they have all that is theirs forgotten. */
  const chosenBy = (id: string, parentId: string | null) =>
    channels?.of({ channelId: id, parentId }).corpus ?? null;
  const mayAsk = async (corpus: CorpusSettings, personId: string): Promise<boolean> => {
    if (!corpus.direct) return false;
    if (corpus === directStandard(settings)) return true;
    const servers = serversOf(corpus, serverOf).filter((id) => id !== undefined);
    const asked = servers.filter(isIn).slice(0, MAX_SERVERS_ASKED);
    const told = await Promise.allSettled(asked.map((id) => isMember(id, personId)));
    if (told.some((one) => one.status === 'fulfilled' && one.value)) return true;
    const unknown = told.find((one) => one.status === 'rejected');
    if (unknown) throw unknown.reason;
    return false;
  };
  const inDirect = async (personId: string): Promise<CorpusSettings | null> => {
    const chosen = chosenBy(personId, null);
    if (chosen === null) return directStandard(settings);
    const corpus = settings.corpora.find(({ name }) => name === chosen);
    return corpus && (await mayAsk(corpus, personId)) ? corpus : null;
  };
  return {
    at: async (place, personId) =>
      place.isDirect
        ? inDirect(personId)
        : corpusOf(settings, place, chosenBy(place.channelId, place.parentId)),
    mayAsk: async (corpus, personId) => {
      const known = settings.corpora.find(({ name }) => name === corpus);
      return known !== undefined && (await mayAsk(known, personId));
    },
    choices: async (place, personId, beginning) => {
      const fits = ({ name }: CorpusSettings) => name.startsWith(beginning.trim().toLowerCase());
      if (!place.isDirect) {
        const { guildId, isForeign } = place;
        return guildId === null || isForeign ? [] : corporaOfServer(settings, guildId).filter(fits);
      }
      const open = settings.corpora.filter((one) => one.direct && fits(one)).slice(0, MAX_CHOICES);
      const may = await Promise.all(open.map((one) => mayAsk(one, personId)));
      return open.filter((_, at) => may[at]);
    },
    choose: async ({ name }, place, personId) => {
      const { guildId, channelId, parentId, isThread } = place;
      const id = place.isDirect ? personId : isThread && parentId !== null ? parentId : channelId;
      if (!channels) return;
      const before = channels.of({ channelId: id, parentId: null });
      await channels.set(id, guildId ?? NO_SERVER, { ...before, corpus: name });
    },
    forget: async (personId) => channels?.forget(personId),
    isAdmin: (corpus, person, { guildId, isForeign }) =>
      corpus.admins.includes(person.id) ||
      (guildId !== null &&
        !isForeign &&
        managesServer(person) &&
        isOfServerAlone(settings, corpus, guildId, serverOf)),
  };
}
