import type { HelpQuery, Item, NoticeAnswer } from '../model.ts';

/** What can be asked, each with one example. Slash commands and options are named as Discord and the command line have them. */
const LINES: readonly (readonly [what: string, example: string])[] = [
  ['ask: the sentence that answers a question', 'Why was the bridge closed?'],
  ['who-said: who said something, by their words, by speaker, by topic', 'who said “fake news”?'],
  ['what somebody said about something', 'what did the mayor say about the bridge?'],
  ['timeline: what happened when, oldest first', 'timeline of the negotiations'],
  ['positions: who affirms and who denies something', 'positions on the new law'],
  ['article: one article, who is quoted in it and what it dates', 'a title, or a part of one'],
  ['sources: which articles there are, of which outlets and dates', 'sources'],
];

/** What the program can be asked. */
export function help(query: HelpQuery): NoticeAnswer {
  return {
    ...{ kind: 'notice', query, answered: true },
    lead: 'Ask about the articles. Every answer is cut out of them word for word, and says where it stands.',
    items: LINES.map(
      ([what, example]): Item => ({
        ...{ label: `${what}. Example: ${example}`, passage: null, marks: [], also: [] },
      }),
    ),
    notes: [
      'In Discord each of these is a slash command, or plain words to the bot in a mention; on a message, Apps holds “Find sources” and “Who said this?”.',
      'Questions can be narrowed to an outlet and to dates: 2024, 2024-10, 2024-10-16, 16 Oct 2024 or last week.',
      "Where the articles don't answer, that is what is said; what is closest is shown, marked as no answer.",
      'What is marked “inferred” the article does not say in so many words: a pronoun or a relative date was resolved.',
    ],
  };
}
