import { QUERY_KINDS } from '../answer/kinds/index.ts';
import { type ChannelSettings, STANDARD_SETTINGS } from '../channels/channel-settings.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { LOCALES } from '../words/locales.ts';
import { managesServer } from './access/access.ts';
import type { AnswerService } from './answer-service.ts';
import { ALWAYS_ALLOWED } from './channel-rules.ts';
import type { CommandRequest } from './command.ts';
import type { ChannelMenu, ChannelSwitch } from './rendering/button-action.ts';

/** A channel of a server, and who asks there. */
export type From = Pick<CommandRequest, 'asker' | 'place'>;

/** The kinds of question that can be allowed in a channel or not: all but those that always are. */
export const CHOSEN_KINDS = QUERY_KINDS.filter((kind) => !ALWAYS_ALLOWED.includes(kind));
/** Switches something on or off in a channel. Throws as `channelOf` does. */
export async function switchInChannel(
  { what, on }: { readonly what: ChannelSwitch; readonly on: boolean },
  from: From,
  service: AnswerService,
): Promise<void> {
  const { settings, set, id } = channelOf(from, service);
  if (what === 'threads') await set({ ...settings, answers: on ? 'threads' : 'channel' });
  else if (what === 'private') await set({ ...settings, isPrivate: on });
  else if (what === 'digest') await switchDigest(on, id, from, service);
  else await set(STANDARD_SETTINGS);
}

/** Takes over what was chosen of a menu. Throws as `channelOf` does. */
export async function chooseInChannel(
  { what, chosen }: { readonly what: ChannelMenu; readonly chosen: readonly string[] },
  from: From,
  service: AnswerService,
): Promise<void> {
  const { settings, set } = channelOf(from, service);
  if (what === 'language') {
    const language = LOCALES.find((locale) => locale === chosen[0]) ?? null;
    return set({ ...settings, language });
  }
  const kinds = CHOSEN_KINDS.filter((kind) => chosen.includes(kind));
  await set({
    ...settings,
    kinds: kinds.length === CHOSEN_KINDS.length || kinds.length === 0 ? null : kinds,
  });
}

/** A channel with its settings, and a way to change them. */
export interface SetChannel {
  readonly id: string;
  readonly settings: ChannelSettings;
  set(settings: ChannelSettings): Promise<void>;
}

/** The channel that is set up: that of a thread where it is asked in one. Throws a UserError outside of a server, and for whoever may not manage it. */
export function channelOf({ asker, place }: From, { channels }: AnswerService): SetChannel {
  const { guildId } = place;
  if (guildId === null) throw new UserError(message('setup.notDirect'));
  if (!managesServer(asker)) throw new UserError(message('setup.managersOnly'));
  if (!channels) throw new UserError(message('setup.closed'));
  const id = place.isThread && place.parentId !== null ? place.parentId : place.channelId;
  const settings = channels.of({ channelId: id, parentId: null });
  return { id, settings, set: (wanted) => channels.set(id, guildId, wanted) };
}

/** The daily digests of everything that are posted into a channel. */
export function digestsOf(channelId: string, { alerts }: AnswerService) {
  return (alerts?.all() ?? []).filter(
    ({ follow }) =>
      follow.place.channelId === channelId &&
      follow.what === 'digest' &&
      follow.every === 'daily' &&
      Object.keys(follow.subject).length === 0,
  );
}

/** The digest of a channel is an alert like others: /following lists it too. */
async function switchDigest(
  on: boolean,
  channelId: string,
  { asker, place }: From,
  service: AnswerService,
): Promise<void> {
  const { alerts, news, now } = service;
  const known = digestsOf(channelId, service);
  if (!on) for (const { follow } of known) await alerts?.end(follow.id);
  if (!on || known.length > 0) return;
  await alerts?.add(
    {
      owner: asker.id,
      place: {
        channelId,
        guildId: place.guildId,
        // Of a thread only its channel is known, not the category of that.
        ...(place.isThread ? { parentId: null, name: null } : { parentId: place.parentId, name: place.name }),
      },
      what: 'digest',
      subject: {},
      every: 'daily',
      madeAt: now().toISOString(),
    },
    news,
  );
}
