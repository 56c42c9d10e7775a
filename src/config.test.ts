import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { ConfigError } from './user-error.ts';

function problemsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('readConfig', () => {
  it('needs nothing: the sandbox over the shipped corpus', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ SANDBOX: true, PORT: 3000, ABSTAIN: 'normal', ADMIN_USER_IDS: [] });
    expect(config.DISCORD_TOKEN).toBeUndefined();
    expect(config.CORPUS_DIR).toBe(`${process.cwd()}/corpus`);
  });

  it('names every problem at once, with its mend', () => {
    const message = problemsOf({
      PORT: 'many',
      HOME_GUILD_ID: '12',
      ABSTAIN: 'maybe',
      WATCH: 'yes',
      FEEDS: 'ftp://x.example',
    });
    expect(message).toContain('PORT must be a whole number from 0 to 65535');
    expect(message).toContain('HOME_GUILD_ID must be a Discord id: 17 to 20 digits');
    expect(message).toContain('ABSTAIN must be strict, normal or lenient');
    expect(message).toContain('WATCH must be true or false');
    expect(message).toContain('FEEDS must be an address');
  });

  it.each([
    'http://example.com/api',
    'http://127.0.0.1.example.com/api',
    'ftp://127.0.0.1',
    'not an address',
  ])('does not send the token to %s', (address) => {
    expect(problemsOf({ DISCORD_TOKEN: 'secret', DISCORD_API: address })).toContain('DISCORD_API must be');
  });

  it.each(['FEEDS', 'PUBLIC_URL', 'DISCORD_API'])(
    'takes no password in %s: addresses are logged and shown',
    (name) => {
      for (const address of ['https://me:pass.word@x.example/', 'https://token.only@x.example/feed']) {
        const message = problemsOf({ [name]: address });
        expect(message).toContain(`${name} must not hold a user name or password`);
        expect(message).not.toMatch(/pass\.word|token\.only/);
      }
    },
  );

  it.each([
    'https://example.com/api',
    'http://127.0.0.1:4000/api',
    'http://[::1]:4000/api',
    'http://localhost:4000/api',
  ])('sends it to %s', (address) => {
    expect(readConfig({ DISCORD_API: address }).DISCORD_API).toBe(address);
  });

  it('wants an https address where Discord is to post', () => {
    expect(problemsOf({ GATEWAY: 'false' })).toContain('GATEWAY is false');
    expect(problemsOf({ GATEWAY: 'false', PUBLIC_URL: 'http://bot.example' })).toContain('https');
    expect(problemsOf({ GATEWAY: 'false', PUBLIC_URL: 'https://bot.example' })).toBe('');
  });

  it('wants a token in production and where the sandbox is off', () => {
    expect(problemsOf({ SANDBOX: 'false' })).toContain('DISCORD_TOKEN is missing');
    expect(problemsOf({ NODE_ENV: 'production' })).toContain('DISCORD_TOKEN is missing');
    expect(problemsOf({ NODE_ENV: 'production', DISCORD_TOKEN: 'x' })).toBe('');
  });

  it('never repeats a value: it may be a secret', () => {
    expect(
      problemsOf({ DISCORD_TOKEN: 'top.secret', PORT: 'top.secret', GUILD_ID: 'top.secret' }),
    ).not.toContain('top.secret');
  });

  it('reads lists separated by commas or spaces', () => {
    const ids = ['123456789012345678', '223456789012345678'];
    expect(readConfig({ ADMIN_USER_IDS: `${ids[0]}, ${ids[1]}` }).ADMIN_USER_IDS).toEqual(ids);
  });

  it('is described whole by .env.example, which shows the defaults', () => {
    const example = parse(readFileSync('.env.example', 'utf8'));
    const standard = readConfig({});
    expect(readConfig(example)).toEqual(standard);
    const optional = [
      'DISCORD_TOKEN',
      'GUILD_ID',
      'ENGINE_URL',
      'ENGINE_USER',
      'ENGINE_PASSWORD',
      'ENGINE_AWS_REGION',
      'CORPORA',
      'HOME_GUILD_ID',
      'PUBLIC_URL',
      'NODE_ENV',
    ];
    expect(Object.keys(example).sort()).toEqual([...new Set([...Object.keys(standard), ...optional])].sort());
  });
});
