import {
  type AskFailure,
  askDiscord,
  type BotFacts,
  type DiscordPlace,
} from '../discord/checkup/ask-discord.ts';
import { inviteLink } from '../discord/checkup/invite.ts';
import type { Command } from '../discord/command.ts';
import { type Check, mend, note, ok } from './check.ts';

/** A clock that is further off can't tell how old a question is. */
const MAX_OFF_SECONDS = 30;

/** What Discord says of the bot, line by line. */
export async function checkBot(
  { token, ...place }: Omit<DiscordPlace, 'token'> & { readonly token: string | undefined },
  commands: readonly Command[],
): Promise<Check[]> {
  if (token === undefined)
    return [
      mend(
        'Token',
        'DISCORD_TOKEN is not set: npm run verbatim -- setup asks for it. Without one, npm start runs the sandbox.',
      ),
    ];
  const asked = await askDiscord({ token, ...place }, commands);
  return 'failure' in asked ? [failed(asked, place.api)] : tell(asked);
}

function failed(failure: AskFailure, api: string): Check {
  return failure.failure === 'token'
    ? mend('Token', TOKEN_REFUSED)
    : mend(
        'Discord',
        `${api} could not be asked: ${failure.reason}. Is there a network, and does it let HTTPS out?`,
      );
}

export const TOKEN_REFUSED =
  'Discord does not know it. Copy it again: discord.com/developers/applications, your application, Bot, Reset Token.';

function tell({
  name,
  applicationId,
  applicationName,
  servers,
  hasCommands,
  clockAhead,
  readsMessages,
}: BotFacts): Check[] {
  return [
    ok('Token', `it belongs to ${name}, of the application ${applicationName} (${applicationId})`),
    ok(
      'Intents',
      readsMessages
        ? 'Message Content is switched on: in the thread of a question the bot need not be mentioned'
        : 'none needs to be switched on',
    ),
    hasCommands
      ? ok('Commands', 'Discord has them as they are here')
      : note('Commands', 'Discord does not have them as they are here: the next start registers them'),
    ...(servers.length === 0
      ? [mend('Servers', `it is in none yet: invite it with ${inviteLink(applicationId)}`)]
      : []),
    ...servers.map(({ name: server, missing }) =>
      missing.length === 0
        ? ok('Server', `${server}: it may do what it needs there`)
        : mend(
            'Server',
            `${server}: it lacks ${missing.join(', ')}. Give its role that in Server Settings, Roles; single channels can still take it away.`,
          ),
    ),
    clockAhead !== null && Math.abs(clockAhead) > MAX_OFF_SECONDS
      ? mend(
          'Clock',
          `this computer’s is ${Math.abs(clockAhead)} s ${clockAhead > 0 ? 'ahead' : 'behind'}: let it be set by the network (timedatectl set-ntp true)`,
        )
      : ok('Clock', clockAhead === null ? 'Discord did not say the time' : 'right by Discord’s'),
  ];
}
