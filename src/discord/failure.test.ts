import { DiscordAPIError } from 'discord.js';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { UserError } from '../user-error.ts';
import { sayIn } from '../words/say.ts';
import { explainFailure, isForbidden, isGone, loggable } from './failure.ts';

function apiError(code: number): DiscordAPIError {
  const body = { files: undefined, json: { content: 'inkwell words' } };
  const url = 'https://discord.com/api/v10/webhooks/1/token-of-an-interaction';
  return new DiscordAPIError({ code, message: 'refused' }, code, 404, 'PATCH', url, body);
}

function explain(error: unknown): { lead: string; lines: string[] } {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  return { lead: explainFailure(error, { log, say: sayIn() }, '/ask').lead, lines };
}

describe('explainFailure', () => {
  it('tells a person what they can mend, and logs nothing', () => {
    expect(explain(new UserError('Please use fewer words.'))).toEqual({
      lead: 'Please use fewer words.',
      lines: [],
    });
  });

  it('shows an id for anything else, which stands in the log with the error', () => {
    const { lead, lines } = explain(new Error('secret path'));
    const id = /[0-9a-f]{8}/.exec(lead)?.[0];
    expect(lead).not.toContain('secret path');
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
      id,
      during: '/ask',
      err: { message: 'secret path' },
    });
  });

  it('keeps what was sent, and interaction tokens, out of the log', () => {
    const [line] = explain(apiError(50_035)).lines;
    expect(line).toContain('50035');
    expect(line).not.toMatch(/inkwell|token-of/);
    expect(loggable('a string')).toBe('a string');
  });
});

describe('errors of Discord’s', () => {
  it.each([
    [10_062, true, false],
    [40_060, true, false],
    [10_008, true, false],
    [50_013, false, true],
    [50_001, false, true],
    [50_035, false, false],
  ])('%i is gone: %s, forbidden: %s', (code, gone, forbidden) => {
    expect([isGone(apiError(code)), isForbidden(apiError(code))]).toEqual([gone, forbidden]);
  });
});
