import { z } from 'zod';
import * as acts from '../people/acts.ts';
import { type ModalField, modalFields } from '../people/modal.ts';
import type { Interaction } from '../rest/interactions.ts';
import type { Channel, StoredFile } from '../world/world.ts';

const file = z.object({ name: z.string().min(1).max(200), type: z.string().max(200), base64: z.base64() });
const value = z.union([z.string(), z.number(), z.boolean(), file]);
const at = { as: z.string(), channel: z.string() };

/** What somebody does on the page. `as` is the person, `channel` and `message` are ids. */
export const pageAct = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('say'),
    ...at,
    content: z.string(),
    files: z.array(file).max(10),
    replyTo: z.string().nullable(),
    ping: z.boolean(),
  }),
  z.object({ act: z.literal('slash'), ...at, name: z.string(), options: z.record(z.string(), value) }),
  z.object({
    act: z.literal('autocomplete'),
    ...at,
    name: z.string(),
    focused: z.string(),
    options: z.record(z.string(), value),
  }),
  z.object({ act: z.literal('menu'), ...at, name: z.string(), message: z.string() }),
  z.object({
    act: z.literal('component'),
    ...at,
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()).optional(),
  }),
  z.object({
    act: z.literal('modal'),
    ...at,
    interaction: z.string(),
    values: z.record(z.string(), z.string()),
  }),
  z.object({ act: z.literal('react'), ...at, message: z.string(), emoji: z.string(), added: z.boolean() }),
]);

export type PageAct = z.infer<typeof pageAct>;

/** A modal as the page shows it. */
export interface PageModal {
  readonly interactionId: string;
  readonly userId: string;
  readonly title: string;
  readonly fields: readonly ModalField[];
}

/** Does it; gives the interaction that it began, where it began one. @throws Error with words for the person. */
export function perform(actor: acts.Actor, act: PageAct): Interaction | null {
  const { world, interactions } = actor.backend;
  const channel: Channel = world.channel(act.channel);
  const message = (id: string) => world.message(channel.id, id, actor.user.id);
  switch (act.act) {
    case 'say':
      acts.writeMessage(actor, {
        content: act.content,
        channel,
        ping: act.ping,
        files: act.files.map(toFile),
        replyTo: act.replyTo === null ? undefined : message(act.replyTo),
      });
      return null;
    case 'slash':
      return acts.useCommand(actor, act.name, toValues(act.options), channel);
    case 'autocomplete':
      return acts.typeOption(
        actor,
        { name: act.name, options: toValues(act.options), focused: act.focused },
        channel,
      );
    case 'menu':
      return acts.useMessageCommand(actor, act.name, message(act.message));
    case 'component':
      return acts.useComponent(actor, message(act.message), act.customId, act.values);
    case 'modal': {
      const opened = interactions.all.get(act.interaction);
      if (!opened) throw new Error('that form is closed');
      return acts.submitModal(actor, opened, act.values);
    }
    case 'react':
      acts.react(actor, message(act.message), act.emoji, act.added);
      return null;
  }
}

/** The form that the bot opened with this interaction. */
export function pageModal({ id, userId, modal }: Interaction): PageModal | null {
  return modal && { interactionId: id, userId, title: modal.title, fields: modalFields(modal) };
}

function toFile({ name, type, base64 }: z.infer<typeof file>): StoredFile {
  return { name, type: type || 'application/octet-stream', bytes: Buffer.from(base64, 'base64') };
}

function toValues(
  options: Readonly<Record<string, z.infer<typeof value>>>,
): Record<string, string | number | boolean | StoredFile> {
  return Object.fromEntries(
    Object.entries(options).map(([name, given]) => [name, typeof given === 'object' ? toFile(given) : given]),
  );
}
