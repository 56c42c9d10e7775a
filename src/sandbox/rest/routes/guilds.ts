import { Hono } from 'hono';
import { refuse } from '../../rules/api-error.ts';
import { channelPayload, guildPayload, isOfGuild, memberPayload } from '../../world/payloads.ts';
import type { Guild } from '../../world/world.ts';
import type { Backend, RequestVariables } from '../backend.ts';

/** Servers, their channels, roles and members. */
export function guildRoutes({ world }: Backend): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>();
  const guild = (id: string): Guild => {
    const found = world.guilds.get(id);
    if (!found?.members.has(world.bot.id)) throw refuse('unknown guild');
    return found;
  };
  routes.get('/guilds/:id', (c) => c.json(guildPayload(world, guild(c.req.param('id')))));
  routes.get('/guilds/:id/roles', (c) => c.json([...guild(c.req.param('id')).roles.values()]));
  routes.get('/guilds/:id/channels', (c) => {
    const { id } = guild(c.req.param('id'));
    const channels = [...world.channels.values()].filter((channel) => isOfGuild(channel, id));
    return c.json(channels.map((channel) => channelPayload(world, channel)));
  });
  routes.get('/guilds/:id/members/:user', (c) => {
    const member = guild(c.req.param('id')).members.get(c.req.param('user'));
    // A bot asks so whether somebody is here: that they are not is an answer, and breaks no rule.
    if (!member) return c.json(refuse('unknown member').toBody(), 404);
    return c.json({ user: member.user, ...memberPayload(member) });
  });
  return routes;
}
