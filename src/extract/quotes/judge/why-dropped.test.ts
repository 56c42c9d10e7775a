import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

describe('whyDropped', () => {
  it.each([
    'We recommend the small boat. If you are looking for a fast one, you will want the red one.',
    'I think the ferry is too slow, and I believe nobody will miss it.',
    'For more information see our policy on ferries.',
    'Brandt slammed the door, and Weil owed him four crowns.',
    'The new model offers a better keel, and the sails support a stronger wind.',
    'The film has a song titled “The Last Ferry Home”.',
    'The pier, called the “Long Arm”, was closed. A ferry called “Swift” came.',
    'A local band named its record “Gone to Seed” after the field.',
    'The council named the bridge “Hope Crossing” after a vote.',
    'She called her novel “The Long Wade” and sold it at once.',
    'The group, formed in 1990, called itself “The Nine”.',
    'The two, from Oster, dubbed themselves “The Gates”.',
    'CORVAN FERRIES SAYS IT WILL CLOSE ITS LAST LINE',
    'LAST WEEK: Tamsin won again.\n\nTAMSIN: Have four goals so far.\n\nODDS: Corvan are at two to one.',
    'Run time: 1h 29m\n\nCast: Ilse Brandt, Otto Weil',
  ])('leaves out what nobody is reported to have said: %s', (text) => {
    expect(quotesOf(text).map(({ content }) => content)).toEqual([]);
  });

  it.each([
    ['Otto Weil said the ferry was too slow.', 'Otto Weil'],
    ['The company announced that it would close the line.', 'company'],
    ['“We had no choice,” Ilse Brandt told reporters.', 'Ilse Brandt'],
    ['The mayor called the pier “a long mistake”.', 'mayor'],
    ['Ilse Brandt, 52, called the pier “a long mistake.” She wants a new one.', 'Ilse Brandt'],
    ['The head of the yard, Ilse Brandt, called those fears “loud but empty”.', 'Ilse Brandt'],
    ['Ilse Brandt, 52, called herself “a small fish in it”.', 'Ilse Brandt'],
    ['The engineer, Ilse Brandt, called it “a long mistake”.', 'Ilse Brandt'],
    ['Ilse Brandt warned that the pier could fall.', 'Ilse Brandt'],
    ['Opposition leader Ilse Brandt, 52, called the plan “a leaking bucket.”', 'Ilse Brandt'],
    ['Two sailors have been hurt, as confirmed by Ilse Brandt.', 'Ilse Brandt'],
    ['Neither Ilse Brandt nor the company has responded to the claims.', 'Ilse Brandt'],
    ['Otto Weil dubbed the new line “a toy for the rich”.', 'Otto Weil'],
  ])('keeps what somebody is reported to have said: %s', (text, speaker) => {
    expect(quotesOf(text).map((quote) => quote.speaker)).toEqual([speaker]);
  });

  it('leaves out whom something is said to, or when, where nothing is said', () => {
    expect(quotesOf('The judge, Petra Lind, thanked them.')).toEqual([]);
    const study = quotesOf(
      'A study published last week by the University of Selda suggests that keepers dive left.',
    );
    expect(study.map(({ content }) => content.join(' '))).toEqual(['that keepers dive left']);
    expect(quotesOf('“Next week,” Petra Lind said.')).toHaveLength(1);
    expect(quotesOf('Petra Lind denied it.')).toHaveLength(1);
  });

  it('keeps what a letter or an interview says of its writer', () => {
    const letter =
      'Dear Editor,\n\nI think that the ferry is too slow for the islands.\n\nYours, Ilse Brandt';
    expect(quotesOf(letter)).toHaveLength(1);
  });
});
