import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from './user-error.ts';
import { LOCALES, localeFor, STANDARD_LOCALE } from './words/locales.ts';

/** Everything that can be set from outside, checked. Ids are Discord snowflakes. */
export type Config = z.infer<typeof schema>;

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be a Discord id: 17 to 20 digits');

const snowflakes = z
  .string()
  .default('')
  .transform((text) => splitList(text))
  .pipe(z.array(snowflake));

const flag = (standard: boolean) =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .default(standard ? 'true' : 'false')
    .transform((text) => text === 'true');

const integer = (least: number, most: number, standard: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)
    .default(standard);

const folder = (standard: string) =>
  z
    .string()
    .default(standard)
    .transform((text) => path.resolve(text));

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .refine(isWithoutCredentials, 'must not hold a user name or password: addresses are logged and shown');

const schema = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API: webAddress
    .refine(isSafeForToken, 'must be https, or http on this machine (127.0.0.1): the token is sent there')
    .default('https://discord.com/api'),
  GATEWAY: flag(true),
  GUILD_ID: snowflake.optional(),
  HOME_GUILD_ID: snowflake.optional(),
  ADMIN_USER_IDS: snowflakes,
  ALLOWED_GUILDS: snowflakes,
  ALLOWED_CHANNELS: snowflakes,
  COOLDOWN_SECONDS: integer(0, 3600, 3),
  CORPUS_DIR: folder('corpus'),
  CORPORA: z
    .string()
    .transform((text) => path.resolve(text))
    .optional(),
  ENGINE_URL: z
    .string()
    .transform((text) => splitList(text))
    .pipe(z.array(webAddress))
    .optional(),
  ENGINE_USER: z.string().optional(),
  ENGINE_PASSWORD: z.string().optional(),
  ENGINE_AWS_REGION: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region of AWS, like eu-central-1')
    .optional(),
  ENGINE_INDEX: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,59}$/, 'must be a name of a to z, 0 to 9, - and _, at most 60 long')
    .default('verbatim'),
  ENGINE_WRITES: flag(true),
  DATA_DIR: folder('data'),
  WATCH: flag(false),
  WORKERS: integer(0, 64, Math.max(0, os.availableParallelism() - 1)),
  FEEDS: z
    .string()
    .default('')
    .transform((text) => splitList(text))
    .pipe(z.array(webAddress)),
  FEED_MINUTES: integer(5, 1440, 30),
  ABSTAIN: z.enum(['strict', 'normal', 'lenient'], 'must be strict, normal or lenient').default('normal'),
  SANDBOX: flag(true),
  READER: flag(true),
  METRICS: flag(false),
  HOST: z.string().default('127.0.0.1'),
  PORT: integer(0, 65_535, 3000),
  PUBLIC_URL: webAddress.transform((text) => text.replace(/\/+$/, '')).optional(),
  LOCALE: z
    .string()
    .default(STANDARD_LOCALE)
    .transform((tag) => localeFor(tag))
    .pipe(z.enum(LOCALES, `must be one of ${LOCALES.join(', ')}`)),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('info'),
  LOG_QUESTIONS: flag(false),
  FEEDBACK: flag(true),
  KEEP_DAYS: integer(1, 3650, 90),
  NODE_ENV: z.string().optional(),
});

/**
 * Reads the settings out of an environment; an empty value counts as not set.
 * Throws a ConfigError that names every problem at once. The values themselves are never repeated: one may be a secret.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? [
        ...missingToken(parsed.data),
        ...missingAddress(parsed.data),
        ...besideCorpora(given),
        ...aroundEngine(given),
      ]
    : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  if (problems.length > 0 || !parsed.success) {
    throw new ConfigError(
      `The settings (environment or .env) have mistakes:\n${[...new Set(problems)].map((problem) => `  - ${problem}`).join('\n')}\n` +
        'Every setting is described in .env.example.',
    );
  }
  return parsed.data;
}

function missingToken(config: Config): string[] {
  const needed = !config.SANDBOX || config.NODE_ENV === 'production';
  if (config.DISCORD_TOKEN !== undefined || !needed) return [];
  return [
    'DISCORD_TOKEN is missing: make a bot at https://discord.com/developers/applications and copy its token ' +
      '(without one the sandbox runs, unless SANDBOX=false or NODE_ENV=production)',
  ];
}

/** Where Discord is to post. */
function missingAddress({ GATEWAY, PUBLIC_URL }: Config): string[] {
  if (GATEWAY || PUBLIC_URL?.startsWith('https:')) return [];
  return [
    'GATEWAY is false, so Discord posts commands: set PUBLIC_URL to the https address at which it reaches this program',
  ];
}

/** What each of several corpora has of its own, and the sandbox, which has but one server. */
function besideCorpora(given: Readonly<Record<string, string | undefined>>): string[] {
  if (given['CORPORA'] === undefined) return [];
  const own = ['CORPUS_DIR', 'FEEDS', 'HOME_GUILD_ID'].filter((name) => given[name] !== undefined);
  return [
    ...own.map(
      (name) =>
        `${name} is set beside CORPORA: leave it empty, and say it for each corpus in that file (docs/corpora.md)`,
    ),
    ...(given['DISCORD_TOKEN'] === undefined
      ? [
          'CORPORA is set without DISCORD_TOKEN: the sandbox has one server, and answers from one corpus alone',
        ]
      : []),
  ];
}

/** What belongs to a search engine, and is of no use alone. */
function aroundEngine(given: Readonly<Record<string, string | undefined>>): string[] {
  const isSet = (name: string) => given[name] !== undefined;
  const alone = ['ENGINE_USER', 'ENGINE_PASSWORD', 'ENGINE_AWS_REGION'].filter(isSet);
  if (!isSet('ENGINE_URL'))
    return alone.map(
      (name) => `${name} is set without ENGINE_URL: give the address of the engine (docs/scale.md)`,
    );
  return [
    ...(isSet('ENGINE_USER') === isSet('ENGINE_PASSWORD')
      ? []
      : ['ENGINE_USER and ENGINE_PASSWORD belong together: set both or none']),
    ...(isSet('ENGINE_USER') && isSet('ENGINE_AWS_REGION')
      ? ['ENGINE_USER and ENGINE_AWS_REGION are both set: requests go by a password or are signed, not both']
      : []),
  ];
}

function isWithoutCredentials(address: string): boolean {
  if (!URL.canParse(address)) return true; // said already, in clearer words
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

function isSafeForToken(address: string): boolean {
  if (!URL.canParse(address)) return true; // said already, in clearer words
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}
