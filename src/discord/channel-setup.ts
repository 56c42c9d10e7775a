import { QUERY_KINDS } from '../answer/kinds/index.ts';
import { NO_EVIDENCE } from '../answering/evidence.ts';
import { notice } from '../answering/notice.ts';
import { type ChannelSettings, STANDARD_SETTINGS } from '../channels/channel-settings.ts';
import type { Item } from '../model.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { LOCALES } from '../words/locales.ts';
import { managesServer } from './access/access.ts';
import type { AnswerService } from './answer-service.ts';
import { ALWAYS_ALLOWED } from './channel-rules.ts';
import type { CommandRequest, DecisionPrompt, Menu } from './command.ts';
import type { ChannelMenu, ChannelSwitch } from './rendering/custom-id.ts';

/** A channel of a server, and who asks there. */
type From = Pick<CommandRequest, 'asker' | 'place'>;

/** How questions are answered in a channel, with buttons and menus that change it. Throws a UserError outside of a server, and for whoever may not manage it. */
export function showChannelSetup(from: From, service: AnswerService): DecisionPrompt {
  const { say } = service;
  const { id, settings } = channelOf(from, service);
  const isThreaded = settings.answers === 'threads';
  const hasDigest = digestsOf(id, service).length > 0;
  const toggle = (what: ChannelSwitch, on: boolean, label: string) =>
    ({ label, action: { type: 'set', what, on }, weight: 'undo' }) as const;
  return {
    evidence: NO_EVIDENCE,
    answer: {
      ...notice(say('setup.lead'), true),
      items: linesOf(settings, hasDigest, service).map(toLine),
      notes: [
        ...(isThreaded ? [say(service.readsMessages ? 'setup.noteReads' : 'setup.noteMention')] : []),
        ...(isThreaded && settings.isPrivate ? [say('setup.noteBoth')] : []),
        ...(settings.isPrivate ? [say('setup.notePrivate')] : []),
      ],
    },
    choices: [
      toggle('threads', !isThreaded, say(isThreaded ? 'setup.button.inPlace' : 'setup.button.threads')),
      toggle(
        'private',
        !settings.isPrivate,
        say(settings.isPrivate ? 'setup.button.public' : 'setup.button.private'),
      ),
      ...(service.alerts
        ? [toggle('digest', !hasDigest, say(hasDigest ? 'setup.button.noDigest' : 'setup.button.digest'))]
        : []),
      toggle('standard', true, say('setup.button.standard')),
    ],
    menus: [kindsMenu(settings, service), languageMenu(settings, service)],
  };
}

function linesOf(
  { answers, isPrivate, kinds, language }: ChannelSettings,
  hasDigest: boolean,
  { say, alerts }: AnswerService,
): string[] {
  return [
    say('setup.answers', { where: answers }),
    say('setup.private', { on: String(isPrivate) }),
    say('setup.kinds', {
      kinds: kinds === null ? say('setup.all') : say.list(kinds.map((kind) => `/${kind}`)),
    }),
    say('setup.language', { language: language === null ? say('setup.own') : say.language(language) }),
    ...(alerts ? [say('setup.digest', { on: String(hasDigest) })] : []),
  ];
}

function toLine(label: string): Item {
  return { label, passage: null, marks: [], also: [] };
}

function kindsMenu({ kinds }: ChannelSettings, { say }: AnswerService): Menu {
  return {
    label: say('setup.menu.kinds'),
    action: { type: 'choose', what: 'kinds' },
    isOfMany: true,
    options: CHOSEN_KINDS.map((kind) => ({
      label: `/${kind}`,
      value: kind,
      isChosen: kinds === null || kinds.includes(kind),
    })),
  };
}

/** Those that are always allowed are not to choose. */
const CHOSEN_KINDS = QUERY_KINDS.filter((kind) => !ALWAYS_ALLOWED.includes(kind));
/** Stands in the menu for the language of whoever asks. */
const OWN_LANGUAGE = 'own';

function languageMenu({ language }: ChannelSettings, { say }: AnswerService): Menu {
  return {
    label: say('setup.menu.language'),
    action: { type: 'choose', what: 'language' },
    isOfMany: false,
    options: [
      {
        label: say('setup.language', { language: say('setup.own') }),
        value: OWN_LANGUAGE,
        isChosen: language === null,
      },
      ...LOCALES.map((locale) => ({
        label: say.language(locale),
        value: locale,
        isChosen: language === locale,
      })),
    ],
  };
}

/** Switches something on or off in a channel. Throws as `showChannelSetup` does. */
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

/** Takes over what was chosen of a menu. Throws as `showChannelSetup` does. */
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

interface SetChannel {
  readonly id: string;
  readonly settings: ChannelSettings;
  set(settings: ChannelSettings): Promise<void>;
}

/** The channel that is set up: that of a thread where it is asked in one. */
function channelOf({ asker, place }: From, { channels }: AnswerService): SetChannel {
  const { guildId } = place;
  if (guildId === null) throw new UserError(message('setup.notDirect'));
  if (!managesServer(asker)) throw new UserError(message('setup.managersOnly'));
  if (!channels) throw new UserError(message('setup.closed'));
  const id = place.isThread && place.parentId !== null ? place.parentId : place.channelId;
  const settings = channels.of({ channelId: id, parentId: null });
  return { id, settings, set: (wanted) => channels.set(id, guildId, wanted) };
}

function digestsOf(channelId: string, { alerts }: AnswerService) {
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
