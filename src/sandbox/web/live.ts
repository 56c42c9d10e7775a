import { timingSafeEqual } from 'node:crypto';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { StandIn } from '../discord.ts';
import type { MessageRecord } from '../world/world.ts';
import { inspectMessage } from './inspect.ts';
import { pageAct, pageModal, perform } from './page-acts.ts';
import { pageInteraction, pageMessage } from './page-messages.ts';
import { type Cast, snapshot } from './snapshot.ts';

const request = z.object({
  id: z.number(),
  token: z.string(),
  body: z.discriminatedUnion('act', [
    pageAct,
    z.object({ act: z.literal('inspect'), as: z.string(), channel: z.string(), message: z.string() }),
    z.object({ act: z.literal('reset') }),
  ]),
});

/** Lets a page see what happens and act: the server's side of its WebSocket. */
export interface Live {
  join(socket: WebSocket): void;
}

/** `token` is what the page was given; to reset and to act as the administrator it must come back. */
export function openLive(discord: StandIn, cast: Cast, token: string): Live {
  const sockets = new Set<WebSocket>();
  const tell: Tell = (type, payload) => {
    for (const socket of sockets) socket.send(JSON.stringify({ type, payload }));
  };
  tellWhatHappens(discord, cast, tell);
  return {
    join(socket) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.terminate());
      socket.on('message', async (raw) => {
        const parsed = request.safeParse(readJson(String(raw)));
        if (!parsed.success) {
          socket.close(1008, 'not understood');
          return;
        }
        const { id } = parsed.data;
        try {
          const result = await answer({ discord, cast, token, tell }, parsed.data);
          socket.send(JSON.stringify({ type: 'answer', payload: { id, result } }));
        } catch (error) {
          const words = error instanceof Error ? error.message : String(error);
          socket.send(JSON.stringify({ type: 'answer', payload: { id, error: words } }));
        }
      });
      socket.send(JSON.stringify({ type: 'snapshot', payload: snapshot(discord, cast) }));
    },
  };
}

/** Tells all pages something. */
type Tell = (type: string, payload: unknown) => void;

function tellWhatHappens(discord: StandIn, cast: Cast, tell: Tell): void {
  const { world, backend } = discord;
  const { interactions } = backend;
  const tellMessage = (record: MessageRecord): void =>
    tell('message', pageMessage(record, interactions.all, world));
  world.events.on('create', tellMessage);
  world.events.on('update', tellMessage);
  world.events.on('delete', ({ data }) => tell('delete', data.id));
  world.events.on('typing', ({ channelId, userId }) => tell('typing', { channelId, userId }));
  world.events.on('reaction', ({ messageId }) => {
    const record = world.messages.get(messageId);
    if (record) tellMessage(record);
  });
  const tellAll = (): void => tell('snapshot', snapshot(discord, cast));
  for (const event of ['commands', 'connected', 'disconnected', 'channel', 'reset'] as const)
    world.events.on(event, tellAll);
  interactions.events.on('step', (interaction) => {
    if (interaction.kind !== 'autocomplete') tell('interaction', pageInteraction(interaction));
    const modal = pageModal(interaction);
    if (modal && interaction.steps === 1) tell('modal', modal);
  });
}

/** What a page's request is answered with. */
interface Ground {
  readonly discord: StandIn;
  readonly cast: Cast;
  readonly token: string;
  readonly tell: Tell;
}

async function answer(
  { discord, cast, token, tell }: Ground,
  { token: shown, body }: z.infer<typeof request>,
): Promise<unknown> {
  const { world, backend } = discord;
  const { interactions } = backend;
  if (body.act === 'reset') {
    mustHold(token, shown, 'clear the conversation');
    interactions.all.clear();
    world.forget();
    return null;
  }
  const person = cast.people.find(({ id }) => id === body.as);
  if (!person) throw new Error('there is no such person here');
  if (person.administrator) mustHold(token, shown, 'act as the administrator');
  if (body.act === 'inspect') {
    const message = world.message(body.channel, body.message, person.id);
    return inspectMessage(backend, message, discord.violations);
  }
  const user = world.users.get(person.id);
  if (!user) throw new Error('there is no such person here');
  const interaction = perform({ backend, user }, body);
  if (body.act === 'autocomplete' && interaction) {
    await interactions.settle(interaction, () => interaction.choices !== null);
    return interaction.choices;
  }
  if (interaction && interaction.kind !== 'autocomplete') tell('interaction', pageInteraction(interaction));
  return interaction?.id ?? null;
}

function mustHold(token: string, shown: string, what: string): void {
  const given = Buffer.from(shown.padEnd(token.length).slice(0, token.length));
  if (shown.length === token.length && timingSafeEqual(Buffer.from(token), given)) return;
  throw new Error(`only the page that this program opened may ${what}: reload it`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
