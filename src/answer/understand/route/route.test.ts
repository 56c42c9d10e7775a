import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../model.ts';
import { withNameForIt } from './ellipsis.ts';
import { route } from './route.ts';

/** A Wednesday. */
const NOW = new Date('2032-03-10T09:00:00Z');

describe('route', () => {
  it.each<[string, Query]>([
    ['Who said "the channel is safe"?', { kind: 'who-said', quote: 'the channel is safe' }],
    ['who said that fishing may resume', { kind: 'who-said', quote: 'fishing may resume' }],
    ['What did the mayor say about the oil?', { kind: 'who-said', speaker: 'mayor', topic: 'the oil' }],
    [
      'what has Irena Vol been saying about birds',
      { kind: 'who-said', speaker: 'Irena Vol', topic: 'birds' },
    ],
    ['What did Ada Moor say?', { kind: 'who-said', speaker: 'Ada Moor' }],
    [
      'How did the ministry respond to the storm?',
      { kind: 'who-said', speaker: 'ministry', topic: 'the storm' },
    ],
    ['quotes by Vol about ferries', { kind: 'who-said', speaker: 'Vol', topic: 'ferries' }],
    ['Please show me a timeline of the storm', { kind: 'timeline', topic: 'the storm' }],
    ['timeline: harbour', { kind: 'timeline', topic: 'harbour' }],
    ['When did the harbour reopen?', { kind: 'timeline', topic: 'the harbour reopen' }],
    ['who denies the oil spill', { kind: 'positions', topic: 'the oil spill', side: 'denies' }],
    ['is it true the harbour closed', { kind: 'positions', topic: 'the harbour closed' }],
    ['is it true for all ferries', { kind: 'ask', question: 'is it true for all ferries' }],
    ['who confirms and who denies the spill', { kind: 'positions', topic: 'the spill' }],
    [
      'who denied that the oil came ashore?',
      { kind: 'positions', topic: 'the oil came ashore', side: 'denies' },
    ],
    ['Which outlets reported on the oil?', { kind: 'coverage', topic: 'the oil' }],
    ['which papers wrote about the storm', { kind: 'coverage', topic: 'the storm' }],
    ['how do the outlets differ on the storm?', { kind: 'coverage', topic: 'the storm' }],
    ['who reported first on the storm?', { kind: 'coverage', topic: 'the storm' }],
    ['who broke the story on the storm?', { kind: 'coverage', topic: 'the story on the storm' }],
    ['who broke the window?', { kind: 'ask', question: 'who broke the window?' }],
    ['who was the first to report the storm?', { kind: 'coverage', topic: 'the storm' }],
    ['do the sources agree about the oil?', { kind: 'coverage', topic: 'the oil' }],
    ['articles about birds', { kind: 'coverage', topic: 'birds' }],
    ['compare the articles', { kind: 'coverage', topic: 'that' }],
    ['what else did Irena Vol say?', { kind: 'who-said', speaker: 'Irena Vol' }],
    ['did Irena Vol say anything re the oil?', { kind: 'who-said', speaker: 'Irena Vol', topic: 'the oil' }],
    ['what did vol say re birds', { kind: 'who-said', speaker: 'vol', topic: 'birds' }],
    ['list all quotes by Vol', { kind: 'who-said', speaker: 'Vol' }],
    ['quotes about birds', { kind: 'who-said', topic: 'birds' }],
    ['who are you?', { kind: 'help' }],
    ['what is new?', { kind: 'sources' }],
    ['who is quoted?', { kind: 'sources' }],
    ['timeline', { kind: 'timeline' }],
    ['who said anything about birds?', { kind: 'who-said', topic: 'birds' }],
    ['did anyone deny the spill?', { kind: 'positions', topic: 'the spill', side: 'denies' }],
    ['tell me about the oil', { kind: 'coverage', topic: 'the oil' }],
    ['what do you know about birds?', { kind: 'coverage', topic: 'birds' }],
    ['are there contradictions between the articles on oil', { kind: 'coverage', topic: 'oil' }],
    ['how many articles do you have?', { kind: 'sources' }],
    ['show me articles from the Tidewatch', { kind: 'timeline', outlet: 'Tidewatch' }],
    ['who wrote the ferry song?', { kind: 'ask', question: 'who wrote the ferry song?' }],
    ['who wrote that the ferry will never sail', { kind: 'who-said', quote: 'the ferry will never sail' }],
    ['who wrote the article about birds?', { kind: 'article', title: 'birds' }],
    ['can you show me what Vol said about oil?', { kind: 'who-said', speaker: 'Vol', topic: 'oil' }],
    ['quote Vol on oil', { kind: 'who-said', speaker: 'Vol', topic: 'oil' }],
    ['what did Vol reply?', { kind: 'who-said', speaker: 'Vol' }],
    ['hi, which boats sank?', { kind: 'ask', question: 'which boats sank?' }],
    ['the article about birds', { kind: 'article', title: 'birds' }],
    ['Which articles do you have?', { kind: 'sources' }],
    ['help', { kind: 'help' }],
    ['hi there!', { kind: 'help' }],
    ['thanks', { kind: 'help' }],
    ['What happened in May 2031?', { kind: 'timeline', from: '2031-05', to: '2031-05' }],
    ['what happened yesterday', { kind: 'timeline', from: '2032-03-09', to: '2032-03-09' }],
    ['what happened before 2030', { kind: 'timeline', to: '2029-12-31' }],
    ['what happened since march 2031', { kind: 'timeline', from: '2031-03' }],
    ['what happened to the boats', { kind: 'timeline', topic: 'the boats' }],
    ['has Vol ever said anything about birds?', { kind: 'who-said', speaker: 'Vol', topic: 'birds' }],
    ['what do people say about the oil?', { kind: 'who-said', topic: 'the oil' }],
    ['who is quoted in the article about birds?', { kind: 'article', title: 'birds' }],
    ['what did she say about birds?', { kind: 'ask', question: 'what did she say about birds?' }],
    ['Who called it a fairy tale?', { kind: 'ask', question: 'Who called it a fairy tale?' }],
    ['what is Ada Moor’s book called', { kind: 'ask', question: 'what is Ada Moor’s book called' }],
    ['Whose ferries sank?', { kind: 'ask', question: 'Whose ferries sank?' }],
    ['nowhere to go', { kind: 'ask', question: 'nowhere to go' }],
  ])('takes %j for what it asks', (words, query) => {
    expect(route(words, NOW)[0]).toEqual(query);
  });

  it('offers the plain question where a timeline or statements about a topic may not be there', () => {
    expect(route('When did the ferries sink?', NOW)[1]).toEqual({
      kind: 'ask',
      question: 'When did the ferries sink?',
    });
    expect(route('Who said "never"?', NOW)).toHaveLength(1);
  });

  const asked: Query = { kind: 'ask', question: 'How many ferries did the storm sink?', from: '2031' };
  const topic = 'ferries did the storm sink';
  it.each<[string, Query, Query]>([
    [
      'and what did the coast guard say?',
      asked,
      { kind: 'who-said', speaker: 'coast guard', topic, from: '2031' },
    ],
    ['what did Vol say about it?', asked, { kind: 'who-said', speaker: 'Vol', topic, from: '2031' }],
    ['when did it happen?', asked, { kind: 'timeline', topic, from: '2031' }],
    ['and when did they surface?', asked, { kind: 'timeline', topic: `surface (${topic})`, from: '2031' }],
    [
      'what did she say about birds?',
      { kind: 'who-said', speaker: 'Ada Moor', topic: 'oil' },
      { kind: 'who-said', speaker: 'Ada Moor', topic: 'birds' },
    ],
    ['and when?', asked, { kind: 'timeline', topic, from: '2031' }],
    ['why?', asked, { kind: 'ask', question: `why (${topic})?`, from: '2031' }],
    [
      'and the fishing boats?',
      asked,
      { kind: 'ask', question: `the fishing boats (${topic})?`, from: '2031' },
    ],
    [
      'and the coast guard?',
      { kind: 'who-said', speaker: 'Brandt', topic: 'oil' },
      { kind: 'who-said', speaker: 'coast guard', topic: 'oil' },
    ],
    [
      'What colour is the lighthouse at Cape Orr?',
      asked,
      { kind: 'ask', question: 'What colour is the lighthouse at Cape Orr?', from: '2031' },
    ],
    [
      'and Irena Vol?',
      { kind: 'ask', question: 'what did Brandt say about the oil?' },
      { kind: 'who-said', speaker: 'Irena Vol', topic: 'the oil' },
    ],
    [
      'and Selda?',
      { kind: 'ask', question: 'How many ferries sank at Cape Orr?' },
      { kind: 'ask', question: 'How many ferries sank at Selda?' },
    ],
    [
      'and the boats?',
      { kind: 'ask', question: 'How many ferries sank at Cape Orr?' },
      { kind: 'ask', question: 'the boats (ferries sank at Cape Orr)?' },
    ],
    [
      'and Selda?',
      { kind: 'ask', question: 'Orr (the storm)?' },
      { kind: 'ask', question: 'Selda (the storm)?' },
    ],
    [
      'why?',
      { kind: 'ask', question: 'how many (the storm)?' },
      { kind: 'ask', question: 'why (the storm)?' },
    ],
    [
      'what else did Vol say?',
      { kind: 'who-said', speaker: 'Vol', topic: 'oil' },
      { kind: 'who-said', speaker: 'Vol' },
    ],
    [
      'what did Ada Moor say?',
      { kind: 'ask', question: 'Who is Ada Moor?' },
      { kind: 'who-said', speaker: 'Ada Moor' },
    ],
    [
      'which outlets reported that?',
      { kind: 'ask', question: 'When did the storm end?', outlet: 'Selda Courier', from: '2031' },
      { kind: 'coverage', topic: 'the storm end', from: '2031' },
    ],
    [
      'and the ministry?',
      { kind: 'ask', question: 'the boats (harbour, storm)?' },
      { kind: 'ask', question: 'the ministry (harbour, storm)?' },
    ],
    [
      'and where?',
      { kind: 'ask', question: 'the boats (harbour, storm)?' },
      { kind: 'ask', question: 'where (boats, storm)?' },
    ],
    ['and before that?', { kind: 'timeline', topic: 'the storm' }, { kind: 'timeline', topic: 'the storm' }],
    ['how do they differ?', { kind: 'coverage', topic: 'oil' }, { kind: 'coverage', topic: 'oil' }],
    [
      'did anybody deny it?',
      { kind: 'who-said', topic: 'oil' },
      { kind: 'positions', topic: 'oil', side: 'denies' },
    ],
    ['help', asked, { kind: 'help' }],
  ])('completes the follow-up %j', (words, previous, query) => {
    expect(route(words, NOW, previous)[0]).toEqual(query);
  });

  it('introduces somebody by their own words where no sentence does', () => {
    expect(route('Who is Ada Moor?', NOW)).toEqual([
      { kind: 'ask', question: 'Who is Ada Moor?' },
      { kind: 'who-said', speaker: 'Ada Moor' },
    ]);
    expect(route('Who is to blame?', NOW)).toHaveLength(1);
  });

  it('leaves long words as they are, so that they can still be looked up with what they go on from', () => {
    const long: Query = {
      kind: 'ask',
      question: `${'Which boats were in the harbour of Selda '.repeat(6)}?`,
    };
    const words = `Is it known ${'whether those boats in the harbour '.repeat(5)}sank?`;
    expect(route(words, NOW, long)).toEqual([{ kind: 'ask', question: words }]);
    const [dated] = route(`when did ${'those boats in the harbour '.repeat(7)} sink?`, NOW, long);
    expect(dated.kind === 'timeline' && dated.topic?.length).toBeLessThan(300);
  });

  it('offers what somebody says otherwise, where a topic was filled in', () => {
    expect(route('what did Vol say?', NOW, asked).slice(0, 2)).toEqual([
      { kind: 'who-said', speaker: 'Vol', topic, from: '2031' },
      { kind: 'who-said', speaker: 'Vol', from: '2031' },
    ]);
    expect(route('what did Vol say about birds?', NOW, asked)).toHaveLength(2);
  });

  it('makes a query of any words, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (words) => {
        expect(route(words, NOW, asked).length).toBeGreaterThan(0);
      }),
    );
    expect(route(`what did ${'a '.repeat(2000)}`, NOW)).toHaveLength(1);
  });
});

describe('the one name of the question before', () => {
  const asked = { kind: 'ask', question: 'how much cash did Corvan Lines raise before it closed' } as const;

  it('is what "it" means, beside all else that was asked', () => {
    expect(withNameForIt('and who started it?', asked)).toBe('who started Corvan Lines?');
    expect(withNameForIt('who was its boss', asked)).toBe("who was Corvan Lines's boss");
  });

  it('is not told where there are several, or none, or nothing points back', () => {
    expect(
      withNameForIt('who started it', { kind: 'ask', question: 'did Corvan Lines buy Oster Rail' }),
    ).toBeNull();
    expect(withNameForIt('who started it', { kind: 'ask', question: 'why did the ferry sink' })).toBeNull();
    expect(withNameForIt('who started Oster Rail', asked)).toBeNull();
    expect(withNameForIt('who started it', { kind: 'timeline', topic: 'the ferry' })).toBeNull();
  });
});
