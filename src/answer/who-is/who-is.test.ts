import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { whoIsReadings } from '../understand/who-is-readings.ts';
import { whoIs } from './who-is.ts';

const TEXTS = [
  'Corvan Lines CEO Ilse Brandt sold two ferries. Her brother Otto Brandt, a harbour pilot in Oster, bought one.',
  'The ferries were old. Brandt, chief executive of Corvan Lines, will leave in May. Chief technology officer Ada Moor may follow her.',
  'Former mayor Greta Falk was on board. Deputy mayor Karin Wolle was not. Mayor of Oster Tomas Brink waved.',
  'Problems for Corvan Lines grew. The ferry was worse for Ilse Brandt than the storm.',
];
let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf(
    TEXTS.map((text, n) => articleOf(text, { id: `${n}`, published: `2032-01-1${n}`, language: 'en' })),
  );
});

const rolesOf = (query: { readonly name: string } | { readonly role: string }) =>
  whoIs(archive, { kind: 'who-is', ...query }, {}).people.map(({ name, roles }) => [
    name,
    roles.map(({ text }) => text),
  ]);

describe('whoIs', () => {
  it('tells what articles call somebody whom none quotes, each calling once', () => {
    expect(rolesOf({ name: 'ilse brandt' })).toEqual([['Ilse Brandt', ['Corvan Lines CEO']]]);
    expect(rolesOf({ name: 'Falk' })).toEqual([['Greta Falk', ['Former mayor']]]);
    expect(rolesOf({ name: 'Brandt' }).map(([name]) => name)).toEqual(['Ilse Brandt', 'Otto Brandt']);
  });

  it('leaves bare words out where there is more to tell', () => {
    expect(rolesOf({ name: 'Otto Brandt' })).toEqual([['Otto Brandt', ['a harbour pilot in Oster']]]);
  });

  it.each([
    ['CEO of Corvan Lines', ['Ilse Brandt']],
    ['chief executive of Corvan Lines', ['Ilse Brandt']],
    ['mayor of oster', ['Tomas Brink']],
    ['CTO', ['Ada Moor']],
  ])('finds who is %s, and no deputy, former or other chief', (role, names) => {
    expect(rolesOf({ role }).map(([name]) => name)).toEqual(names);
  });

  it('takes nobody for the head of a body who heads another one or a part of it', async () => {
    const own = await archiveOf(
      [
        'Ferries of Corvan Lines were late. “Sorry,” said Norland Rail CEO Otto Weil. Then-CEO Karin Wolle had left. “Indeed,” said Wolle.',
        'New Corvan Lines CEO Ilse Brandt smiled.',
        'Greta Falk, head of Oster’s ferry programme, waved.',
      ].map((text, n) => articleOf(text, { id: `${n}`, published: `2032-01-1${n}`, language: 'en' })),
    );
    const whoRuns = (words: string) =>
      whoIsReadings(words, own).flatMap(({ query }) =>
        query.kind === 'who-is' ? whoIs(own, query, {}).people.map(({ name }) => name) : [],
      );
    expect(whoRuns('who runs Corvan Lines')).toEqual(['Ilse Brandt']);
    expect(whoRuns('who runs Oster')).toEqual([]);
  });

  it('cuts the sentence that says so', () => {
    const { items } = whoIs(archive, { kind: 'who-is', role: 'mayor of Oster' }, {});
    expect(items.map(({ passage }) => passage?.text)).toEqual(['Mayor of Oster Tomas Brink waved.']);
  });
});

it('is what questions about people mean, quoted or not', () => {
  const readings = (words: string) => whoIsReadings(words, archive).map(({ query }) => query);
  expect(readings('who is the ceo of corvan lines')).toEqual([
    { kind: 'who-is', role: 'ceo of corvan lines' },
  ]);
  expect(readings('who is greta falk')).toEqual([{ kind: 'who-is', name: 'greta falk' }]);
  expect(readings('who runs corvan lines')).toEqual([
    { kind: 'who-is', role: 'chief executive of corvan lines' },
  ]);
  expect(readings('who runs the marathon')).toEqual([]);
  expect(readings('who is worse')).toEqual([]);
});

describe('whom nobody is taken for', () => {
  const asked = async (words: string, text: string) => {
    const own = await archiveOf([articleOf(text, { id: 'a', published: '2032-01-10', language: 'en' })]);
    return whoIsReadings(words, own).map(({ query }) => query);
  };

  it('is the head of what no body is, or of a place in an article with some president', async () => {
    const race =
      'The race for parliament in Selda tightened as the polls closed in, said President Otto Brandt. Ada Moor of the Greens leads the polls by six points.';
    expect(await asked('Who leads the polls?', race)).toEqual([]);
    expect(await asked('Who leads Selda?', race)).toEqual([]);
    const firm = 'Brakel sold its mill. “It was time,” said Chief Executive Ada Moor.';
    expect(await asked('Who runs Brakel?', firm)).toEqual([
      { kind: 'who-is', role: 'chief executive of Brakel' },
    ]);
  });

  it('is the founder of a firm who founded its rival', async () => {
    const rival =
      'Oster Lines sued its rival Norland Rail, whose founder, Petr Hanak, laughed. “Let them come,” Hanak said.';
    expect(await asked('Who founded Oster Lines?', rival)).toEqual([]);
    const own = 'Oster Lines has sued. Its founder, Petr Hanak, laughed. “Let them come,” Hanak said.';
    expect(await asked('Who founded Oster Lines?', own)).toEqual([
      { kind: 'who-is', role: 'founder of Oster Lines' },
    ]);
  });
});

it('reads a role of endless letters in one go', () => {
  expect(whoIsReadings(`mayor of ${'x'.repeat(4_000)} b c d e f`, archive)).toEqual([]);
});
