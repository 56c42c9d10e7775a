import { isLoopbackAddress } from './fetching/public-address.ts';

const DISCORD_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

/**
 * Where attachments may be fetched from: Discord's own hosts for them, or, where `discordApi` (DISCORD_API) is a server
 * on this machine, that very origin, which the fetcher then has to trust.
 */
export function attachmentHosts(discordApi: string): {
  readonly hosts: readonly string[];
  readonly trustedOrigins: readonly string[];
} {
  const { hostname, host, origin } = new URL(discordApi);
  const local = hostname === 'localhost' || isLoopbackAddress(hostname);
  return local ? { hosts: [host], trustedOrigins: [origin] } : { hosts: DISCORD_HOSTS, trustedOrigins: [] };
}
