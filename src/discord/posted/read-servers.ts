import { type APIPartialGuild, type REST, Routes } from 'discord.js';

/** As many as one request may ask for. */
const PAGE = 200;

/** A server with as much of it as a bot without the gateway knows, in the form in which the gateway tells of servers. */
export interface KnownServer extends Pick<APIPartialGuild, 'id' | 'name' | 'icon'> {
  readonly unavailable: false;
  readonly channels: readonly [];
  readonly threads: readonly [];
  readonly members: readonly [];
  readonly roles: readonly [];
  readonly emojis: readonly [];
  readonly stickers: readonly [];
}

/** Asks for all servers that the bot is in. */
export async function readServers(rest: REST): Promise<KnownServer[]> {
  const servers: KnownServer[] = [];
  for (;;) {
    const after = servers.at(-1)?.id ?? '0';
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = (await rest.get(Routes.userGuilds(), { query })) as readonly APIPartialGuild[];
    servers.push(...page.map(toKnownServer));
    if (page.length < PAGE) return servers;
  }
}

function toKnownServer({ id, name, icon }: APIPartialGuild): KnownServer {
  const nothing = { channels: [], threads: [], members: [], roles: [], emojis: [], stickers: [] } as const;
  return { id, name, icon, unavailable: false, ...nothing };
}
