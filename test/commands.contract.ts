import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { openAlerts } from '../src/alerts/alerts.ts';
import type { Archive } from '../src/archive/archive.ts';
import { answerSafely } from '../src/discord/answer-safely.ts';
import { openAnswerService } from '../src/discord/answer-service.ts';
import type { Command, CommandRequest } from '../src/discord/command.ts';
import { measure } from '../src/discord/rendering/components.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import { showTo } from '../src/discord/views.ts';
import type { Library } from '../src/library/library.ts';
import { openMemoryLibrary } from '../src/library/memory-library.ts';
import { NO_METRICS } from '../src/metrics.ts';
import { sayIn } from '../src/words/say.ts';
import { hostOf } from './host-of.ts';
import { harbourArticles } from './journeys/articles.ts';

const NONSENSE = [
  '@everyone **',
  '\u0000\ud83d',
  '¯\\_(ツ)_/¯',
  '漢字'.repeat(100),
  '"',
  '2024-13-45',
  '-',
  '`'.repeat(300),
];
const LONG = 'x'.repeat(4000);

/** A library whose archive exists, and breaks whenever it is asked anything. */
const broken: Library = {
  current: () =>
    new Proxy({} as Archive, {
      get: () => {
        throw new Error('the archive is broken');
      },
    }),
  reindex: () => Promise.reject(new Error('the folder is gone')),
  close: async () => {},
};

async function filled(): Promise<Library> {
  const library = openMemoryLibrary(() => harbourArticles);
  await library.reindex();
  return library;
}

async function empty(): Promise<Library> {
  const library = openMemoryLibrary(() => []);
  await library.reindex();
  return library;
}

/** Somebody in a direct message. */
const FROM: Pick<CommandRequest, 'asker' | 'place'> = {
  asker: { id: '123456789012345678', permissions: null },
  place: { guildId: null, channelId: '123456789012345679', parentId: null, name: null },
};

/** What a person reads of everything that a command shows, in order, whatever happens inside. Each message is checked against Discord's limits. */
async function use(command: Command, library: Library, typed: string): Promise<string[]> {
  const alerts = await openAlerts({ dataDir: null, log: pino({ level: 'silent' }) });
  const service = openAnswerService(hostOf(library), { strictness: 'normal', alerts });
  const isMessage = command.data.type === ApplicationCommandType.Message;
  const asked: CommandRequest = {
    text: () => (isMessage ? undefined : typed.trim() || undefined),
    isSet: () => false,
    file: () => undefined,
    message: isMessage ? typed : '',
    ...FROM,
  };
  const shown: string[] = [];
  const showing = {
    page: 1,
    isRenewed: false,
    asker: '123456789012345678',
    isPrivate: false,
    say: sayIn(),
  };
  const bot = {
    service,
    waiting: { join: async function* () {} },
    log: pino({ level: 'silent' }),
    logQuestions: false,
    now: () => performance.now(),
    metrics: NO_METRICS,
  };
  await answerSafely(
    async () => command.run(asked, service),
    async (answer) => {
      const components = showTo(answer, showing);
      const { components: count, characters, bytes } = measure(components);
      expect(count).toBeLessThanOrEqual(LIMITS.components);
      expect(characters).toBeLessThanOrEqual(LIMITS.characters);
      expect(bytes).toBeLessThan(LIMITS.bytes);
      shown.push(JSON.stringify(components));
    },
    bot,
    command.data.name,
  );
  return shown;
}

/** What every command must do, whatever it is for. */
export function describeCommand(command: Command): void {
  const { data } = command;
  const isSlash = data.type !== ApplicationCommandType.Message;

  describe(`${isSlash ? '/' : ''}${data.name}`, () => {
    it('is described as Discord wants it', () => {
      // Discord documents the permissions as a string of digits, and its schema as a number.
      const { default_member_permissions: permissions, ...rest } = data;
      ApplicationCommandCreateRequestSchema.parse(rest);
      expect(permissions ?? '0').toMatch(/^\d+$/);
      if (!('description' in data)) return;
      expect(data.name).toMatch(/^[a-z][a-z-]{0,31}$/);
      for (const { name, description } of [data, ...(data.options ?? [])]) {
        expect(name).toMatch(/^[a-z][a-z-]{0,31}$/);
        expect(description.length).toBeGreaterThan(10);
        expect(description.length).toBeLessThanOrEqual(100);
      }
      const required = (data.options ?? []).map((option) => option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    });

    // Discord gives context-menu commands no options.
    if (isSlash) {
      it('can answer in private', () => {
        if (command.isPrivate) return;
        const options = 'options' in data ? (data.options ?? []) : [];
        const option = options.find(({ name }) => name === 'private');
        expect(option?.type).toBe(ApplicationCommandOptionType.Boolean);
      });
    }

    it('is hidden from those who may not use it', () => {
      expect(data.default_member_permissions !== undefined).toBe(command.audience !== 'everyone');
    });

    it.each([
      ['over articles', filled],
      ['over an empty corpus', empty],
      ['while the first archive is being built', async () => openMemoryLibrary(() => harbourArticles)],
      ['over a broken archive', async () => broken],
    ])('shows something %s', async (_, open) => {
      expect((await use(command, await open(), 'oil')).length).toBeGreaterThan(0);
    });

    it('never shows what broke', async () => {
      expect((await use(command, broken, 'oil')).join('')).not.toMatch(/broken|the folder is gone/);
    });

    it.each([...NONSENSE, LONG, ''])('shows something for %j', async (typed) => {
      expect((await use(command, await filled(), typed)).length).toBeGreaterThan(0);
    });

    if (!('autocomplete' in command && 'options' in data)) return;
    const { autocomplete } = command;
    const options = (data.options ?? []).filter((one) => 'autocomplete' in one && one.autocomplete);

    it.each(options.map(({ name }) => name))(
      'suggests for %s what Discord takes, whatever is typed',
      async (name) => {
        for (const library of [await filled(), await empty(), openMemoryLibrary(() => [])]) {
          for (const typed of ['', 'o', ...NONSENSE, LONG]) {
            const choices = await autocomplete(
              name,
              typed,
              openAnswerService(hostOf(library), { strictness: 'normal' }),
              FROM,
            );
            expect(choices.length).toBeLessThanOrEqual(LIMITS.choices);
          }
        }
      },
    );
  });
}
