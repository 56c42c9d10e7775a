import type { BaseInteraction, GuildBasedChannel, Message } from 'discord.js';
import type { CorpusSettings } from '../../corpora/corpora-settings.ts';
import { logAbout } from '../../log.ts';
import { message } from '../../words/catalogue.ts';
import type { Venue } from '../access/access.ts';
import { placeOf, venueOf } from '../access/place.ts';
import type { BotContext } from '../bot-context.ts';
import { serviceFor } from '../channel-language.ts';
import type { CorpusPlaces } from './places.ts';

/**
 * The context of where something is asked: with the corpus of that place alone, in the language of whoever asks. Everything that is answered begins here, so that no
 * answer, suggestion, button or reply reaches another corpus than that of the place where it happens.
 */
export async function contextHere(
  asked: BaseInteraction | Message,
  context: BotContext,
): Promise<BotContext> {
  const personId = 'author' in asked ? asked.author.id : asked.user.id;
  const here = await contextAt(placeOf(asked), personId, context);
  return { ...here, service: serviceFor(asked, here.service) };
}

/** The same for a place where nobody has asked. */
export async function contextAt(place: Venue, personId: string, context: BotContext): Promise<BotContext> {
  const { corpora } = context;
  if (!corpora) return context;
  const corpus = await corpora.places.at(place, personId);
  if (!corpus) return { ...context, noCorpus: refusalOf(place), sharesCorpus: () => false };
  const { service, waiting } = await corpora.door(corpus.name);
  return {
    ...context,
    service,
    waiting,
    log: logAbout(context.log, { corpus: corpus.name }),
    access: {
      refusal: context.access.refusal,
      isAdmin: async (person, where) =>
        corpora.places.isAdmin(corpus, person, where) || (await context.access.isAdmin(person, where)),
    },
    sharesCorpus: (channel) => isOf(corpus, channel, personId, corpora.places),
  };
}

function refusalOf({ guildId }: Venue) {
  return message(guildId === null ? 'corpora.noneDirect' : 'corpora.none');
}

/** Whether a channel has the same corpus, so that its messages may be read for an answer. */
async function isOf(
  corpus: CorpusSettings,
  channel: GuildBasedChannel,
  personId: string,
  places: CorpusPlaces,
): Promise<boolean> {
  const venue = venueOf(channel.client, channel.id);
  return venue !== null && (await places.at(venue, personId)) === corpus;
}
