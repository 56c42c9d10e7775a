import type { QueryOf } from '../../../model.ts';

const NEWS = '(?:updates?|news|newest|developments?|latest|word|details?|happening|up|going on|new)';
const OPENS =
  "(?:(?:is|are) there |what(?:['’]s| is| are| has)? |whats |have you (?:got )?|got |do you have )?";

/** What a question begins with: its last word stands behind no topic. */
const ASKS =
  '(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)\\b';

/**
 * Ways of asking what is new about something, however they begin: "latest on", "what's new with", "any news about", "ferry updates". Written from general
 * knowledge of the language.
 */
const FORMS: readonly RegExp[] = [
  form(
    `${OPENS}(?:any(?:thing)? |some |the |more |been )*(?:latest |new |newest |recent |current )*${NEWS}(?: (?:yet|so far|lately|now|today|recently))? (?:on|about|regarding|concerning|with|in|at|over|around) (?<topic>.+?)`,
  ),
  form(
    '(?:the )?(?:latest|newest|most recent) (?<topic>.+?) (?:news|updates?|developments?|stor(?:y|ies)|articles?)',
  ),
  form(`(?!${ASKS})(?<topic>\\S+(?: \\S+){0,4}?) (?:updates?|latest)`),
  form(`update (?:me|us) on (?<topic>.+?)|catch (?:me|us) up on (?<other>.+?)`),
];
/** Small letters alone: "Fox News" is a name. */
const NEWS_BEHIND = new RegExp(
  `^(?!${ASKS})(?<topic>\\S+(?: \\S+){0,3}) news(?: (?:today|now|lately))?[\\s?!.]*$`,
  'u',
);
const NOW = /(?: (?:lately|now|today|recently|rn|these days|at the moment|right now|so far|yet))+$/i;
/** What nothing is new about: words that point back or say how the news is. */
const NO_TOPIC =
  /^(?:it|this|that|these|those|them|here|there|arms|the|an?|any|no|some|more|all|my|your|fake|bad|good|breaking|latest|news|(?:the |these |your )?(?:world|news|articles?|corpus))$/i;

/** What words want that ask for what is new about something; null where they ask for something else. */
export function newestAsked(words: string): QueryOf<'coverage'> | null {
  for (const one of [...FORMS, NEWS_BEHIND]) {
    const { topic, other = '' } = one.exec(words)?.groups ?? {};
    const about = (topic ?? other).replace(NOW, '').trim();
    if (about !== '' && !NO_TOPIC.test(about)) return { kind: 'coverage', topic: about, order: 'newest' };
  }
  return null;
}

function form(source: string): RegExp {
  return new RegExp(`^(?:${source})(?: (?:lately|now|today|recently))?[\\s?!.]*$`, 'isu');
}
