import type { HelpQuery, Item, NoticeAnswer } from '../../model.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';

/** The kinds that can be listed: what they give, and an example. */
type Listed = Readonly<Record<string, { readonly summary: string; readonly example: string }>>;

/** What can be asked, as a kind of its own: it lists the others, and needs no article. */
export function helpKind(others: Listed): Kind<'help'> {
  return {
    summary: 'what can be asked, with examples',
    description: 'What you can ask, with examples',
    example: '',
    options: {},
    limits: [],
    complaint: () => null,
    answer: (_archive, query) => help(query, others),
    toJson: ({ kind: _, ...shown }) => shown,
    isExported: false,
    rows: ({ items }) => itemRows(items),
    chart: () => null,
    title: () => 'Verbatim',
    topic: () => null,
    person: null,
  };
}

/** Commands for everybody that ask nothing of the articles as they are now. */
const BESIDES: Listed = {
  follow: {
    summary: 'be told of new articles on a topic, with quotes by somebody, or with some words',
    example: 'topic: the ferry strike every: daily',
  },
  following: { summary: 'what you follow, with buttons to pause and end it', example: '' },
  'forget-me': { summary: 'remove everything of yours that is kept', example: '' },
  'quiet-hours': { summary: 'when you are not to be told', example: 'from: 22:00 to: 07:00' },
};

/** What the program can be asked, a line for each kind. The names are those of the slash commands and of the command line. */
export function help(query: HelpQuery, others: Listed): NoticeAnswer {
  return {
    kind: 'notice',
    query,
    answered: true,
    lead: 'Ask about the articles. Every answer is cut out of them word for word, and says where it stands.',
    items: Object.entries({ ...others, ...BESIDES }).map(
      ([command, { summary, example }]): Item => ({
        label: `/${command}: ${summary}.${example === '' ? '' : ` Example: /${command} ${example}`}`,
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
