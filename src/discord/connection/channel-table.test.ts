import type { GatewayDispatchPayload } from 'discord.js';
import { expect, it } from 'vitest';
import { ChannelTable } from './channel-table.ts';

const packet = (t: string, d: object) => ({ op: 0, s: 1, t, d }) as unknown as GatewayDispatchPayload;
const SERVER = {
  id: 's1',
  channels: [{ id: 'category' }, { id: 'news', parent_id: 'category' }, { id: 'lobby', parent_id: null }],
  threads: [{ id: 'thread', parent_id: 'news' }],
};

it('follows channels as they are told of, moved and deleted', () => {
  const table = new ChannelTable();
  table.learn(packet('GUILD_CREATE', SERVER));
  const familyOf = (id: string) => [table.serverOf(id), table.parentOf('s1', id), table.isThread(id)];
  expect(familyOf('thread')).toEqual(['s1', 'news', true]);
  expect(familyOf('news')).toEqual(['s1', 'category', false]);
  expect(familyOf('lobby')).toEqual(['s1', null, false]);
  table.learn(packet('CHANNEL_UPDATE', { id: 'lobby', guild_id: 's1', parent_id: 'category' }));
  table.learn(packet('THREAD_CREATE', { id: 'later', guild_id: 's1', parent_id: 'lobby' }));
  expect([familyOf('lobby')[1], familyOf('later')]).toEqual(['category', ['s1', 'lobby', true]]);
  table.learn(packet('THREAD_DELETE', { id: 'later', guild_id: 's1' }));
  table.learn(packet('CHANNEL_DELETE', { id: 'news', guild_id: 's1' }));
  expect([table.serverOf('later'), table.serverOf('news')]).toEqual([undefined, undefined]);
  table.learn(packet('GUILD_DELETE', { id: 's1', unavailable: true }));
  expect(table.serverOf('lobby')).toBe('s1');
  table.learn(packet('GUILD_DELETE', { id: 's1' }));
  expect([table.serverOf('lobby'), table.isThread('thread')]).toEqual([undefined, false]);
});
