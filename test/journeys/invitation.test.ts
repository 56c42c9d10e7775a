import { expect, it } from 'vitest';
import { openNewsroom } from './harness.ts';

it('is logged at each start as long as the bot is in no server', async () => {
  const alone = await openNewsroom({ discord: { guilds: [] } });
  await alone.restart();
  const invitations = alone.log.filter(({ msg }) =>
    msg.includes('https://discord.com/oauth2/authorize?client_id='),
  );
  expect(invitations).toHaveLength(2);
  expect(alone.discord.violations).toEqual([]);
  await alone.close();
  const joined = await openNewsroom();
  expect(joined.log.map(({ msg }) => msg).join()).not.toContain('oauth2');
  await joined.close();
});
