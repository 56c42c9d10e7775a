import { ApplicationFlagsBitField, GatewayIntentBits } from 'discord.js';
import { Hono } from 'hono';
import { invalidForm, refuse } from '../../rules/api-error.ts';
import { checkBody } from '../../rules/schemas.ts';
import { channelPayload } from '../../world/payloads.ts';
import type { World } from '../../world/world.ts';
import type { Backend, RequestVariables } from '../backend.ts';

/** The gateway's address, the bot's own account, the application and its owner. */
export function applicationRoutes(backend: Backend): Hono<RequestVariables> {
  const { world } = backend;
  const routes = new Hono<RequestVariables>();
  const gatewayUrl = (): string => `${backend.address().replace('http', 'ws')}/gateway`;
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 };

  routes.get('/gateway', (c) => c.json({ url: gatewayUrl() }));
  routes.get('/gateway/bot', (c) =>
    c.json({ url: gatewayUrl(), shards: backend.shards, session_start_limit: limit }),
  );
  routes.get('/oauth2/applications/@me', (c) => c.json(application(backend)));
  routes.get('/applications/@me', (c) => c.json(application(backend)));
  routes.patch('/applications/@me', async (c) => {
    const { interactions_endpoint_url: url } = await checkBody('application', c.get('json'));
    if (typeof url === 'string' && !(await backend.posting.tryEndpoint(url))) throw invalidForm([UNPROVEN]);
    return c.json(application(backend));
  });
  routes.get('/users/@me', (c) => c.json({ ...world.bot, verified: true, mfa_enabled: true, flags: 0 }));
  routes.get('/users/@me/guilds', (c) => {
    const { after = '0', limit = '200' } = c.req.query();
    return c.json(
      [...world.guilds.values()]
        .filter(({ id, members }) => members.has(world.bot.id) && BigInt(id) > BigInt(after))
        .slice(0, Number(limit))
        .map(({ id, name, ownerId }) => ({
          id,
          name,
          owner: ownerId === world.bot.id,
          permissions: String(permissionsIn(world, id)),
        })),
    );
  });
  routes.get('/users/:id', (c) => {
    const user = world.users.get(c.req.param('id'));
    if (!user) throw refuse('unknown user');
    return c.json(user);
  });
  routes.post('/users/@me/channels', async (c) => {
    const { recipient_id } = await checkBody('openDm', c.get('json'));
    return c.json(channelPayload(world, world.dm(recipient_id)));
  });
  return routes;
}

const UNPROVEN = {
  path: ['interactions_endpoint_url'],
  code: 'APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID',
  message: 'The specified interactions endpoint url could not be verified.',
};

/** What the bot may do in a server, before single channels take something away. */
function permissionsIn(world: World, guildId: string): bigint {
  const guild = world.guilds.get(guildId);
  const roles = [guildId, ...(guild?.members.get(world.bot.id)?.roles ?? [])];
  return roles.reduce((bits, id) => bits | BigInt(guild?.roles.get(id)?.permissions ?? 0), 0n);
}

function application({
  applicationId,
  world,
  owner,
  team,
  grantedIntents,
  posting,
}: Backend): Record<string, unknown> {
  const members = team.map((user) => ({
    user,
    membership_state: 2,
    role: 'admin',
    team_id: applicationId,
    permissions: ['*'],
  }));
  return {
    id: applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: posting.publicKey,
    interactions_endpoint_url: posting.endpoint,
    flags:
      (grantedIntents & GatewayIntentBits.MessageContent) === 0
        ? 0
        : ApplicationFlagsBitField.Flags.GatewayMessageContentLimited,
    bot: world.bot,
    owner,
    team:
      team.length === 0
        ? null
        : { id: applicationId, name: 'The team', icon: null, owner_user_id: owner.id, members },
  };
}
