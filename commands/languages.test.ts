import { describe, expect, it } from 'vitest';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import { en } from '../src/words/en.ts';
import { DISCORD_LOCALES, LOCALES } from '../src/words/locales.ts';
import { sayIn } from '../src/words/say.ts';
import { commands } from './index.ts';

/** What a command, an option or a choice says in all languages, and how long that may be. */
interface Localised {
  readonly path: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly most: number;
}

const MAX_COMMAND_NAME = 32;
const MAX_DESCRIPTION = 100;

function localisedIn(value: object, path: string, most: number): Localised[] {
  const fields = new Map<string, unknown>(Object.entries(value));
  const own = String(fields.get('name') ?? '');
  const found = (['name', 'description'] as const).flatMap((field) => {
    const texts = fields.get(`${field}_localizations`);
    return typeof texts === 'object' && texts !== null
      ? [
          {
            path: `${path} ${own} ${field}`,
            texts: { ...texts },
            most: field === 'name' ? most : MAX_DESCRIPTION,
          },
        ]
      : [];
  });
  const inside = (['options', 'choices'] as const).flatMap((field) => {
    const all = fields.get(field);
    return Array.isArray(all)
      ? all.flatMap((one: object) => localisedIn(one, `${path} ${own}`, LIMITS.choiceName))
      : [];
  });
  return [...found, ...inside];
}

const localised = commands.flatMap(({ data }) => localisedIn(data, '', MAX_COMMAND_NAME));
const tags = Object.values(DISCORD_LOCALES).flat();

describe('commands in other languages', () => {
  it('say all of themselves in every language, within Discord’s limits', () => {
    expect(localised.length).toBeGreaterThan(60);
    for (const { path, texts, most } of localised) {
      expect({ path, tags: Object.keys(texts) }).toEqual({ path, tags });
      const long = Object.entries(texts).filter(([, text]) => text.length < 1 || text.length > most);
      expect({ path, long }).toEqual({ path, long: [] });
    }
  });

  it('tell choices apart in every language', () => {
    for (const { data } of commands) {
      for (const option of 'options' in data ? (data.options ?? []) : []) {
        const choices = 'choices' in option ? (option.choices ?? []) : [];
        for (const tag of tags) {
          const names = choices.map((choice) =>
            new Map(Object.entries(choice.name_localizations ?? {})).get(tag),
          );
          const named = names.filter((name) => name !== undefined);
          expect(new Set(named).size).toBe(named.length);
        }
      }
    }
  });
});

const LABELS = Object.keys(en).filter(
  (key): key is keyof typeof en => /^(?:button|reason)\./.test(key) || key === 'insights.wrong',
);

describe.each(LOCALES)('buttons in %s', (locale) => {
  it('have labels that fit', () => {
    const long = LABELS.map((key) =>
      sayIn(locale).message({ key, parameters: { n: 100, paragraph: 10_000 } }),
    ).filter((label) => label.length > LIMITS.buttonLabel);
    expect(long).toEqual([]);
  });
});
