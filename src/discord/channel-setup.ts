import { NO_EVIDENCE } from '../answering/evidence.ts';
import { notice } from '../answering/notice.ts';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import type { Item } from '../model.ts';
import { LOCALES } from '../words/locales.ts';
import type { AnswerService } from './answer-service.ts';
import { CHOSEN_KINDS, channelOf, digestsOf, type From } from './channel-changes.ts';
import type { DecisionPrompt, Menu } from './command.ts';
import type { ChannelSwitch } from './rendering/button-action.ts';

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
