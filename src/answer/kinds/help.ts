import type { HelpQuery, Item, NoticeAnswer } from '../../model.ts';
import type { PlainKey } from '../../words/catalogue.ts';
import { type Say, sayIn } from '../../words/say.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';

/** The kinds that can be listed: what they give, and an example. */
type Listed = Readonly<Record<string, { readonly summary: PlainKey; readonly example: PlainKey | null }>>;

/** What can be asked, as a kind of its own: it lists the others, and needs no article. */
export function helpKind(others: Listed): Kind<'help'> {
  return {
    summary: 'help.summary',
    description: 'help.description',
    example: null,
    options: {},
    limits: [],
    complaint: () => null,
    answer: (_archive, query, { locale }) => help(query, others, sayIn(locale)),
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
  follow: { summary: 'follow.summary', example: 'follow.example' },
  following: { summary: 'following.summary', example: null },
  'forget-me': { summary: 'forget-me.summary', example: null },
  'quiet-hours': { summary: 'quiet-hours.summary', example: 'quiet-hours.example' },
};

/** What the program can be asked, a line for each kind. The names are those of the slash commands and of the command line. */
export function help(query: HelpQuery, others: Listed, say: Say): NoticeAnswer {
  return {
    kind: 'notice',
    query,
    answered: true,
    lead: say('help.lead'),
    items: Object.entries({ ...others, ...BESIDES }).map(([command, { summary, example }]): Item => {
      const line = `/${command}: ${say(summary)}.`;
      return {
        label:
          example === null
            ? line
            : `${line} ${say('help.example', { example: `/${command} ${say(example)}` })}`,
        passage: null,
        marks: [],
        also: [],
      };
    }),
    notes: [say('help.plainWords'), say('help.apps'), say('help.scope'), say('help.honesty')],
  };
}
