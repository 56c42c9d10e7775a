import type { Query } from '../../model.ts';
import { COVERAGE_FORMS, POINTER } from './coverage-forms.ts';

/** One way of saying what is wanted; the named groups of the form are what `query` is made of. */
interface Rule {
  readonly form: RegExp;
  query(found: Readonly<Record<string, string | undefined>>): Query;
}

/** Words that only lead up to what somebody wants to know. Written from general knowledge of the language. */
const PREAMBLE =
  /^(?:(?:hey|hi|hello|please|ok|okay|so|well|and|but|also|then|now|can you|could you|would you|will you|do you know|tell (?:me|us)|show (?:me|us)|give (?:me|us)|(?:i|we) (?:want|need|would like) to (?:know|see)|i'd like to (?:know|see)|find out)(?![\w'’])[\s,:]*)+/i;

const SAY = [
  ...[
    'say',
    'says',
    'said',
    'saying',
    'tell',
    'told',
    'claim',
    'claims',
    'claimed',
    'state',
    'states',
    'stated',
  ],
  ...[
    'announce',
    'announced',
    'think',
    'thinks',
    'thought',
    'argue',
    'argued',
    'suggest',
    'suggested',
    'write',
    'wrote',
  ],
  ...[
    'comment',
    'commented',
    'mention',
    'mentioned',
    'warn',
    'warned',
    'promise',
    'promised',
    'deny',
    'denied',
    'call',
    'called',
    'report',
    'reports',
    'reported',
  ],
].join('|');
const ABOUT = 'about|on|of|regarding|concerning|over';
const REACT = 'respond|responded|react|reacted|reply|replied|answer|answered|comment|commented';
const AUXILIARY = 'did|does|do|has|have|had|was|were|is|are|will';

/** What stands before what is listed: "list all the". */
const ALL = '(?:(?:list|find) )?(?:all )?(?:of )?(?:the )?';

/** The first rule that fits counts. */
const RULES: readonly Rule[] = [
  {
    form: whole(
      "(?:help(?: me)?|what can (?:you|i) (?:do|ask)(?: you)?|how do(?:es)? (?:this|you|it) work|how do i (?:use|ask) (?:this|you)|(?:who|what) (?:are|r) (?:you|u)|are you (?:an? )?(?:bot|ai|human|robot|person|real|chatgpt|llm)|what(?: is|'s) (?:this|verbatim)(?: bot| thing)?|what do you do|introduce yourself)",
    ),
    query: () => ({ kind: 'help' }),
  },
  {
    form: whole(
      '(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|thx|cheers)(?: (?:there|all|bot|a lot|so much|very much))?|there)',
    ),
    query: () => ({ kind: 'help' }),
  },
  ...COVERAGE_FORMS.map((form) => ({ form: whole(form), query: reported })),
  {
    form: whole(
      "(?:who (?:is|are) (?:quoted|mentioned|named|cited)(?: in (?:the |your |these |all )*(?:articles|news|corpus))?|who is in (?:the |your |these |all )*(?:articles|news|corpus)|(?:list|name) (?:all )?(?:the |your )?(?:people|speakers|names|articles|outlets|titles)|(?:the )?(?:latest|newest|recent|today's)(?: news| articles?| stories)?|(?:any )?news|what(?: is|'s) (?:new|the latest)|what do you (?:have|know)(?: about)?)",
    ),
    query: () => ({ kind: 'sources' }),
  },
  {
    form: whole(
      '(?:sources|(?:what|which) (?:are|is) your sources?|(?:what|which) (?:articles|sources|outlets) (?:do you|are there|have you)(?: .*)?)',
    ),
    query: () => ({ kind: 'sources' }),
  },
  {
    form: whole('(?:(?:a|the|your) )?(?:timeline|chronology)(?: of| on| about| for|:)? (?<topic>.+?)'),
    query: ({ topic = '' }) => ({ kind: 'timeline', topic }),
  },
  {
    form: whole(`when (?:exactly )?(?:${AUXILIARY}) (?<topic>.+?)`),
    query: ({ topic = '' }) => ({ kind: 'timeline', topic }),
  },
  {
    form: whole('who (?:has |have |had |ever |first )*(?:said|says|say|wrote)(?: that)?[:,]? (?<quote>.+?)'),
    query: ({ quote = '' }) => ({ kind: 'who-said', quote: withoutMarks(quote) }),
  },
  {
    form: whole(
      `what (?:else )?(?:${AUXILIARY}) (?<speaker>.{2,80}?) (?:been )?(?:else )?(?:${SAY})(?: anything)? (?:${ABOUT}) (?<topic>.+?)`,
    ),
    query: ({ speaker = '', topic = '' }) => said(speaker, topic),
  },
  {
    form: whole(
      `(?:has|have|did|does) (?<speaker>.{2,80}?) (?:ever |already )?(?:${SAY}) (?:anything|something) (?:${ABOUT}) (?<topic>.+?)`,
    ),
    query: ({ speaker = '', topic }) => said(speaker, topic),
  },
  {
    form: whole(`how (?:${AUXILIARY}) (?<speaker>.{2,80}?) (?:${REACT})(?: (?:to|on) (?<topic>.+?))?`),
    query: ({ speaker = '', topic }) => said(speaker, topic),
  },
  {
    form: whole(
      `what (?:else )?(?:${AUXILIARY}) (?<speaker>.{2,80}?) (?:been )?(?:else )?(?:${SAY})(?: so far| else)?`,
    ),
    query: ({ speaker = '' }) => said(speaker, undefined),
  },
  {
    form: whole(
      `${ALL}(?:quotes|quotations|statements) (?:by|of|from) (?<speaker>.{2,80}?)(?: (?:about|on) (?<topic>.+?))?`,
    ),
    query: ({ speaker = '', topic }) => said(speaker, topic),
  },
  {
    form: whole(`${ALL}(?:quotes|quotations|statements) (?:about|on|regarding) (?<topic>.+?)`),
    query: ({ topic = '' }) => ({ kind: 'who-said', topic }),
  },
  {
    form: whole('(?:the )?positions? (?:on|about|of) (?<topic>.+?)'),
    query: ({ topic = '' }) => ({ kind: 'positions', topic }),
  },
  {
    form: whole(
      'who (?:(?<denies>denies|denied|disputes|disputed|rejects|rejected)|confirms|confirmed|affirms)(?<both> (?:and|or) who \\w+)? (?:that )?(?<topic>.+?)',
    ),
    query: ({ topic = '', denies, both }) => ({
      ...{ kind: 'positions', topic },
      ...(both === undefined && { side: denies === undefined ? 'affirms' : 'denies' }),
    }),
  },
  {
    form: whole(
      '(?:who is (?:quoted|named) in )?(?:the |an )?article (?:called |titled |named |about )?(?<title>.+?)',
    ),
    query: ({ title = '' }) => ({ kind: 'article', title: withoutMarks(title) }),
  },
];

function whole(form: string): RegExp {
  return new RegExp(`^${form}[\\s?!.]*$`, 'is');
}

/** The query that words on one line ask for in so many words; null where no rule fits, so that they are a question. */
export function queryByRule(words: string): Query | null {
  const bare = withoutPreamble(words);
  for (const { form, query } of RULES) {
    const found = form.exec(bare);
    if (found) return query(found.groups ?? {});
  }
  return null;
}

/** The words without what leads up to them ("and", "can you tell me"). */
export function withoutPreamble(words: string): string {
  return words.replace(PREAMBLE, '') || words;
}

/** A name without the article before it. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|a|an)\s+/i, '').trim() || name;
}

function reported({ topic = POINTER }: Readonly<Record<string, string | undefined>>): Query {
  return { kind: 'coverage', topic };
}

/** Nobody in particular. */
const ANYBODY =
  /^(?:(?:the |other )?people|any(?:one|body)|every(?:one|body)|some(?:one|body)|they|others|the articles?)$/i;

function said(speaker: string, topic: string | undefined): Query {
  if (topic !== undefined && ANYBODY.test(speaker)) return { kind: 'who-said', topic };
  const query = { kind: 'who-said', speaker: withoutArticle(speaker) } as const;
  return topic === undefined ? query : { ...query, topic };
}

function withoutMarks(text: string): string {
  return text.replace(/^["'“”„«»‘’]+|["'“”„«»‘’]+$/g, '').trim() || text;
}
