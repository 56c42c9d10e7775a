import { Hono } from 'hono';
import { refuse } from '../../rules/api-error.ts';
import { channelPayload } from '../../world/payloads.ts';
import type { Backend, RequestVariables } from '../backend.ts';
import { channelAccess } from '../channel-access.ts';

/** Channels, reactions and typing. */
export function channelRoutes(backend: Backend): Hono<RequestVariables> {
  const { world } = backend;
  const { channelFor, messageIn } = channelAccess(backend);
  const routes = new Hono<RequestVariables>();
  routes.get('/channels/:id', (c) => c.json(channelPayload(world, channelFor(c.req.param('id')))));
  routes.post('/channels/:id/typing', (c) => {
    const channel = channelFor(c.req.param('id'), 'SendMessages');
    world.events.emit('typing', { channelId: channel.id, userId: world.bot.id });
    return c.body(null, 204);
  });
  for (const method of ['PUT', 'DELETE'] as const) {
    routes.on(method, '/channels/:id/messages/:message/reactions/:emoji/@me', (c) => {
      const channel = channelFor(c.req.param('id'), 'ReadMessageHistory', 'AddReactions');
      const record = messageIn(channel, c.req.param('message'));
      const emoji = c.req.param('emoji');
      if (!/\p{Emoji}/u.test(emoji)) throw refuse('unknown emoji');
      world.react(record, world.bot.id, emoji, method === 'PUT');
      return c.body(null, 204);
    });
  }
  return routes;
}
