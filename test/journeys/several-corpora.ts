import { commandsForCorpora } from '../../commands/index.ts';
import { NO_ARCHIVE } from '../../src/answering/no-archive.ts';
import type { Corpora } from '../../src/corpora/corpora.ts';
import type { CorpusSettings } from '../../src/corpora/corpora-settings.ts';
import { holdHosts } from '../../src/corpora/hosts.ts';
import type { DiscordOptions } from '../../src/discord/discord-options.ts';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import type { Article } from '../../src/model.ts';
import { hostOf } from '../host-of.ts';
import { articleOf } from './articles.ts';

/** Words that stand in the articles of one corpus alone, and in no question. */
export const SECRETS = { town: 'zephyrine', club: 'ormolu', staff: 'quincunx', all: 'farthingale' } as const;
export type TestCorpus = keyof typeof SECRETS;

/** Articles of our own invention: each corpus tells of the same matter, with other people and its own secret word. */
export function articlesOf(corpus: TestCorpus): Article[] {
  const secret = SECRETS[corpus];
  const name = { town: 'Olga Fenn', club: 'Ruben Astor', staff: 'Dora Pym', all: 'Ivo Lark' }[corpus];
  return [
    articleOf(
      `${corpus}-bridge`,
      [
        `The bridge over the river was closed on Monday because of a ${secret} crack in a pillar.`,
        `"The ${secret} crack will be mended by June," engineer ${name} said on Tuesday. ${name} thanked the divers who had found it.`,
        `On 3 May 2031 the divers measured the ${secret} crack again.`,
      ],
      {
        title: `Bridge closed: the ${secret} crack`,
        outlet: `The ${secret} Courier`,
        published: '2031-05-07',
      },
    ),
    articleOf(
      `${corpus}-pool`,
      [`The pool will stay open in winter, ${name} said. The ${secret} heating was renewed.`],
      { title: `The ${secret} pool`, outlet: `${corpus} Post`, published: '2031-05-09' },
    ),
  ];
}

const PLAIN = {
  folder: '/nowhere',
  feeds: [],
  servers: [],
  channels: [],
  admins: [],
  reader: false,
  direct: false,
};

interface TestCorpora {
  readonly standard: TestCorpus | null;
  readonly openAtOnce: number;
  /** Articles that come in later, at the next reindex. */
  readonly more: ReadonlyMap<TestCorpus, readonly Article[]>;
}

/** The settings of the bot for some of the corpora, each over its invented articles. */
export function corporaOptions(
  given: readonly (Partial<CorpusSettings> & { readonly name: TestCorpus })[],
  { standard = null, openAtOnce = 8, more = new Map() }: Partial<TestCorpora> = {},
): Partial<DiscordOptions> {
  return {
    host: NO_ARCHIVE,
    commands: commandsForCorpora,
    corpora: corporaOf(given, { standard, openAtOnce, more }),
  };
}

function corporaOf(
  given: readonly (Partial<CorpusSettings> & { readonly name: TestCorpus })[],
  { standard, openAtOnce, more }: TestCorpora,
): Corpora {
  const names = given.map(({ name }) => name);
  return {
    settings: { corpora: given.map((one) => ({ ...PLAIN, ...one })), standard, openAtOnce },
    hosts: holdHosts({
      openAtOnce,
      open: (name) => {
        const corpus = names.find((one) => one === name) ?? 'town';
        return hostOf(openMemoryLibrary(() => [...articlesOf(corpus), ...(more.get(corpus) ?? [])]));
      },
      fill: async (_, host) => void (await host.reindex()),
    }),
    ways: async () => ({ intake: null, feedback: null, readerUrl: null }),
    forget: async () => 0,
  };
}
