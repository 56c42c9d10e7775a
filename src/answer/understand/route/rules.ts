import type { Query } from '../../../model.ts';
import { withoutArticle, withoutItIs, withoutMarks, withoutPreamble } from './bare-words.ts';
import { COUNT_FORMS, COVERAGE_FORMS, HELP_FORMS, POINTER, SOURCES_FORMS } from './forms.ts';
import { newestAsked } from './newest.ts';

/** One way of saying what is wanted; the named groups of the form are what `query` is made of. */
interface Rule {
  readonly form: RegExp;
  query(found: Readonly<Record<string, string | undefined>>): Query;
}

/** What makes a noun of the word behind it: "the claims", "their report". */
const NO_NOUN = '(?<!\\b(?:the|an?|his|her|their|its|this|that|these|those|any|some|such|no) )';
/** Verbs of saying. Written from general knowledge of the language. */
const SAY = `${NO_NOUN}(?:say|says|said|saying|tell|told|claim|claims|claimed|state|states|stated|announce|announced|think|thinks|thought|argue|argued|suggest|suggested|write|wrote|comment|commented|mention|mentioned|warn|warned|promise|promised|deny|denied|call|called|report|reports|reported|reply|replied|respond|responded|answer|answered)`;
const ABOUT = 'about|on|of|re|regarding|concerning|over';
const REACT = 'respond|responded|react|reacted|reply|replied|answer|answered|comment|commented';
const AUXILIARY = 'did|does|do|has|have|had|was|were|is|are|will';

/** Verbs that say what somebody holds, wants or warns of. */
const HOLDS =
  'thinks|thought|believes|believed|considers|considered|expects|expected|hopes|hoped|fears|feared|warns of|warned of|warns|warned|predicts|predicted|argues|argued|insists|insisted|complains|complained|claims|claimed|admits|admitted|promises|promised';
/** What is published, and does nothing itself. */
const PUBLISHED = '\\b(?:articles?|reports?|stor(?:y|ies)|pieces?|coverage|outlets?)\\b';
/** Acts of speech that are asked for by themselves: "has Selby confirmed it?" */
export const ACTS =
  '(?:confirm(?:ed)?|den(?:y|ied)|admit(?:ted)?|acknowledged?|reject(?:ed)?|dismiss(?:ed)?|respond(?:ed)?|react(?:ed)?|comment(?:ed)?|repl(?:y|ied)|answer(?:ed)?|apologi[sz]ed?|condemn(?:ed)?|criticis?z?ed?|praised?)';
const ACT = `${NO_NOUN}${ACTS}`;

/** What stands before what is listed: "list all the". */
const ALL = '(?:(?:list|find|any|some|are there any|do you have any|got any) )?(?:all )?(?:of )?(?:the )?';

/** The first rule that fits counts. */
const RULES: readonly Rule[] = [
  { form: whole(anyOf(HELP_FORMS)), query: () => ({ kind: 'help' }) },
  {
    form: whole(
      '(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|thx|cheers)(?: (?:there|all|bot|a lot|so much|very much))?|there)',
    ),
    query: () => ({ kind: 'help' }),
  },
  ...COUNT_FORMS.map((form) => ({ form: whole(form), query: counted })),
  ...COVERAGE_FORMS.map((form) => ({ form: whole(form), query: reported })),
  { form: whole(anyOf(SOURCES_FORMS)), query: () => ({ kind: 'sources' }) },
  {
    form: whole(
      '(?:(?:do you have|have you got|is there|are there|list) )?(?:any |the |all )*(?:anything|something|everything|articles?|news|reports?) (?:from|by) (?<outlet>.+?)',
    ),
    query: ({ outlet = '' }) => ({ kind: 'timeline', outlet: withoutArticle(outlet) }),
  },
  {
    form: whole(
      'who (?:wrote|published|is the author of) (?:the |that |this )?(?:article|story|report|piece) (?:called |titled |named |about |on )?(?<title>.+?)',
    ),
    query: ({ title = '' }) => ({ kind: 'article', title: withoutMarks(title) }),
  },
  {
    form: whole(
      '(?:(?:a|the|your|full|whole) )*(?:timeline|chronology)|(?:what (?:happened|was|came) )?(?:before|after|next|afterwards|then)(?: (?:that|this|it))?|then what',
    ),
    query: () => ({ kind: 'timeline' }),
  },
  {
    form: whole('(?:(?:a|the|your) )?(?:timeline|chronology)(?: of| on| about| for|:)? (?<topic>.+?)'),
    query: ({ topic = '' }) => ({ kind: 'timeline', topic }),
  },
  {
    form: whole(
      "what(?:['’]s| is| has| was)? (?:happened|happens) (?:to|with|at|in|on) (?<topic>.+?)|(?:whatever|what) became of (?<fate>.+?)",
    ),
    query: ({ topic, fate = '' }) => ({ kind: 'timeline', topic: topic ?? fate }),
  },
  {
    form: whole(`when (?:exactly )?(?:${AUXILIARY}) (?<topic>.+?)`),
    query: ({ topic = '' }) => ({ kind: 'timeline', topic }),
  },
  {
    form: whole(
      'who (?:has |have |had |ever |else )*(?:(?:said|says) (?:anything|something)|spoke|speaks|talked|talks|commented) (?:about|on|of) (?<topic>.+?)',
    ),
    query: ({ topic = '' }) => ({ kind: 'who-said', topic }),
  },
  {
    form: whole('who (?:has |have |had )*(?:wrote|written|writes) (?:about|on) (?<topic>.+?)'),
    query: reported,
  },
  {
    form: whole(`who (?:${HOLDS})(?: that)? (?<topic>.+?)`),
    query: ({ topic = '' }) => ({ kind: 'who-said', topic }),
  },
  {
    form: whole(
      'how (?:often|many times) (?:is|are|was|were|has|have) (?<speaker>.{2,80}?) (?:been )?(?:quoted|cited)|how many (?:quotes|quotations|statements) (?:are there |do you have |does he have |have you got )?(?:by|of|from) (?<name>.+?)',
    ),
    query: ({ speaker, name = '' }) => said(speaker ?? name, undefined),
  },
  {
    // "Who wrote the ferry?" asks for an author: words that somebody wrote are several, or stand in quotation marks.
    form: whole(
      'who (?:has |have |had |ever |first )*(?:said|says|say|wrote(?=[:,]? ["“”„«]|(?: \\S+){4}))(?: that)?[:,]? (?<quote>.+?)',
    ),
    query: ({ quote = '' }) => ({ kind: 'who-said', quote: withoutItIs(withoutMarks(quote)) }),
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
    // Whatever "it" is, somebody's words tell what they called it.
    form: whole(
      `what (?:${AUXILIARY}) (?<speaker>.{2,60}?) (?:call(?:ed)?|describe(?:d)?|label(?:led|ed)?|brand(?:ed)?|dub(?:bed)?) (?:it|this|that|them|these|those|him|her)(?: as)?`,
    ),
    query: ({ speaker = '' }) => said(speaker, undefined),
  },
  {
    form: whole(
      // "What is the ferry called?" asks for its name.
      `what (?!(?:is|are|was|were) [^?!]+ called[\\s?!.]*$)(?:else )?(?:${AUXILIARY}) (?<speaker>.{2,80}?) (?:been )?(?:else )?(?:${SAY})(?: so far| else)?`,
    ),
    query: ({ speaker = '' }) => said(speaker, undefined),
  },
  {
    form: whole(
      `${ALL}(?:quotes?|quotations?|statements?) (?:by|of|from) (?<speaker>.{2,80}?)(?: (?:about|on) (?<topic>.+?))?`,
    ),
    query: ({ speaker = '', topic }) => said(speaker, topic),
  },
  {
    form: whole(`${ALL}(?:quotes?|quotations?|statements?) (?:about|on|regarding) (?<topic>.+?)`),
    query: ({ topic = '' }) => ({ kind: 'who-said', topic }),
  },
  {
    form: whole(
      '(?:did|does|do|has|have) (?:any(?:one|body)|some(?:one|body)|they) (?:(?<denies>den(?:y|ied)|disputed?|reject(?:ed)?|contradict(?:ed)?)|(?:confirm|affirm)(?:ed)?) (?:that )?(?<topic>.+?)',
    ),
    query: ({ topic = '', denies }) => ({
      kind: 'positions',
      topic,
      side: denies === undefined ? 'affirms' : 'denies',
    }),
  },
  {
    form: whole('(?:quote|cite) (?<speaker>.{2,80}?) (?:on|about) (?<topic>.+?)'),
    query: ({ speaker = '', topic }) => said(speaker, topic),
  },
  {
    // As after "show me" and "tell me".
    form: whole(
      `what (?!(?:else|was|is|are|were|has|have|had|did|does|do|will) )(?<speaker>.{2,80}?) (?:has |have |had )?(?:said|says|claims|claimed|thinks|thought)(?: (?:${ABOUT}) (?<topic>.+?))?`,
    ),
    query: ({ speaker = '', topic }) => said(speaker, topic),
  },
  {
    form: whole(
      '(?:is it|was it|is it really|can it be) (?:really |actually )?(?:true|confirmed|a fact|correct|right|proven|certain) (?:that|if|whether) (?<topic>.+?)|(?:is|was) it (?:really |actually )?true (?!(?:or|to|for|of|about|with|in|on|at|when|because|what) )(?<told>\\S+ .+?)|did it (?:really|actually) happen that (?<event>.+?)',
    ),
    query: ({ topic, told, event = '' }) => ({ kind: 'positions', topic: topic ?? told ?? event }),
  },
  {
    form: whole(
      '(?:did|does|do|has|have|is) (?:any(?:one|body)|some(?:one|body)) (?:disagree|object|against|deny|denied|contradict|dispute)(?:d|s)?(?: (?:it|this|that))?(?: ?(?:with|to|about|on) (?<topic>.+?))?',
    ),
    query: ({ topic = POINTER }) => ({ kind: 'positions', topic, side: 'denies' }),
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
      kind: 'positions',
      topic,
      ...(both === undefined && { side: denies === undefined ? 'affirms' : 'denies' }),
    }),
  },
  {
    form: whole(
      `(?:has|have|did|does|do|can|could|will) (?!(?:any|some|every|no)(?:one|body)\\b)(?<speaker>(?:(?!${PUBLISHED}).){2,60}?)(?<! to) (?:ever |already |really |yet |actually )*(?:${ACT})(?: (?:to|on))?(?: (?<topic>.+?))?(?: (?:yet|already))?`,
    ),
    query: ({ speaker = '', topic }) =>
      said(speaker, /^(?:it|this|that|them)$/i.test(topic ?? 'it') ? undefined : topic),
  },
  {
    form: whole(
      '(?:who is (?:quoted|named) in )?(?:the |an )?article (?:called |titled |named |about )?(?<title>.+?)',
    ),
    query: ({ title = '' }) => ({ kind: 'article', title: withoutMarks(title) }),
  },
];

function anyOf(forms: readonly string[]): string {
  return `(?:${forms.join('|')})`;
}

function whole(form: string): RegExp {
  return new RegExp(`^(?:${form})[\\s?!.]*$`, 'is');
}

/** The query that words on one line ask for in so many words; null where no rule fits, so that they are a question. */
export function queryByRule(words: string): Query | null {
  const bare = withoutPreamble(words);
  const newest = newestAsked(bare);
  if (newest) return newest;
  for (const { form, query } of RULES) {
    const found = form.exec(bare);
    if (found) return query(found.groups ?? {});
  }
  return null;
}

function counted({ words = POINTER }: Readonly<Record<string, string | undefined>>): Query {
  return { kind: 'mentions', words: withoutMarks(withoutArticle(words)) };
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
