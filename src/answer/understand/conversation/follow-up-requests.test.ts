import { expect, it } from 'vitest';
import { type FollowUpRequest, readFollowUpRequest } from './follow-up-requests.ts';

it.each<[FollowUpRequest, readonly string[]]>([
  [
    'more',
    [
      'more',
      'More?',
      'more of that please',
      'next',
      'next page',
      'go on',
      'what else?',
      'anything else',
      'is that all?',
    ],
  ],
  [
    'citations',
    [
      ...[
        'source?',
        'Sources',
        "what's the source?",
        'link?',
        'where does that come from?',
        'where is this from',
      ],
      ...[
        'where did he say that?',
        'which article is that from?',
        'which outlet said that',
        'how do you know?',
      ],
    ],
  ],
  [
    'publication',
    ['who wrote it?', 'when was that published?', 'who is the author', 'how old is this article?'],
  ],
  ['speaker', ['who said that?', 'says who?', 'who is speaking?', 'whose words are these']],
  ['time', ['when?', 'and when was that?', 'when did he say that?', 'when did it happen', 'on what date?']],
  ['reason', ['why?', 'but why', 'why is that?', 'how come?', 'why did she say that?']],
  [
    'truth',
    ['is that true?', 'really?', 'are you sure?', 'has this been confirmed?', 'can I trust this?', 'proof?'],
  ],
  ['meaning', ['what does that mean?', 'explain', 'what is this about?', 'tl;dr', 'summarise that']],
])('takes words for a wish for %s', (move, all) => {
  expect(all.map((words) => [words, readFollowUpRequest(words)])).toEqual(all.map((words) => [words, move]));
});

it.each([
  ...['Who said that fishing may resume?', 'when did the harbour reopen?', 'why did the ferries sink?'],
  ...[
    'more boats sank, is that right',
    'is the channel safe?',
    'where is Cape Orr?',
    'source of the oil',
    '',
  ],
])('leaves %j alone', (words) => {
  expect(readFollowUpRequest(words)).toBeNull();
});
