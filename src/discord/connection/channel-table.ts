import { type Client, GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord.js';
import { memoiseBy } from '../../text/memoise-by.ts';

/** What is kept of all channels: to which channel or category each belongs. What discord.js keeps of one takes twenty times as much. */
export class ChannelTable {
  /** By server; of each channel the one that it belongs to, null where it belongs to none. */
  readonly #parents = new Map<string, Map<string, string | null>>();
  readonly #threads = new Set<string>();

  /** Takes in what Discord tells. */
  learn({ t, d }: GatewayDispatchPayload): void {
    if (t === GatewayDispatchEvents.GuildCreate && !d.unavailable) {
      this.#forget(d.id);
      for (const channel of d.channels) this.#put({ ...channel, guild_id: d.id }, false);
      for (const thread of d.threads) this.#put({ ...thread, guild_id: d.id }, true);
    } else if (t === GatewayDispatchEvents.ChannelCreate || t === GatewayDispatchEvents.ChannelUpdate) {
      this.#put(d, false);
    } else if (t === GatewayDispatchEvents.ThreadCreate || t === GatewayDispatchEvents.ThreadUpdate) {
      this.#put(d, true);
    } else if (t === GatewayDispatchEvents.ThreadListSync) {
      for (const thread of d.threads) this.#put({ ...thread, guild_id: d.guild_id }, true);
    } else if (t === GatewayDispatchEvents.ChannelDelete || t === GatewayDispatchEvents.ThreadDelete) {
      this.#parents.get(d.guild_id)?.delete(d.id);
      this.#threads.delete(d.id);
    } else if (t === GatewayDispatchEvents.GuildDelete && !d.unavailable) {
      this.#forget(d.id);
    }
  }

  /** The server of a channel; undefined where none is known. */
  serverOf(channelId: string): string | undefined {
    for (const [guildId, parents] of this.#parents) if (parents.has(channelId)) return guildId;
    return undefined;
  }

  /** The channel of a thread, or the category of a channel; null where it is in none, undefined for a channel that is not known. */
  parentOf(guildId: string | null, channelId: string | null): string | null | undefined {
    return this.#parents.get(guildId ?? '')?.get(channelId ?? '');
  }

  isThread(channelId: string): boolean {
    return this.#threads.has(channelId);
  }

  #put(channel: { id: string; guild_id?: string; parent_id?: string | null }, isThread: boolean): void {
    const { id, guild_id: guildId, parent_id: parentId = null } = channel;
    if (guildId === undefined) return;
    const parents = this.#parents.get(guildId) ?? new Map<string, string | null>();
    this.#parents.set(guildId, parents);
    parents.set(id, parentId);
    if (isThread) this.#threads.add(id);
  }

  #forget(guildId: string): void {
    for (const id of this.#parents.get(guildId)?.keys() ?? []) this.#threads.delete(id);
    this.#parents.delete(guildId);
  }
}

/** The table of a client; an empty one where none was told of anything yet. */
export const channelTableOf = memoiseBy((_client: Client) => new ChannelTable());
