import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { tagText } from '../tagged-text.ts';
import { findNameMentions } from './name-mentions.ts';

const namesIn = (text: string) => {
  const paragraphs = [{ n: 1, start: 0, end: text.length }];
  const mentions = findNameMentions(tagText(text, splitSentences(text, paragraphs)));
  return mentions.map(({ words }) => words.join(' '));
};

describe('findNameMentions', () => {
  it.each([
    ['Meteorologist Carla Ferrin waved.', 'Carla Ferrin'],
    ['Tourist Wilma Tarrow waved.', 'Wilma Tarrow'],
    ['Retired Fisherman Hugo Brandt waved.', 'Hugo Brandt'],
    ['Norwegian Halvor Stenvik waved.', 'Halvor Stenvik'],
    ['Belgian Tom Claeren waved.', 'Tom Claeren'],
    ['Russian Ballet waved.', 'Russian Ballet'],
    ['Polish Airways waved.', 'Polish Airways'],
    ['Italian Trade Agency waved.', 'Italian Trade Agency'],
    ['Harbourmaster Olaf Tein waved.', 'Olaf Tein'],
    ['Beekeeper Mona Weiss waved.', 'Mona Weiss'],
    ['They shared the “Sad Taylor” picture.', 'Taylor'],
    ['April Kestova, president of the guild, waved.', 'April Kestova'],
    ['On Monday April Kestova waved.', 'April Kestova'],
    ['Oster Police Chief Clara Moor waved.', 'Clara Moor'],
    ['House Speaker Nadia Pell waved.', 'Nadia Pell'],
    ['Tarn City School Superintendent Hugo Krall waved.', 'Hugo Krall'],
    ['Rovers GM Brian Krall waved.', 'Brian Krall'],
    ['Glow Editor-in-Chief Anna Moor waved.', 'Anna Moor'],
    ['US Ambassador to the United Nations Linda Moor waved.', 'Linda Moor'],
    ['General Mills waved.', 'Mills'],
    ['Attorney General Clara Moor waved.', 'Clara Moor'],
    ['In May Kestova waved.', 'Kestova'],
    ['Its director, May Long, waved.', 'May Long'],
    ['The drummer, Will Young, waved.', 'Will Young'],
    ['The singer, April Will, waved.', 'April Will'],
    ['It was drummer May Short.', 'May Short'],
  ])('takes what somebody does off the name in %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    'Prime Minister Will Resign',
    'Mayor Will Face Trial',
    'Governor Will Sign Bill on Friday, She Says',
  ])('takes no verb of a headline for a given name: %s', (text) => {
    expect(namesIn(text).join()).not.toContain('Will');
  });

  it.each(['Initial reports were wrong.', 'Mandatory cameras are rare.'])('finds none in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['Baker Street was empty.', 'Baker Street'],
    ['Taylor Cook waved.', 'Taylor Cook'],
    ['The Justice Department waved.', 'Justice Department'],
    ['The General Assembly waved.', 'General Assembly'],
    ['The National Archives waved.', 'National Archives'],
    ['General Motors waved.', 'General Motors'],
    ['General Electric waved.', 'General Electric'],
    ['Premier Foods waved.', 'Premier Foods'],
  ])('keeps what may be part of the name in %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});
