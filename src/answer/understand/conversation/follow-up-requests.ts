import { withoutPreamble } from '../route/bare-words.ts';

/**
 * What somebody can want of an answer that they were given: more of it, where it stands, when and by whom that was published, who said
 * it, when that was, why, whether it is true, or what it means.
 */
export type FollowUpRequest =
  | 'others'
  | 'more'
  | 'citations'
  | 'publication'
  | 'speaker'
  | 'time'
  | 'reason'
  | 'truth'
  | 'meaning';

const IT = '(?:(?:that|this|the) (?:article|quote|passage|story|report|claim)|that|this|it|these|those|so)';
const THEY = '(?:he|she|they|it|you)';

/** Whole messages, what leads up to them left out; the first form that fits counts. Written from general knowledge of the language. */
const FORMS: readonly (readonly [FollowUpRequest, RegExp])[] = [
  forms(
    'more',
    `(?:any |some )?more(?: (?:of|on|about) ${IT}| passages| results| quotes| statements| details)?`,
    'next(?: (?:page|one|ones))?',
    'go on|go ahead|continue|keep going',
    '(?:what|anything|something|is there anything) else(?: is there)?',
    `the rest(?: of ${IT})?`,
    "(?:is |was )?(?:that|it|this)(?: is|'s)? (?:all|everything)",
  ),
  forms(
    'others',
    `(?:and |or )?(?:who|any(?:one|body)|some(?:one|body)|(?:is|was|are|were) there (?:any(?:one|body)|others?)) else(?: (?:said|says|thinks|thought|spoke|commented|denied|confirmed|agreed|is quoted|was quoted))?(?: (?:${IT}|so|the same|something|anything))?(?: (?:about|on) ${IT})?`,
    '(?:and |what about )?(?:the )?others',
  ),
  forms(
    'citations',
    `(?:(?:what|which|where|who) (?:is|are|was|were) )?(?:the |your |any |a |its )?(?:sources?|links?|urls?|citations?|references?)(?: (?:for|of|to) ${IT})?`,
    `where (?:does|do|did|is|was|are) (?:${IT}|${THEY})(?: (?:come|taken|written|stated|published|reported|stand))?(?: from| in)?`,
    `where (?:do|does|did) ${THEY} (?:say|get|find|read|hear|state|claim)(?: ${IT})?(?: from)?`,
    `where (?:do|does|did) (?:they|it|you) write(?: ${IT})?`,
    `(?:in |from )?(?:what|which|whose) (?:article|outlet|paper|newspaper|source|site|website|publication)(?: (?:is|was|does) ${IT})?(?: (?:from|in|come from))?`,
    `(?:what|which) (?:article|outlet|paper|newspaper|source|site|website) (?:said|says|reported|wrote) ${IT}`,
    `according to (?:who|whom|what)|from where|how do you know(?: ${IT})?|cite(?: ${IT})?`,
  ),
  forms(
    'publication',
    `when (?:was|were|is) ${IT} (?:published|written|posted|printed|reported|from)`,
    `(?:who|which outlet|what outlet) (?:wrote|published|reported|authored|printed) ${IT}`,
    `who is (?:the|its) (?:author|journalist|reporter)(?: of ${IT})?`,
    `how (?:old|recent|new) is ${IT}`,
    `(?:what is )?(?:the |its )?(?:author|outlet|publisher|(?:publication )?date|date of publication)(?: of ${IT})?`,
  ),
  forms(
    'speaker',
    `who (?:said|says|claims|claimed|stated|states|told you) ${IT}|says who|by whom`,
    `who is (?:speaking|the speaker|quoted|${IT} by)|whose (?:words|quote) (?:is|are|was|were) ${IT}`,
  ),
  forms(
    'time',
    'when|since when',
    `when(?: exactly)? (?:was|is|were|did|does|has|had) (?:${IT}|${THEY})(?: (?:happen|happened|occur|take place|said|say|announce|claim|write)(?: to)?)?(?: ${IT})?`,
    `(?:on |at )?(?:what|which) (?:date|day|time|year)(?: (?:was|is) ${IT})?|how long ago(?: was ${IT})?`,
  ),
  forms(
    'reason',
    `why(?: (?:is|was|did|does|do|are|were) (?:${IT}|${THEY})(?: (?:happen|say|do|think|claim))?(?: ${IT})?)?`,
    `why (?:not|so)|how come|how so|what for|(?:what is )?the reason(?: for ${IT})?`,
  ),
  forms(
    'truth',
    `(?:is|was|are|were|has|have) ${IT} (?:been )?(?:really |actually |independently )?(?:true|confirmed|correct|right|verified|a fact|facts|real|reliable|certain|sure|accurate|proven|fake|false|a lie|lies)`,
    `really|seriously|true|are you sure|can (?:i|we|you) (?:trust|believe|verify|confirm|prove) ${IT}`,
    `(?:any |the )?(?:proof|evidence|confirmation)(?: (?:for|of) ${IT})?|prove it|fact[ -]?check(?: ${IT})?`,
  ),
  forms(
    'meaning',
    `what (?:does|do|did) (?:${IT}|${THEY}) mean(?: by ${IT})?|what is ${IT} about`,
    `explain(?: ${IT})?(?: to me)?|huh|i (?:don't|do not) (?:understand|get it)|(?:what is )?(?:the )?context`,
    `in short|tl;?dr|sum (?:${IT} )?up|summar(?:y|ise|ize)(?: ${IT})?|translate(?: ${IT})?(?: (?:in)?to \\p{L}+)?`,
  ),
];

function forms(move: FollowUpRequest, ...all: readonly string[]): readonly [FollowUpRequest, RegExp] {
  return [
    move,
    new RegExp(`^(?:${all.join('|')})(?:,? (?:please|then|now|though|exactly))?[\\s?!.…]*$`, 'iu'),
  ];
}

/** What words on one line want of an answer before them; null where they ask something by themselves. */
export function readFollowUpRequest(words: string): FollowUpRequest | null {
  const plain = words.replaceAll('’', "'").replace(/\b(who|what|where|when|that)'?s\b/gi, '$1 is');
  for (const said of [plain, withoutPreamble(plain)]) {
    const found = FORMS.find(([, form]) => form.test(said));
    if (found) return found[0];
  }
  return null;
}
