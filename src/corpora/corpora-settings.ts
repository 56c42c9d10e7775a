import { z } from 'zod';

/** A corpus as `corpora.yaml` describes it. */
export interface CorpusSettings {
  readonly name: string;
  /** The folder of its articles, as an absolute path. */
  readonly folder: string;
  readonly feeds: readonly string[];
  /** Servers in which it may be used. One that several corpora name has the first of them where nothing else is set. */
  readonly servers: readonly string[];
  /** Channels, and categories with all their channels. */
  readonly channels: readonly string[];
  /** People who may change it, besides those who may change every corpus. */
  readonly admins: readonly string[];
  /** True where its articles are served as pages. */
  readonly reader: boolean;
  /** True where people of its servers may ask it in direct messages. */
  readonly direct: boolean;
}

/** All corpora of a bot. */
export interface CorporaSettings {
  /** In the order of the file. */
  readonly corpora: readonly CorpusSettings[];
  /** The name of the corpus of places that nothing else is set for; null where these have none. */
  readonly standard: string | null;
  /** So many archives are held in memory at once. */
  readonly openAtOnce: number;
}

/** Each open archive has a thread of about 100 MB, and what its articles take. */
const STANDARD_OPEN_AT_ONCE = 8;
const MAX_OPEN_AT_ONCE = 256;

const text = z.string('must be a text').trim().min(1, 'must not be empty');

/** YAML reads an id without quotation marks as a number. */
const ids = z
  .array(
    z
      .union([z.string(), z.bigint()], 'must be a Discord id: 17 to 20 digits')
      .transform(String)
      .refine((id) => /^\d{17,20}$/.test(id), 'must be a Discord id: 17 to 20 digits'),
    'must be a list of Discord ids',
  )
  .default([]);

/** YAML 1.2 knows only true and false. */
const flag = z
  .union([z.boolean(), z.enum(['yes', 'no'])], 'must be yes or no')
  .default(false)
  .transform((value) => value === true || value === 'yes');

const feed = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .refine((address) => !/^\w+:\/\/[^/]*@/.test(address), 'must not hold a user name or password');

const corpus = z.strictObject(
  {
    // A part of addresses and of paths on every system.
    name: text.regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, 'must be 1 to 32 of a to z, 0 to 9 and -'),
    folder: text,
    feeds: z.array(feed, 'must be a list of addresses').default([]),
    servers: ids,
    channels: ids,
    admins: ids,
    reader: flag,
    direct: flag,
  },
  'must be a corpus, with name and folder',
);

/** What stands in the file. */
export const corporaFile = z.strictObject(
  {
    default: text.optional(),
    'open-at-once': z
      .union([z.bigint(), z.number()], `must be a whole number from 1 to ${MAX_OPEN_AT_ONCE}`)
      .transform(Number)
      .pipe(
        z
          .int(`must be a whole number from 1 to ${MAX_OPEN_AT_ONCE}`)
          .min(1, 'must be at least 1')
          .max(MAX_OPEN_AT_ONCE, `must be at most ${MAX_OPEN_AT_ONCE}`),
      )
      .default(STANDARD_OPEN_AT_ONCE),
    corpora: z.array(corpus, 'must be a list of corpora').min(1, 'must name at least one corpus'),
  },
  'must have a list called corpora',
);
export type CorporaFile = z.infer<typeof corporaFile>;
