import { afterEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './harness.ts';

let room: Newsroom;

afterEach(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

const access = { adminUserIds: [], homeGuildId: undefined, allowedGuilds: [], allowedChannels: [] };

describe('/reindex', () => {
  it('is for the application’s owner, in direct messages too', async () => {
    room = await openNewsroom();
    const { owner } = room.discord;
    const report = await owner.slash('reindex', {}, { channel: owner.dm });
    await report.until(({ text }) => text.includes('Done in'));
  });

  it('is for the members of the team that owns the application', async () => {
    room = await openNewsroom({ discord: { guilds: [{}, {}], teamSize: 2 } });
    const [, member] = room.discord.team;
    if (!member) throw new Error('a team of two was planned');
    const report = await member.slash('reindex', {}, { channel: member.dm });
    await report.until(({ text }) => text.includes('Done in'));
  });

  it('is for people whom the settings name', async () => {
    room = await openNewsroom();
    const ada = room.discord.user('ada');
    await room.restart({ access: { ...access, adminUserIds: [ada.id] } });
    const report = await ada.slash('reindex', {}, { channel: ada.dm });
    await report.until(({ text }) => text.includes('Done in'));
  });

  it('is for nobody else', async () => {
    room = await openNewsroom();
    const ada = room.discord.user('ada');
    const refusal = await ada.slash('reindex', {}, { channel: ada.dm });
    expect(refusal.text).toContain('Only those who look after this bot');
    expect(refusal.ephemeral).toBe(true);
  });
});
