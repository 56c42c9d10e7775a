import { Client, type GatewayDispatchPayload, type Message } from 'discord.js';
import { expect, it } from 'vitest';
import type { Follow } from '../../alerts/follow.ts';
import { channelTableOf } from '../connection/channel-table.ts';
import { postPlaceOf } from '../corpora/post-place.ts';
import { placeOf } from './place.ts';

const SERVER = {
  id: 's1',
  channels: [{ id: 'category' }, { id: 'news', parent_id: 'category' }],
  threads: [{ id: 'thread', parent_id: 'news' }],
};

/** A client that was told of a server with a channel in a category, and with a thread of that. */
function informed(): Client {
  const client = new Client({ intents: [] });
  const told = { op: 0, s: 1, t: 'GUILD_CREATE', d: SERVER } as unknown as GatewayDispatchPayload;
  channelTableOf(client).learn(told);
  return client;
}

/** Where a message stands, in a channel as discord.js keeps it. */
const placeIn = (
  channelId: string,
  kept: { readonly parentId?: string | null; readonly isThread?: boolean },
) => {
  const { isThread = false, ...channel } = kept;
  const asked = { guildId: 's1', guild: {}, channelId, channel: { ...channel, isThread: () => isThread } };
  return placeOf({ ...asked, client: informed() } as unknown as Message);
};

it('knows the category of a thread, also where discord.js takes it for a channel', () => {
  const place = {
    guildId: 's1',
    channelId: 'thread',
    parentId: 'news',
    isThread: true,
    categoryId: 'category',
  };
  expect(placeIn('thread', { parentId: 'news', isThread: true })).toEqual(place);
  expect(placeIn('thread', {})).toEqual(place);
});

it('takes what Discord told last before what discord.js kept of a channel', () => {
  expect(placeIn('news', { parentId: 'former' }).parentId).toBe('category');
  expect(placeIn('category', { parentId: 'former' }).parentId).toBeNull();
  expect(placeIn('hidden', { parentId: 'former' }).parentId).toBe('former');
});

it('says of a thread of a channel that it does not know that it may be anywhere', () => {
  const place = { guildId: 's1', channelId: 't2', isThread: true, isUnplaced: true };
  expect(placeIn('t2', { parentId: 'hidden', isThread: true })).toEqual({ ...place, parentId: 'hidden' });
  expect(placeIn('t2', { parentId: null, isThread: true })).toEqual({ ...place, parentId: null });
});

it('knows where an alert is posted in a thread that is archived', () => {
  const follow = (parentId: string) =>
    ({ place: { guildId: 's1', channelId: 'archived', parentId, name: null } }) as unknown as Follow;
  expect(postPlaceOf(informed(), follow('news'))).toMatchObject({ categoryId: 'category' });
  expect(postPlaceOf(informed(), follow('hidden'))).toMatchObject({ isUnplaced: true });
});
