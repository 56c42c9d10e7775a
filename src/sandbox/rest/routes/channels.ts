import { type APIMessage, MessageFlags, type PermissionsString } from 'discord.js';
import { Hono } from 'hono';
import { refuse } from '../../rules/api-error.ts';
import { allows } from '../../rules/permissions.ts';
import { checkBody } from '../../rules/schemas.ts';
import { createMessage, deleteMessage, editMessage } from '../../world/message-writer.ts';
import { channelPayload, seenByBot } from '../../world/payloads.ts';
import type { Channel, MessageRecord } from '../../world/world.ts';
import type { Backend, RequestVariables } from '../backend.ts';

const messageFlags =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** Channels, the messages in them, reactions and typing. */
export function channelRoutes(backend: Backend): Hono<RequestVariables> {
  const { world, gateway } = backend;
  const routes = new Hono<RequestVariables>();

  const channelFor = (id: string, ...needed: PermissionsString[]): Channel => {
    const channel = world.channel(id);
    const bits = world.permissions(world.bot.id, channel);
    if (!allows(bits, 'ViewChannel')) throw refuse('missing access');
    if (needed.some((name) => !allows(bits, name))) throw refuse('missing permissions');
    return channel;
  };
  /** A message that is reached through its channel: private ones are not. */
  const messageIn = (channel: Channel, id: string): MessageRecord =>
    world.message(channel.id, id, world.bot.id);
  const seen = (record: MessageRecord) => seenByBot(world, record.data, gateway.hasContentIntent());

  routes.get('/channels/:id', (c) => c.json(channelPayload(world, channelFor(c.req.param('id')))));
  routes.get('/channels/:id/messages', (c) => {
    const channel = channelFor(c.req.param('id'), 'ReadMessageHistory');
    const { before, after, limit = '50' } = c.req.query();
    const shown = [...world.messages.values()].filter(({ data, deleted, visibleTo }) => {
      const inside = data.channel_id === channel.id && !deleted && visibleTo === null;
      return (
        inside && (!before || BigInt(data.id) < BigInt(before)) && (!after || BigInt(data.id) > BigInt(after))
      );
    });
    return c.json(shown.slice(-Number(limit)).reverse().map(seen));
  });
  routes.post('/channels/:id/messages', async (c) => {
    const files = c.get('files');
    const channel = channelFor(c.req.param('id'), 'SendMessages');
    const body = await checkBody('message', c.get('json') ?? {});
    if (files.size > 0) channelFor(channel.id, 'AttachFiles');
    if (body.embeds && body.embeds.length > 0) channelFor(channel.id, 'EmbedLinks');
    const replyId = body.message_reference?.message_id;
    if (replyId) channelFor(channel.id, 'ReadMessageHistory');
    const replyTo = replyId
      ? findReplied(channel, replyId, body.message_reference?.fail_if_not_exists)
      : undefined;
    const known = body.enforce_nonce && writtenBefore(channel, body.nonce);
    if (known) return c.json(known);
    const record = createMessage(world, {
      ...{ channel, author: world.bot, body, files, mayFlag: messageFlags, replyTo },
      fileAddress: backend.address(),
    });
    c.get('record').messageId = record.data.id;
    if (body.nonce !== undefined) record.data = { ...record.data, nonce: body.nonce };
    return c.json(record.data);
  });
  routes.get('/channels/:id/messages/:message', (c) =>
    c.json(seen(messageIn(channelFor(c.req.param('id'), 'ReadMessageHistory'), c.req.param('message')))),
  );
  routes.patch('/channels/:id/messages/:message', async (c) => {
    const record = messageIn(channelFor(c.req.param('id')), c.req.param('message'));
    if (record.data.author.id !== world.bot.id) throw refuse('not your message');
    const body = await checkBody('messageEdit', c.get('json') ?? {});
    editMessage(world, record, body, c.get('files'), backend.address());
    c.get('record').messageId = record.data.id;
    return c.json(record.data);
  });
  routes.delete('/channels/:id/messages/:message', (c) => {
    const channel = channelFor(c.req.param('id'));
    const record = messageIn(channel, c.req.param('message'));
    if (record.data.author.id !== world.bot.id) channelFor(channel.id, 'ManageMessages');
    deleteMessage(world, record);
    return c.body(null, 204);
  });
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

  /** The bot's message with a nonce that Discord was asked to write once; undefined where it is not written yet. */
  function writtenBefore(channel: Channel, nonce: string | number | undefined): APIMessage | undefined {
    for (const { data } of world.messages.values()) {
      const isOwn = data.channel_id === channel.id && data.author.id === world.bot.id;
      if (isOwn && nonce !== undefined && data.nonce === nonce) return data;
    }
    return undefined;
  }

  function findReplied(channel: Channel, id: string, mustExist = true): MessageRecord | undefined {
    try {
      return messageIn(channel, id);
    } catch (error) {
      if (mustExist) throw error;
      return undefined;
    }
  }
  return routes;
}
