/** The topic of a question that names none. */
export const POINTER = 'that';

const OUTLETS =
  '(?:the |these |your |different |other )*(?:outlets?|papers?|newspapers?|media|sources?|sites?|websites?|publications?|articles?|stories|reports?|accounts|versions)';
const REPORT =
  '(?:report(?:s|ed|ing)?|cover(?:s|ed|ing)?|wrote|writes?|written|carr(?:y|ies|ied)|mention(?:s|ed|ing)?|discuss(?:es|ed)?|published|ran|broke|tell|talk(?:s|ed)?|deal)';

/**
 * Ways of asking which outlets report on something, who was first, and what they have otherwise; the group `topic` is what it is about, and
 * missing where that was asked before. Written from general knowledge of the language.
 */
export const COVERAGE_FORMS: readonly string[] = [
  `(?:which|what) ${OUTLETS} (?:have |has |are |also |first |else )*${REPORT}(?: anything)?(?: (?:on|about|of|with|that))? (?<topic>.+?)`,
  `(?:which|what) ${OUTLETS} (?:do you have|are there|have you(?: got)?|are) (?:on|about|mentioning|that mention) (?<topic>.+?)`,
  `(?:is there|are there|do you have) (?:any |an )?articles? (?:on|about|mentioning) (?<topic>.+?)`,
  `(?:(?:list|find) )?(?:all )?(?:of )?(?:the )?articles (?:on|about|mentioning|that mention) (?<topic>.+?)`,
  `who (?:else )?(?:reported|covered|published|broke(?= (?:the |this |that )?(?:story|stories|news|scandal)\\b))(?: (?:on|about|that))? (?!(?:it |this |that |on )?first)(?<topic>.+?)(?: first)?`,
  `who (?:reported|covered|broke|published|wrote) (?:(?:it|this|that) )?first(?: (?:on|about|that) (?<topic>.+?))?`,
  `who (?:was|were) (?:the )?first to ${REPORT}(?: (?:it|this|that))?(?: ?(?:on|about|that)? ?(?<topic>.+?))?`,
  `how (?:do|does|did|are) ${OUTLETS} (?:differ|disagree|compare|vary|contradict(?: each other)?|${REPORT}|different)(?:(?: (?:on|about|over|in|from each other (?:on|about)))? (?<topic>.+?))?`,
  `(?:(?:where|on what|what) )?do ${OUTLETS} (?:all )?(?:agree|differ|disagree|contradict each other|say)(?: (?:on|about|over|regarding) (?<topic>.+?))?`,
  `(?:compare|differences? (?:between|of|in)) (?:the )?(?:${OUTLETS}|coverage|reporting)(?: (?:on|of|about) (?<topic>.+?))?`,
  'how do (?:they|these|those) (?:differ|disagree|compare|vary|contradict each other)(?: (?:on|about|over) (?<topic>.+?))?',
  '(?:where )?do (?:they|these|those) (?:all )?(?:agree|differ|disagree|contradict each other)(?: (?:on|about|over) (?<topic>.+?))?',
  `(?:the )?(?:coverage|reporting) (?:of|on|about) (?<topic>.+?)`,
  `(?:are there |any )?(?:contradictions|differences|disagreements|conflicts) (?:between|among|in) ${OUTLETS}(?: (?:on|of|about|over) (?<topic>.+?))?`,
  '(?:about|everything (?:about|on)|what do you know (?:about|on)|what do you have (?:about|on)|(?:any |all |some )?info(?:rmation)? (?:about|on)|(?:is|are) there (?:anything|something) (?:about|on)|(?:do|have) you (?:have|got|know) (?:anything|something) (?:about|on)) (?<topic>.+?)',
];

const MENTION =
  '(?:mention|name|discuss|cover|report (?:on|about)|talk (?:about|of)|write about|contain|are (?:about|on)|deal with)';

/** Ways of asking how many articles mention something, how often and which was first; the group `words` is what is counted. */
export const COUNT_FORMS: readonly string[] = [
  `(?:in )?how many (?:of the |of your |different )?(?:articles?|stories|reports|outlets|papers|sources) (?:have )?(?:ever )?${MENTION}(?:ed|s)? (?<words>.+?)`,
  `how (?:often|many times|much) (?:is|are|was|were) (?<words>.+?) (?:mentioned|named|quoted in the articles|talked about|in the (?:news|articles))`,
  `how (?:often|many times) (?:do|does|did) (?:the |these |your )?(?:articles|outlets|papers|news|sources) ${MENTION} (?<words>.+?)`,
  `(?:the )?(?:number of )?mentions of (?<words>.+?)`,
  `(?:when was |what was |what is |which article has )?(?:the )?first mention of (?<words>.+?)`,
  `when (?:was|were) (?<words>.+?) (?:first|last) mentioned`,
  `(?:which|what) (?:article|outlet|paper)s? (?:was |were )?first (?:to )?mention(?:s|ed)? (?<words>.+?)`,
  `count (?:the )?(?:articles|mentions) (?:about|of|on|with) (?<words>.+?)`,
];

/** Ways of asking what this program is and can do. */
export const HELP_FORMS: readonly string[] = [
  'help(?: me)?|what can (?:you|i) (?:do|ask)(?: you)?|what do you do|introduce yourself',
  'how do(?:es)? (?:this|you|it) work|how do i (?:use|ask) (?:this|you)',
  "(?:who|what) (?:are|r) (?:you|u)|what(?: is|'s) (?:this|verbatim)(?: bot| thing)?",
  'are you (?:an? )?(?:bot|ai|human|robot|person|real|chatgpt|llm)',
];

/** Ways of asking what the corpus holds, and who is in it. */
export const SOURCES_FORMS: readonly string[] = [
  'sources|(?:what|which) (?:are|is) your sources?',
  '(?:what|which) (?:articles|sources|outlets) (?:do you|are there|have you)(?: .*)?',
  'how many (?:articles|sources|outlets|documents) (?:do you have|are there|have you(?: read)?)',
  '(?:which|what) (?:dates|time|period|years) (?:do|does) (?:the|your) (?:articles|corpus|archive) (?:cover|span)',
  'who (?:is|are) (?:all )?(?:the )?(?:people |persons |ones |speakers )?(?:that are )?(?:quoted|mentioned|named|cited)(?: in (?:the |your |these |all )*(?:articles|news|corpus))?',
  'who is in (?:the |your |these )*(?:articles|news|corpus)',
  '(?:who|which people) (?:do you|can i) (?:have|know|ask about)',
  '(?:list|name) (?:all )?(?:the |your )?(?:people|speakers|names|articles|outlets|titles)',
  "what(?:['’]s| is| are)? (?:(?:all )?(?:the|these|those|your) (?:articles|stories|news|reports)(?: all)?|it all|this all) about",
  "what(?:['’]s| is) (?:in|going on in) (?:the |your |these )*(?:articles|news|world|corpus)|what(?:['’]s| is) (?:going on|happening)(?: (?:today|now|lately|right now))?",
  '(?:what|which) (?:topics|stories|subjects) (?:are there|do you have|do you know|are covered|can i ask about)',
  "(?:the )?(?:latest|newest|recent|today's)(?: news| articles?| stories)?|(?:any )?news|what(?: is|'s) (?:new|the latest)",
];
