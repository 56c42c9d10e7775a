import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord.js';
import { waitFor } from '../people/waiting.ts';
import { refuse } from '../rules/api-error.ts';
import type { Channel, MessageRecord, World } from '../world/world.ts';

/** Discord's kinds of interactions that a bot answers. */
export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

const typeOf: Record<InteractionKind, number> = { command: 2, component: 3, autocomplete: 4, modal: 5 };

/** Milliseconds that a bot has for its first answer, and that its token lives. */
export const answerDeadline = 3000;
export const tokenLife = 15 * 60_000;

/** An interaction from its beginning until its token is void. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly userId: string;
  readonly channel: Channel;
  /** What was used, for people: `/ask`, `button more`. */
  readonly label: string;
  /** The message that the used component stands on. */
  readonly source: MessageRecord | null;
  readonly startedAt: number;
  /** When the first answer came; null before. */
  answeredAt: number | null;
  /** True where no answer came in time. */
  failed: boolean;
  expired: boolean;
  /** What `@original` names. */
  original: MessageRecord | null;
  followUps: MessageRecord[];
  choices: APIApplicationCommandOptionChoice[] | null;
  modal: APIModalInteractionResponseCallbackData | null;
  /** How many times the bot did something with it. */
  steps: number;
}

export interface NewInteraction {
  readonly kind: InteractionKind;
  readonly userId: string;
  readonly channel: Channel;
  readonly label: string;
  readonly source?: MessageRecord | null;
  /** The fields of the payload that its kind adds. */
  readonly payload: Record<string, unknown>;
}

/** Opens interactions, finds them again by id and token, and lets them lapse as Discord does. */
export class Interactions {
  /** Emits `step` for each thing that the bot, or the passing of time, does to an interaction. */
  readonly events: EventEmitter<{ step: [Interaction] }> = new EventEmitter();
  readonly all = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #world: World;
  readonly #send: (payload: Record<string, unknown>) => void;

  constructor(world: World, send: (payload: Record<string, unknown>) => void) {
    this.#world = world;
    this.#send = send;
    this.events.setMaxListeners(0);
  }

  /** Tells the bot, and starts the clock. */
  open({ kind, userId, channel, label, source = null, payload }: NewInteraction): Interaction {
    const { clock } = this.#world;
    const interaction: Interaction = {
      id: this.#world.nextId(),
      token: randomBytes(48).toString('base64url'),
      kind,
      userId,
      channel,
      label,
      source,
      startedAt: clock.now(),
      answeredAt: null,
      failed: false,
      expired: false,
      original: null,
      followUps: [],
      choices: null,
      modal: null,
      steps: 0,
    };
    this.all.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
    clock.after(answerDeadline, () => this.#miss(interaction));
    clock.after(tokenLife, () => this.#expire(interaction));
    this.#send({ id: interaction.id, token: interaction.token, type: typeOf[kind], version: 1, ...payload });
    return interaction;
  }

  /** The interaction for its first answer. @throws ApiError 10062 where it is unknown or too late, 40060 where it has one. */
  unanswered(id: string, token: string): Interaction {
    const interaction = this.all.get(id);
    if (!interaction || interaction.token !== token || interaction.failed)
      throw refuse('unknown interaction');
    if (interaction.answeredAt !== null) throw refuse('already acknowledged');
    return interaction;
  }

  /** The interaction for what follows the first answer. @throws ApiError 10015 before the first answer, 50027 after 15 minutes. */
  answered(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (interaction?.expired) throw refuse('expired token');
    if (!interaction || interaction.answeredAt === null) throw refuse('unknown webhook');
    return interaction;
  }

  /** Notes that the bot did something. */
  step(interaction: Interaction): void {
    interaction.answeredAt ??= this.#world.clock.now();
    interaction.steps += 1;
    this.events.emit('step', interaction);
  }

  /**
   * Resolves once `settled` holds.
   * @throws Error "The application did not respond" where the bot missed Discord's deadline.
   */
  async settle(interaction: Interaction, settled: () => boolean): Promise<void> {
    const sources = [
      { emitter: this.events, names: ['step'] },
      { emitter: this.#world.events, names: ['update', 'delete'] },
    ];
    const look = (): true | undefined => {
      if (interaction.failed) throw new Error(`The application did not respond (${interaction.label})`);
      return settled() || undefined;
    };
    await waitFor(sources, look, `the bot's answer to ${interaction.label}`);
  }

  #miss(interaction: Interaction): void {
    if (interaction.answeredAt !== null) return;
    interaction.failed = true;
    this.#world.violate('unanswered interaction', `${interaction.label} got no answer within 3 seconds`);
    this.events.emit('step', interaction);
  }

  #expire(interaction: Interaction): void {
    interaction.expired = true;
    if (!interaction.original?.loading || interaction.original.deleted) return;
    interaction.failed = true;
    this.#world.violate('unfinished deferral', `${interaction.label} was deferred and never answered`);
    this.events.emit('step', interaction);
  }
}
