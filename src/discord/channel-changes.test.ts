import { PermissionFlagsBits } from 'discord.js';
import pino from 'pino';
import { expect, it } from 'vitest';
import { hostOf } from '../../test/host-of.ts';
import { openAlerts } from '../alerts/alerts.ts';
import { openChannels } from '../channels/channels.ts';
import { openMemoryLibrary } from '../library/memory-library.ts';
import { createAccess } from './access/access.ts';
import { openAnswerService } from './answer-service.ts';
import { switchInChannel } from './channel-changes.ts';

it('posts the digest of a channel where the bot may answer because of its category', async () => {
  const log = pino({ level: 'silent' });
  const library = openMemoryLibrary(() => []);
  await library.reindex();
  const alerts = await openAlerts({ dataDir: null, log });
  const service = openAnswerService(hostOf(library), {
    strictness: 'normal',
    alerts,
    channels: await openChannels({ dataDir: null, log }),
  });
  const asker = { id: '1', permissions: PermissionFlagsBits.ManageGuild };
  const place = { guildId: '2', channelId: '3', parentId: '4', name: 'news' };
  await switchInChannel({ what: 'digest', on: true }, { asker, place }, service);
  const rules = { adminUserIds: [], homeGuildId: undefined, allowedGuilds: [], allowedChannels: ['4'] };
  const access = createAccess(rules, { ownerIds: async () => [], homeGuildId: () => undefined });
  const places = alerts.all().map(({ follow }) => follow.place);
  expect(places).toHaveLength(1);
  for (const { guildId, channelId, parentId } of places)
    expect(access.refusal({ guildId, channelId: channelId ?? '', parentId })).toBeNull();
});
