import { MessageFlags } from 'discord.js';
import { Hono } from 'hono';
import { refuse } from '../../rules/api-error.ts';
import { checkBody } from '../../rules/schemas.ts';
import { deleteMessage, editMessage } from '../../world/message-writer.ts';
import type { MessageRecord, World } from '../../world/world.ts';
import type { Backend, RequestVariables } from '../backend.ts';
import type { Interaction } from '../interactions.ts';
import { writeAnswer } from './interactions.ts';

const follow = '/webhooks/:app/:token';
const written = '/webhooks/:app/:token/messages/:message';

/** What follows the first answer: edits, deletions, further messages. `@original` names the first answer. */
export function webhookRoutes(backend: Backend): Hono<RequestVariables> {
  const { world, interactions } = backend;
  const routes = new Hono<RequestVariables>();

  routes.post(follow, async (c) => {
    interactions.answered(c.req.param('token'));
    const body = await checkBody('followUp', c.get('json') ?? {});
    const interaction = interactions.answered(c.req.param('token'));
    const { original } = interaction;
    let record: MessageRecord;
    if (original?.loading && !original.deleted) {
      // The first follow-up to a deferred answer takes the place of "is thinking…".
      judgePrivacy(world, original, { flags: body.flags ?? 0, what: 'follow-up' });
      editMessage(world, original, { body, files: c.get('files'), fileAddress: backend.address() });
      record = original;
    } else {
      record = writeAnswer(backend, interaction, { body, files: c.get('files'), loading: false });
      interaction.followUps.push(record);
    }
    interactions.step(interaction);
    c.get('record').messageId = record.data.id;
    return c.json(record.data);
  });
  routes.get(written, (c) => {
    const interaction = interactions.answered(c.req.param('token'));
    return c.json(messageOf(interaction, c.req.param('message')).data);
  });
  routes.patch(written, async (c) => {
    interactions.answered(c.req.param('token'));
    const body = await checkBody('webhookEdit', c.get('json') ?? {});
    const interaction = interactions.answered(c.req.param('token'));
    const record = messageOf(interaction, c.req.param('message'));
    judgePrivacy(world, record, { flags: body.flags, what: 'edit' });
    editMessage(world, record, { body, files: c.get('files'), fileAddress: backend.address() });
    interactions.step(interaction);
    c.get('record').messageId = record.data.id;
    return c.json(record.data);
  });
  routes.delete(written, (c) => {
    const interaction = interactions.answered(c.req.param('token'));
    deleteMessage(world, messageOf(interaction, c.req.param('message')));
    interactions.step(interaction);
    return c.body(null, 204);
  });
  return routes;
}

function messageOf(interaction: Interaction, id: string): MessageRecord {
  const record =
    id === '@original'
      ? interaction.original
      : [interaction.original, ...interaction.followUps].find((candidate) => candidate?.data.id === id);
  if (!record || record.deleted) throw refuse('unknown message');
  return record;
}

/** Discord passes over an attempt to make a private answer public, or the other way round; here it is a fault. */
function judgePrivacy(
  world: World,
  record: MessageRecord,
  { flags, what }: { readonly flags: number | null | undefined; readonly what: 'edit' | 'follow-up' },
): void {
  if (flags === undefined || flags === null) return;
  const wants = (flags & MessageFlags.Ephemeral) !== 0;
  if (wants !== (record.visibleTo !== null) && (wants || what === 'follow-up')) {
    world.violate('privacy changed after deferring', `${what} of message ${record.data.id}`);
  }
}
