import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

let room: Newsroom;
let anna: SandboxPerson;
let olha: SandboxPerson;
let bob: SandboxPerson;

beforeAll(async () => {
  room = await openNewsroom({ bot: { answers: { strictness: 'normal', locale: 'fr' } } });
  anna = room.discord.user('anna', { locale: 'de' });
  olha = room.discord.user('olha', { locale: 'uk' });
  bob = room.discord.user('bob', { locale: 'en-GB' });
});

afterAll(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

describe('somebody whose Discord is German', () => {
  it('is answered in German, with the passage as it stands', async () => {
    const reply = await anna.slash('who-said', { speaker: 'Ada Moor' });
    expect(reply.text).toContain('Ada Moor: 2 Aussagen in 1 Artikel.');
    expect(reply.text).toContain('harbour master · teils wörtlich · 7. Mai 2031');
    expect(reply.text).toContain('The channel is safe again,');
    expect(reply.text).toContain('-# /who-said speaker:"Ada Moor"');
    const labels = reply.buttons.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Kontext [1] ¶2', 'Exportieren', 'Löschen']));
    const context = await anna.click(reply, 'Kontext [1] ¶2');
    expect(context.text).toContain('Absatz 2 von 5 mit seinen Nachbarn.');
    expect(context.buttons.map(({ label }) => label)).toContain('Spätere Absätze');
  });

  it('is told in German what they can mend', async () => {
    expect((await anna.slash('who-is', {})).text).toContain('Nenne mir bitte einen Namen');
    const typed = await anna.slash('timeline', { topic: 'storm', from: 'soonish' });
    expect(typed.text).toContain('„soonish“ ist kein Datum');
    expect((await anna.slash('ask', { question: 'x'.repeat(301) })).text).toContain('Das sind 301 Zeichen');
  });

  it('is shown by anybody else in their language', async () => {
    const reply = await anna.slash('timeline', { topic: 'storm' });
    const context = reply.buttons.find(({ label }) => label.startsWith('Kontext'));
    const shown = await bob.click(reply, context?.label ?? expect.fail());
    expect(shown.text).toContain('with its neighbours.');
  });
});

describe('somebody whose Discord is Ukrainian', () => {
  it('is given counts in the right form', async () => {
    const sources = await olha.slash('sources');
    expect(sources.text).toContain('3 статті, 9 абзаців');
    expect(sources.text).toContain('Selda Courier: 1 стаття');
    expect((await olha.slash('mentions', { words: 'oil' })).text).toContain('разів загалом');
    expect((await olha.slash('mentions', { words: 'dredgers' })).text).toContain('згадує 1 стаття');
  });

  it('goes on from an answer in a mention, in the language of the settings', async () => {
    const reply = await olha.slash('ask', { question: 'How many birds were counted?' });
    const said = await olha.say(`${room.discord.mention} source?`, { replyTo: reply });
    const answer = await said.answer();
    expect(answer.text).toContain('Cela se trouve dans un article :');
    expect(answer.text).toContain('paru : 12 mai 2031');
    expect(answer.text).toContain('-# /ask question:"How many birds were counted?"');
  });
});

it('whoever is spoken to in no other way is answered in the language of the settings', async () => {
  const answer = await (await bob.say(`${room.discord.mention} Who is the president of Mars?`)).answer();
  expect(answer.text).toContain('Les articles ne répondent pas à cela.');
  const found = await (
    await bob.say(`${room.discord.mention} who said "the channel is safe again"?`)
  ).answer();
  expect(found.text).toContain('Dit par : Ada Moor.');
});

it('commands describe themselves in every language', () => {
  const [ask] = bob.commands().filter(({ name }) => name === 'ask');
  expect(ask?.description_localizations).toMatchObject({
    de: expect.stringContaining('Frage'),
    'es-419': expect.any(String),
  });
});
