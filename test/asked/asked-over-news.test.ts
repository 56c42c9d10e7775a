import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerWords } from '../../src/answer/answer-query.ts';
import type { PreviousAnswer } from '../../src/answer/understand/conversation/conversation-context.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { readFile } from '../../src/corpus/read-file.ts';
import { archiveOf } from '../../src/library/memory-library.ts';
import type { Answer } from '../../src/model.ts';

/** Invented articles of as many outlets: a court, a train, a company, a prize, a landslide, an election, an interview, a river, a transfer. */
const NEWS = new URL('news/', import.meta.url);

let archive: Archive;

beforeAll(async () => {
  const files = readdirSync(NEWS).sort();
  const read = await Promise.all(files.map((name) => readFile(name, readFileSync(new URL(name, NEWS)))));
  const articles = read.flatMap((one) => one.articles);
  archive = await archiveOf(articles.map((article, i) => ({ ...article, id: files[i] ?? '' })));
});

/** The last answer of a conversation; every line goes on from the answer before it, as a mention does. */
function talk(lines: readonly string[]): Answer {
  let before: PreviousAnswer | null = null;
  let last: Answer | null = null;
  for (const words of lines) {
    const { answer } = answerWords(archive, words, { before, options: { strictness: 'normal' } });
    last = answer;
    if (answer.query) before = { query: answer.query, view: 'answer', page: 1, pages: 1, isReply: false };
  }
  if (last === null) throw new Error('nothing was asked');
  return last;
}

function firstShown({ items }: Answer): string {
  const first = items.find(({ passage }) => passage !== null);
  return first ? `${first.label}\n${first.passage?.text}` : '';
}

const ANSWERED: readonly (readonly [lines: readonly string[], first: RegExp])[] = [
  // Ages, of the name alone.
  [['how old is hanak'], /Hanák, 26/],
  [['how old is the student from olomouc petr hanak'], /Hanák, 26/],
  [['whats the age of maya limbu'], /Limbu, 34/],
  [['ngozi reeve age'], /Reeve, 19/],
  [['how old is eero salmi'], /Salmi, 38/],
  [['how old is beatrice onuoha'], /nurse of 71/],
  [['how old is sandvik'], /who is 29/],
  [['how old is marat dosov'], /58/],
  [['how old is kwabena darko-asare'], /Darko-Asare, 49/],
  // Whoever goes on from an answer without a name.
  [['who was found guilty of manslaughter', 'and his engineer?'], /acquitted/],
  [['who was found guilty of manslaughter', 'his lawyer?'], /Quaye/],
  [['who won the maple prize', 'how old is she', 'and her granddaughter?'], /Reeve, 19/],
  [
    ['who won the maple prize', 'how old is she', 'and her granddaughter?', 'what did she say'],
    /Ngozi Reeve/,
  ],
  [['who was pulled out after three hours', 'and her brother?'], /has not been found/],
  [['who was sentenced to nine years in kumasi', 'how long did he get'], /nine years/],
  [['how many jobs does vindholm cut', 'where'], /Esbjerg/],
  [['what did sagintayev say about the river', 'and dosov?'], /dust/],
  [['what did gurung say about the sensor', 'and the geologist?'], /Shrestha/],
  [['who leads the electoral tribunal', 'what did she say'], /boxes/],
  // Offices by their titles.
  [['what did the judge say'], /Boateng/],
  [['who is the judge'], /Boateng/],
  [['what did the attorney say'], /Quaye|Güneş/],
  [['who runs vindholm'], /Kjeldsen/],
  [['who runs racing valdemar'], /Zubeldia/],
  [['who runs aberforth city'], /Firth/],
  [['who runs vindholm', 'since when'], /took over in 2026/],
  [['who founded sleepers united'], /Hanák, founder/],
  [['who founded sleepers united', 'how old is he'], /Hanák, 26/],
  [['who chairs the railway workers union'], /Souralová/],
  [['who coaches uruguay'], /Pintos/],
  [['who coaches aberforth city'], /Prosser/],
  // Days told by the word before them.
  [['when does the strike start'], /from 1 October|on 18 July/],
  [['when did the strike begin'], /from 1 October|on 18 July/],
  [['when will the rain end'], /until Friday/],
  // Whose words they are.
  [['who called it a witch hunt in hard hats'], /firm/i],
  [['who said pigeons have no taste in music'], /Pigeons/],
  [['what did hirabayashi say about a statue'], /Hirabayashi.*Pigeons/s],
  [['what did the uzbek foreign minister say'], /Rashidov/],
  [['what did the kazakh water minister say'], /Sagintayev/],
  [['what did the argentine foreign minister say'], /Bianchi/],
  [['who is the ceo of lusoport'], /Brandão, chief executive/],
  [['what did the european commission say'], /Tamm/],
  [['who is the lawyer of the residents'], /Güneş/],
  [['what did turkey say about the offer'], /Ankara/],
  [['what did iraq say'], /Jumaili|Baghdad|Iraq/],
  [['who beat verbeke', 'how old is she'], /Ozoliņa, 19/],
  [['what did yildirim say', 'and the mayor?', 'and his predecessor?'], /Ateş/],
  [['who led the malaria trial', 'who paid for it'], /Nyika/],
  [['what did verbeke say', 'and her coach?'], /Claes/],
  [['who denied that the court was too wet'], /Sorrell/],
  [['what happened on january 19'], /Verbeke/],
  // Names with letters that English has not.
  [['what did vlckova say'], /Tereza Vlčková/],
  [['what did radek mlynar say'], /Radek Mlynář/],
];

describe('questions over other news', () => {
  it.each(ANSWERED)('%s are answered at first sight', (lines, first) => {
    const answer = talk(lines);
    expect(answer.answered).toBe(true);
    expect(firstShown(answer)).toMatch(first);
  });

  it.each([
    ['how old is kadlec'],
    ['how old is lotte verbeke'],
    ['how old is wim claes'],
    ['how old is gwen prosser'],
    ['how old is comfort adjei'],
    ['how old is paulo medeiros'],
    ['how old is jitka souralova'],
    ['what age is katharina pichler'],
    ['who won the run-off in bolivia'],
    // "Disputed that" is of something else there.
    ['does anyone dispute the age of the ice'],
  ])('"%s" is not answered with a number that stands beside the name', (words) => {
    expect(talk([words]).answered).toBe(false);
  });

  it.each([['who founded the night train'], ['who coaches vindholm'], ['who owns the night train']])(
    '"%s": calls nobody so who is it of something else',
    (words) => {
      expect(talk([words]).kind).not.toBe('who-is');
    },
  );

  it('says what is told nearest to what may be true', () => {
    const answer = talk(['is it true that the night train was sacrificed for dresden']);
    expect(answer.lead).toMatch(/^Nobody quoted here says exactly that/);
    expect(firstShown(answer)).toMatch(/denied.*Dresden/s);
  });

  it.each([
    ['what did otero say about the boxes', 'and pintos?'],
    ['what did villca say about gas', 'and the OAS?'],
  ])('"%s", "%s": says that it is about something else', (asked, other) => {
    const answer = talk([asked, other]);
    if (answer.answered)
      expect(answer.notes.join(' ')).toMatch(/what was asked before|around the statements/);
    else expect(answer.lead).toMatch(/not about/);
  });

  it('has a state speak through those whose office has the adjective of its language', () => {
    const { lead } = talk(['what did uzbekistan say']);
    expect(lead).toContain('Bobur Rashidov');
    expect(talk(['who is argentinas foreign minister']).query).toMatchObject({
      role: "Argentina's foreign minister",
    });
  });

  it('does not take what stands behind a preposition for something of its own', () => {
    expect(talk(['who paid for it']).lead).toMatch(/can't tell what “it” means/);
  });
});
