import { expect, it } from 'vitest';
import { countUnread } from './unread-languages.ts';

it('counts languages that only the search knows, most first; texts too short to tell are none', () => {
  expect(countUnread(['fr', 'en', 'da', null, 'da', 'de'])).toEqual([
    { language: 'da', articles: 2 },
    { language: 'de', articles: 1 },
    { language: 'fr', articles: 1 },
  ]);
});
