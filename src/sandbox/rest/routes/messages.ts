import { type APIMessage, MessageFlags } from 'discord.js';
import { type Context, Hono } from 'hono';
import { refuse } from '../../rules/api-error.ts';
import { checkBody } from '../../rules/schemas.ts';
import { createMessage, deleteMessage, editMessage } from '../../world/message-writer.ts';
import { channelPayload } from '../../world/payloads.ts';
import type { Channel, MessageRecord } from '../../world/world.ts';
import type { Backend, RequestVariables } from '../backend.ts';
import { channelAccess } from '../channel-access.ts';

const messageFlags =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** The messages in channels, beside answers to interactions. */
export function messageRoutes(backend: Backend): Hono<RequestVariables> {
  const { world } = backend;
  const { channelFor, messageIn, seen } = channelAccess(backend);
  const routes = new Hono<RequestVariables>();
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
  routes.post('/channels/:id/messages', (c) => writeMessage(backend, c, c.req.param('id')));
  routes.get('/channels/:id/messages/:message', (c) =>
    c.json(seen(messageIn(channelFor(c.req.param('id'), 'ReadMessageHistory'), c.req.param('message')))),
  );
  routes.patch('/channels/:id/messages/:message', async (c) => {
    const record = messageIn(channelFor(c.req.param('id')), c.req.param('message'));
    if (record.data.author.id !== world.bot.id) throw refuse('not your message');
    const body = await checkBody('messageEdit', c.get('json') ?? {});
    editMessage(world, record, { body, files: c.get('files'), fileAddress: backend.address() });
    c.get('record').messageId = record.data.id;
    return c.json(record.data);
  });
  routes.post('/channels/:id/messages/:message/threads', async (c) => {
    const channel = channelFor(c.req.param('id'), 'CreatePublicThreads');
    if (channel.thread) throw refuse('unknown channel');
    const record = messageIn(channel, c.req.param('message'));
    const { name } = await checkBody('thread', c.get('json'));
    return c.json(channelPayload(world, world.openThread(record, name, world.bot.id)), 201);
  });
  routes.delete('/channels/:id/messages/:message', (c) => {
    const channel = channelFor(c.req.param('id'));
    const record = messageIn(channel, c.req.param('message'));
    if (record.data.author.id !== world.bot.id) channelFor(channel.id, 'ManageMessages');
    deleteMessage(world, record);
    return c.body(null, 204);
  });
  return routes;
}

async function writeMessage(
  backend: Backend,
  c: Context<RequestVariables>,
  channelId: string,
): Promise<Response> {
  const { world } = backend;
  const { channelFor } = channelAccess(backend);
  const files = c.get('files');
  const isThread = world.channel(channelId).thread !== undefined;
  const channel = channelFor(channelId, isThread ? 'SendMessagesInThreads' : 'SendMessages');
  const body = await checkBody('message', c.get('json') ?? {});
  if (files.size > 0) channelFor(channel.id, 'AttachFiles');
  if (body.embeds && body.embeds.length > 0) channelFor(channel.id, 'EmbedLinks');
  const replyId = body.message_reference?.message_id;
  if (replyId) channelFor(channel.id, 'ReadMessageHistory');
  const replyTo = replyId
    ? findReplied(backend, channel, replyId, body.message_reference?.fail_if_not_exists)
    : undefined;
  const known = body.enforce_nonce && writtenBefore(backend, channel, body.nonce);
  if (known) return c.json(known);
  const record = createMessage(world, {
    channel,
    author: world.bot,
    body,
    files,
    mayFlag: messageFlags,
    replyTo,
    fileAddress: backend.address(),
  });
  c.get('record').messageId = record.data.id;
  if (body.nonce !== undefined) record.data = { ...record.data, nonce: body.nonce };
  return c.json(record.data);
}

/** The bot's message with a nonce that Discord was asked to write once; undefined where it is not written yet. */
function writtenBefore(
  { world }: Backend,
  channel: Channel,
  nonce: string | number | undefined,
): APIMessage | undefined {
  for (const { data } of world.messages.values()) {
    const isOwn = data.channel_id === channel.id && data.author.id === world.bot.id;
    if (isOwn && nonce !== undefined && data.nonce === nonce) return data;
  }
  return undefined;
}

/** The message that is replied to; undefined where it is gone and may be. */
function findReplied(
  backend: Backend,
  channel: Channel,
  id: string,
  mustExist = true,
): MessageRecord | undefined {
  try {
    return channelAccess(backend).messageIn(channel, id);
  } catch (error) {
    if (mustExist) throw error;
    return undefined;
  }
}
