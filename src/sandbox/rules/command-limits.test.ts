import { expect, it } from 'vitest';
import { commandIssues } from './command-limits.ts';
import { modalIssues } from './modal-limits.ts';
import type { CommandBody } from './schemas.ts';

const command = (more: Partial<CommandBody>): CommandBody => ({ name: 'go', description: 'x', ...more });
const codes = (...commands: CommandBody[]): string[] => commandIssues(commands).map(({ code }) => code);
const choice = (name: string, value = name) => ({ name, value });
const option = (more: object) => ({ type: 3 as const, name: 'where', description: 'x', ...more });

it('takes what Discord takes', () => {
  expect(codes(command({ options: [option({ choices: [choice('a'), choice('b')] })] }))).toEqual([]);
  expect(codes(command({ name: 'größe_2' }), { name: 'Any Name?', type: 3 })).toEqual([]);
});

it.each([
  ['APPLICATION_COMMAND_INVALID_NAME', command({ name: 'two words' })],
  ['APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED', command({ name: 'Menu', type: 3 })],
  ['APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', command({ options: [option({}), option({})] })],
  [
    'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES',
    command({ options: [option({ autocomplete: true, choices: [choice('a')] })] }),
  ],
  [
    'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE',
    command({ options: [option({ choices: [choice('a'), choice('a', 'b')] })] }),
  ],
  ['BASE_TYPE_BAD_LENGTH', command({ options: [option({ choices: [choice('a', 'x'.repeat(101))] })] })],
])('refuses: %s', (code, body) => {
  expect(codes(body)).toEqual([code]);
});

it('refuses a command of more than 8,000 characters, options and choices counted', () => {
  const choices = Array.from({ length: 20 }, (_, at) =>
    choice(`${at}`.padEnd(100, 'n'), `${at}`.padEnd(99, 'v')),
  );
  const options = (count: number) =>
    Array.from({ length: count }, (_, at) => option({ name: `o${at}`, choices }));
  expect(codes(command({ options: options(2) }))).toEqual([]);
  expect(codes(command({ options: options(3) }))).toEqual(['APPLICATION_COMMAND_TOO_LARGE']);
});

it('refuses more than a hundred slash commands', () => {
  const many = Array.from({ length: 101 }, (_, at) => command({ name: `c${at}` }));
  expect(codes(...many)).toEqual(['APPLICATION_COMMANDS_MAX']);
});

it('refuses forms with more than five fields, or two of one id', () => {
  const field = (id: string) => ({
    type: 1 as const,
    components: [{ type: 4 as const, custom_id: id, style: 1, label: 'x' }],
  });
  const form = (...ids: string[]) =>
    modalIssues({ custom_id: 'f', title: 'x', components: ids.map(field) }).map(({ code }) => code);
  expect(form('a', 'b', 'c', 'd', 'e')).toEqual([]);
  expect(form('a', 'b', 'c', 'd', 'e', 'f')).toEqual(['BASE_TYPE_BAD_LENGTH']);
  expect(form('a', 'a')).toEqual(['COMPONENT_CUSTOM_ID_DUPLICATED']);
});
