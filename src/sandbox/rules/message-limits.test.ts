import {
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { checkMessage, hiddenFiles, type MessageDraft } from './message-limits.ts';

const text = (content: string): APIMessageTopLevelComponent => ({ type: ComponentType.TextDisplay, content });
const button = (customId: string, label = 'Go') =>
  ({ type: ComponentType.Button, style: ButtonStyle.Primary, label, custom_id: customId }) as const;
const row = (...components: ReturnType<typeof button>[]): APIMessageTopLevelComponent => ({
  type: ComponentType.ActionRow,
  components,
});
const versionTwo = (...components: APIMessageTopLevelComponent[]): MessageDraft => ({
  flags: MessageFlags.IsComponentsV2,
  content: '',
  embeds: [],
  components,
  poll: false,
  files: [],
});
const legacy = (draft: Partial<MessageDraft>): MessageDraft => ({ ...versionTwo(), flags: 0, ...draft });

function refusal(draft: MessageDraft): string {
  try {
    checkMessage(draft);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return [error.code || error.status, ...error.issues.map(({ code }) => code)].join(' ');
  }
}

describe('a message of Components V2', () => {
  it('has 40 components at most, nested ones counted', () => {
    const inside = Array.from(
      { length: 39 },
      () => ({ type: ComponentType.TextDisplay, content: 'x' }) as const,
    );
    const container = { type: ComponentType.Container, components: inside } as const;
    expect(refusal(versionTwo(container))).toBe('accepted');
    expect(refusal(versionTwo(container, text('x')))).toBe('50035 COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED');
  });

  it('has 4,000 characters at most over all its texts', () => {
    expect(refusal(versionTwo(text('x'.repeat(2000)), text('x'.repeat(2000))))).toBe('accepted');
    expect(refusal(versionTwo(text('x'.repeat(2000)), text('x'.repeat(2001))))).toBe(
      '50035 COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    );
  });

  it('is met with 500 where its texts weigh 10,170 bytes', () => {
    expect(refusal(versionTwo(text('字'.repeat(3385))))).toBe('accepted');
    expect(refusal(versionTwo(text('字'.repeat(3386))))).toBe('500');
  });

  it('has neither content nor embeds nor a poll', () => {
    const draft = { ...versionTwo(text('x')), content: 'x', embeds: [{ title: 'x' }], poll: true };
    const field = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    expect(refusal(draft)).toBe(`50035 ${field} ${field} ${field}`);
  });

  it('shows only files that a component names, and names only files that it has', () => {
    const file = (name: string) =>
      ({ type: ComponentType.File, file: { url: `attachment://${name}` } }) as const;
    expect(refusal({ ...versionTwo(file('a.csv')), files: ['a.csv'] })).toBe('accepted');
    expect(refusal({ ...versionTwo(file('a.csv')), files: ['b.csv'] })).toBe(
      '50035 UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    );
    expect(hiddenFiles({ ...versionTwo(file('a.csv')), files: ['a.csv', 'b.csv'] })).toEqual(['b.csv']);
  });
});

describe('an ordinary message', () => {
  it('has 2,000 characters at most', () => {
    expect(refusal(legacy({ content: 'x'.repeat(2000) }))).toBe('accepted');
    expect(refusal(legacy({ content: 'x'.repeat(2001) }))).toBe('50035 BASE_TYPE_MAX_LENGTH');
  });

  it('is not empty', () => {
    expect(refusal(legacy({}))).toBe('50006');
    expect(refusal(legacy({ content: ' \n' }))).toBe('50006');
    expect(refusal(legacy({ files: ['a.txt'] }))).toBe('accepted');
  });

  it('has 6,000 characters in its embeds at most', () => {
    const embed = { description: 'x'.repeat(4000), footer: { text: 'x'.repeat(2000) } };
    expect(refusal(legacy({ embeds: [embed] }))).toBe('accepted');
    expect(refusal(legacy({ embeds: [embed, { title: 'x' }] }))).toBe('50035 MAX_EMBED_SIZE_EXCEEDED');
  });

  it('has rows only, and five of them', () => {
    expect(refusal(legacy({ content: 'x', components: [text('x')] }))).toBe('50035 UNION_TYPE_CHOICES');
    const rows = (count: number) => Array.from({ length: count }, (_, at) => row(button(`b${at}`)));
    expect(refusal(legacy({ content: 'x', components: rows(5) }))).toBe('accepted');
    expect(refusal(legacy({ content: 'x', components: rows(6) }))).toBe('50035 BASE_TYPE_BAD_LENGTH');
  });

  it('has ten files at most', () => {
    expect(refusal(legacy({ files: Array.from({ length: 11 }, (_, at) => `${at}`) }))).toBe(
      '50035 BASE_TYPE_MAX_LENGTH',
    );
  });
});

describe('components', () => {
  it('have ids of their own', () => {
    expect(refusal(versionTwo(row(button('a'), button('b'))))).toBe('accepted');
    expect(refusal(versionTwo(row(button('a'), button('a'))))).toBe('50035 COMPONENT_CUSTOM_ID_DUPLICATED');
  });

  it('are buttons with something to read, and an id or an address, not both', () => {
    expect(refusal(versionTwo(row(button('a', ''))))).toBe('50035 BUTTON_COMPONENT_INVALID_LABEL');
    expect(refusal(versionTwo(row(button(''))))).toBe('50035 BUTTON_COMPONENT_CUSTOM_ID_REQUIRED');
    const link = { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Go' } as const;
    const linkRow = (more: object): APIMessageTopLevelComponent => ({
      type: ComponentType.ActionRow,
      components: [{ ...link, url: 'https://example.org', ...more }],
    });
    expect(refusal(versionTwo(linkRow({})))).toBe('accepted');
    expect(refusal(versionTwo(linkRow({ custom_id: 'a' })))).toBe('50035 BUTTON_COMPONENT_CUSTOM_ID_AND_URL');
    expect(refusal(versionTwo(linkRow({ url: '' })))).toBe('50035 BUTTON_COMPONENT_URL_REQUIRED');
  });

  it('are select menus that stand alone, with values that differ and bounds that can be met', () => {
    const menu = (values: readonly string[], most = 1): APIComponentInMessageActionRow => ({
      type: ComponentType.StringSelect,
      custom_id: 'm',
      max_values: most,
      options: values.map((value) => ({ label: value, value })),
    });
    const menuRow = (...components: APIComponentInMessageActionRow[]): MessageDraft =>
      versionTwo({ type: ComponentType.ActionRow, components });
    expect(refusal(menuRow(menu(['a', 'b'])))).toBe('accepted');
    expect(refusal(menuRow(menu(['a', 'a'])))).toBe('50035 SELECT_COMPONENT_OPTION_VALUE_DUPLICATED');
    expect(refusal(menuRow(menu(['a'], 2)))).toBe('50035 NUMBER_TYPE_MAX');
    expect(refusal(menuRow(menu(['a']), button('b')))).toBe('50035 COMPONENT_LAYOUT_WIDTH_EXCEEDED');
  });
});
