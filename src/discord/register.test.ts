import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { registerCommands } from './register.ts';

function commandOf(description: string, more: object = {}): Command {
  const options = [{ type: 3, name: 'question', description: 'What to know', required: true }];
  return {
    data: { name: 'ask', description, options, contexts: [0, 1], ...more },
    audience: 'everyone',
    run: () => ({ kind: 'notice', query: null, answered: true, lead: '', items: [], notes: [] }),
  } as Command;
}

/** Discord, as far as registering goes: what was put comes back with ids, and with what it fills in. */
function fakeRest() {
  let registered: object[] = [];
  const routes: string[] = [];
  return {
    routes,
    get: async () => registered,
    put: async (route: string, { body }: { body?: unknown } = {}) => {
      routes.push(route);
      registered = (body as RESTPutAPIApplicationCommandsJSONBody).map((command, index) => ({
        id: `${index}`,
        application_id: '1',
        version: '1',
        type: 1,
        nsfw: false,
        integration_types: [0],
        default_member_permissions: null,
        dm_permission: true,
        name_localizations: null,
        ...command,
      }));
      return registered;
    },
  };
}

const registration = { applicationId: '1', guildId: undefined };

describe('registerCommands', () => {
  it('tells Discord once, and again only where something differs', async () => {
    const rest = fakeRest();
    expect(await registerCommands(rest, [commandOf('Ask')], registration)).toBe(true);
    expect(await registerCommands(rest, [commandOf('Ask')], registration)).toBe(false);
    expect(await registerCommands(rest, [commandOf('Ask!')], registration)).toBe(true);
    expect(await registerCommands(rest, [commandOf('Ask!', { contexts: [0] })], registration)).toBe(true);
    expect(
      await registerCommands(rest, [commandOf('Ask!', { contexts: [0], options: [] })], registration),
    ).toBe(true);
    expect(await registerCommands(rest, [], registration)).toBe(true);
    expect(await registerCommands(rest, [], registration)).toBe(false);
  });

  it('registers for one server where one is named', async () => {
    const rest = fakeRest();
    await registerCommands(rest, [commandOf('Ask')], { ...registration, guildId: '2' });
    expect(rest.routes).toEqual(['/applications/1/guilds/2/commands']);
  });
});
