import { describe, expect, it } from 'vitest';
import { splitQuestions } from './split-questions.ts';

describe('splitQuestions', () => {
  it.each([
    ['who is ada moor and when did she arrive', ['who is ada moor', 'when did she arrive']],
    ['Who is Ada Moor and when did she arrive?', ['Who is Ada Moor?', 'When did she arrive?']],
    ['Where is the ferry? And has Ahmed left the port?', ['Where is the ferry?', 'Has Ahmed left the port?']],
  ])('takes %j apart, and writes the parts as the whole is written', (words, parts) => {
    expect(splitQuestions(words)).toEqual(parts);
  });

  it.each([
    'Who is the captain that lost the ferry, and has been charged with neglect since?',
    'Who is the captain that lost the ferry, and has pleaded not guilty in court?',
    'Which firm owns the ferry, and has also bought the harbour of Selda?',
    'Who lost the ferry, and who also told the board that it was safe?',
  ])('leaves the rest of a clause where it is: %s', (words) => {
    expect(splitQuestions(words)).toEqual([words]);
  });
});
