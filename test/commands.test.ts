import { describe, expect, it } from 'vitest';
import { commandsForCorpora as commands } from '../commands/index.ts';
import { describeCommand } from './commands.contract.ts';

for (const command of commands) describeCommand(command);

describe('the list of commands', () => {
  it('holds each name once', () => {
    const names = commands.map(({ data }) => `${data.type ?? 1} ${data.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
