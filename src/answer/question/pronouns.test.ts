import { describe, expect, it } from 'vitest';
import { missingSubject } from '../understand/conversation/follow-up.ts';
import { openPronoun, withName } from './pronouns.ts';

describe('openPronoun', () => {
  it.each([
    ['who is he?', 'who is Ada Moor?'],
    ['what did she say about the birds?', 'what did Ada Moor say about the birds?'],
    ['what else did he say', 'what else did Ada Moor say'],
    ['and what about her?', 'and what about Ada Moor?'],
    ['what was her reaction?', 'what was Ada Moor’s reaction?'],
    ['what is said about him', 'what is said about Ada Moor'],
    ['His reaction?', 'Ada Moor’s reaction?'],
    ['who are they?', 'who are Ada Moor?'],
    ['who replaced him', 'who replaced Ada Moor'],
    ['and who hired her?', 'and who hired Ada Moor?'],
    ['how much of the firm does he own', 'how much of the firm does Ada Moor own'],
    ['which of the boats did she buy', 'which of the boats did Ada Moor buy'],
  ])('finds the one that %j leaves open, and gives its place to a name', (words, named) => {
    const pronoun = openPronoun(words);
    expect(pronoun && withName(words, pronoun, 'Ada Moor')).toBe(named);
  });

  it.each([
    'Did the mayor say that he would resign?',
    'When the mayor left, did he wave?',
    'When Brandt spoke, what did he deny?',
    'who said he would resign?',
    'Who wrote "what will he do"?',
    'did anybody say they were hurt?',
    'which ferries sank?',
    'who said him',
    'who gave him the boat',
    'who was bitten by his own dog',
    'who is sued by their own union',
  ])('finds none in %j, which names whom it means or quotes', (words) => {
    expect(openPronoun(words)).toBeNull();
  });
});

describe('missingSubject', () => {
  it.each([
    ['what is it?', 'it'],
    ['when was it built?', 'it'],
    ['did that happen?', 'that'],
    ['and then?', ''],
    ['?', ''],
  ])('tells what %j goes on from', (words, missing) => {
    expect(missingSubject(words)).toBe(missing);
  });

  it.each(['storm', 'was it raining at Cape Orr?', 'how much did that bridge cost?', 'who said "it is"?'])(
    'leaves %j alone',
    (words) => expect(missingSubject(words)).toBeNull(),
  );
});
