import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type AccessRules, createAccess, type ServerFacts } from './access.ts';

const open: AccessRules = {
  adminUserIds: [],
  homeGuildId: undefined,
  allowedGuilds: [],
  allowedChannels: [],
};
const two: ServerFacts = { ownerIds: async () => ['owner'], homeGuildId: () => undefined };
const one: ServerFacts = { ...two, homeGuildId: () => 'home' };
const here = { guildId: 'home', channelId: 'c1', parentId: null };
const direct = { guildId: null, channelId: 'dm', parentId: null };
const manager = { id: 'm', permissions: PermissionFlagsBits.ManageGuild };

describe('isAdmin', () => {
  it.each([
    ['the owner, anywhere', open, two, { id: 'owner', permissions: null }, direct, true],
    ['a listed person', { ...open, adminUserIds: ['x'] }, two, { id: 'x', permissions: 0n }, here, true],
    ['a manager of the home server', { ...open, homeGuildId: 'home' }, two, manager, here, true],
    [
      'a manager of another server',
      { ...open, homeGuildId: 'home' },
      two,
      manager,
      { ...here, guildId: 'other' },
      false,
    ],
    ['a manager of the only server', open, one, manager, here, true],
    ['a manager of one server of two, no home named', open, two, manager, here, false],
    [
      'a manager of the only server that is not home',
      { ...open, homeGuildId: 'else' },
      one,
      manager,
      here,
      false,
    ],
    [
      'an administrator at home',
      open,
      one,
      { id: 'a', permissions: PermissionFlagsBits.Administrator },
      here,
      true,
    ],
    ['a manager in direct messages', open, one, { id: 'm', permissions: null }, direct, false],
    ['anybody else', open, one, { id: 'n', permissions: PermissionFlagsBits.SendMessages }, here, false],
  ])('%s', async (_, rules, surroundings, person, place, isAdmin) => {
    expect(await createAccess(rules, surroundings).isAdmin(person, place)).toBe(isAdmin);
  });
});

describe('refusal', () => {
  it.each([
    ['anywhere without limits', open, direct, true],
    ['in an allowed server', { ...open, allowedGuilds: ['home'] }, here, true],
    ['in another server', { ...open, allowedGuilds: ['other'] }, here, false],
    ['in an allowed channel', { ...open, allowedChannels: ['c1'] }, here, true],
    [
      'in a thread of an allowed channel',
      { ...open, allowedChannels: ['c0'] },
      { ...here, parentId: 'c0' },
      true,
    ],
    ['in another channel', { ...open, allowedChannels: ['c2'] }, here, false],
    ['in direct messages where places are limited', { ...open, allowedGuilds: ['home'] }, direct, false],
    [
      'in an allowed channel of a server that is not',
      { ...open, allowedGuilds: ['x'], allowedChannels: ['c1'] },
      here,
      false,
    ],
  ])('%s', (_, rules, place, mayAnswer) => {
    expect(createAccess(rules, one).refusal(place) === null).toBe(mayAnswer);
  });
});
