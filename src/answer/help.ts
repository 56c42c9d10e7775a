import type { HelpQuery, Item, NoticeAnswer } from '../model.ts';

/** What can be asked, each with one example. The names are those of the slash commands and of the command line. */
const LINES: readonly (readonly [command: string, what: string, example: string])[] = [
  ['ask', 'the sentence that answers a question', 'question: Why was the bridge closed?'],
  ['who-said', 'who said something, by words, speaker, topic, or several of them', 'quote: fake news'],
  ['timeline', 'what happened when, oldest first', 'topic: the negotiations'],
  ['positions', 'who affirms, who denies and who declines to speak about something', 'topic: the new law'],
  ['coverage', 'which outlets report on something, the earliest first', 'topic: the ferry strike'],
  ['article', 'one article: who is quoted in it, and what it dates', 'title: a part of the title will do'],
  ['sources', 'which articles there are, of which outlets and dates', ''],
];

/** What the program can be asked. */
export function help(query: HelpQuery): NoticeAnswer {
  return {
    kind: 'notice',
    query,
    answered: true,
    lead: 'Ask about the articles. Every answer is cut out of them word for word, and says where it stands.',
    items: LINES.map(
      ([command, what, example]): Item => ({
        label: `/${command}: ${what}. Example: ${`/${command} ${example}`.trim()}`,
        passage: null,
        marks: [],
        also: [],
      }),
    ),
    notes: [
      'Plain words do as well, in a mention of the bot: “who said fake news?”, “timeline of the strike”. Reply to an answer to go on from it: “source?”, “more”, “and what did the mayor say?”.',
      'On a message, Apps holds “Find sources” and “Who said this?”.',
      'Most questions can be narrowed to an outlet and to dates: 2024, 2024-10, 2024-10-16, 16 Oct 2024 or last week.',
      "Where the articles don't answer, that is said, and what is closest is marked as no answer. What is marked as inferred was resolved from a pronoun or a relative date.",
    ],
  };
}
