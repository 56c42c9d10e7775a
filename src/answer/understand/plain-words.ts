import { fold } from '../../text/fold.ts';
import { isGivenName } from '../../text/given-names.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** How people in a hurry write words, and what they mean. Written from general knowledge of how people chat. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  r: 'are',
  u: 'you',
  ur: 'your',
  ya: 'you',
  wut: 'what',
  wot: 'what',
  whats: 'what is',
  whos: 'who is',
  wheres: 'where is',
  whens: 'when is',
  whys: 'why is',
  hows: 'how is',
  whatd: 'what did',
  whod: 'who did',
  w: 'with',
  abt: 'about',
  bout: 'about',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  b4: 'before',
  n: 'and',
  ppl: 'people',
  govt: 'government',
  smth: 'something',
  sth: 'something',
  sum1: 'someone',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  rn: 'now',
  avg: 'average',
  yr: 'year',
  yrs: 'years',
  info: 'information',
  szn: 'season',
  tix: 'tickets',
  vids: 'videos',
  pics: 'pictures',
  bday: 'birthday',
  xmas: 'Christmas',
  insta: 'Instagram',
  prez: 'president',
  dept: 'department',
  grp: 'group',
  yds: 'yards',
  bil: 'billion',
  wld: 'would',
  cld: 'could',
  shld: 'should',
  tmrw: 'tomorrow',
  yday: 'yesterday',
  teh: 'the',
  hte: 'the',
  wat: 'what',
  waht: 'what',
  whta: 'what',
  wht: 'what',
  whn: 'when',
  wehn: 'when',
  wich: 'which',
  whoose: 'whose',
  hwo: 'who',
  hapened: 'happened',
  happend: 'happened',
  happenned: 'happened',
  sayed: 'said',
  siad: 'said',
  sya: 'say',
  dod: 'did',
  becuase: 'because',
  becasue: 'because',
  abuot: 'about',
  aobut: 'about',
  thier: 'their',
  alot: 'a lot',
};
/** "W/ a record", "w/o him", "w/him". */
const WITH = /(?<![\p{L}\p{N}/])w\/(?:(o)(?!\p{L}))?\s*(?=[\p{L}\p{N}])/giu;
/** What is thrown in anywhere and asks nothing. */
const FILLERS =
  /(?<![\p{L}\p{N}])(?:wtf|tf|the (?:hell|heck|fuck)|on earth|lol|lmao|rofl|omg|smh|tbh|ngl|imo|idk|btw|fr fr|pls|plz|thx|bruh)(?![\p{L}\p{N}])/giu;
/** What is said to whoever is asked, at the beginning or the end. */
const ADDRESS = '(?:hey|hi|hello|yo|ok|okay|so|um+|uh+|er+|hm+|well)';
/** Whoever is called so is asked something: "man utd" is a club. */
const CALLED =
  '(?:guys|bro|dude|man|mate|folks|bot)(?=\\s*[,.!]|\\s+(?:who|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|can)\\b)';
const ADDRESSED_FIRST = new RegExp(
  `^(?:(?:${ADDRESS}|${CALLED})(?![\\p{L}\\p{N}'’])[\\s,.!]*)+(?=\\S)`,
  'iu',
);
/** What only stresses a question; "Love Actually" is a name, and so is what has a capital. */
const STRESS = /(?<=\S )(?:actually|really|literally|honestly|seriously|even) (?=\p{Ll})/gu;
const ADDRESSED_LAST = /[\s,]+(?:guys|bro|dude|mate|folks|bot|tho)(?=[\s?!.]*$)/iu;
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+/gu;
/** "Who got hurt": they were. */
const GOT =
  /(?<![\p{L}\p{N}])(?<who>who(?: all| else)?|how many(?: \p{L}+)?) (?:got|get|gets|have gotten) (?=(?:hurt|\p{L}+(?:ed|en|lt|pt|ght))(?![\p{L}\p{N}]))/giu;
/** "What did he say (about the polls)?": a part of the sentence. Other brackets at its end may have what a question goes on from. */
const ASIDE = /\((?<words>(?:about|on|regarding|concerning|in|at|during|after|before|since) [^()]+)\)/gi;
/** Quoted words stay as they are. */
const QUOTED = /("[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»)/u;

/**
 * Words as they would be written with time: short forms spelled out ("whats", "r"), what is thrown in left out ("wtf", "lol", emoji).
 * What stands in quotation marks is kept. Never empty where the words are not.
 *
 * @example plainWords('wtf did holm say 😂') // 'what did holm say'
 */
export function plainWords(text: string): string {
  const plain = text
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : plainPart(part)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = plain.replace(ADDRESSED_FIRST, '').replace(ADDRESSED_LAST, '').trim();
  return bare || plain || text.trim();
}

function plainPart(part: string): string {
  return part
    .replace(EMOJI, ' ')
    .replace(ASIDE, '$<words>')
    .replace(
      /(?<![\p{L}\p{N}])(?:wtf|what the (?:hell|heck|fuck))(?= (?:did|does|do|is|was|are|were|has|have)\b)/giu,
      'what',
    )
    .replace(WITH, (_, without) => (without ? 'without ' : 'with '))
    .replace(FILLERS, ' ')
    .replace(GOT, '$<who> were ')
    .replace(STRESS, '')
    .replace(/(?<![\p{L}\p{N}'’.])(?!r us(?!\p{L}))[\p{L}\p{N}]+(?![\p{L}\p{N}'’]|\.\p{L})/gu, spelledOut);
}

/** "US" and "R" in capitals are names, and so are "man u" and "george w". */
function spelledOut(word: string, at: number, part: string): string {
  if (/^\p{Lu}/u.test(word) && word.length < 3) return word;
  const before = /[\p{L}\p{N}]+(?=\s$)/u.exec(part.slice(0, at))?.[0];
  if (/^u$/i.test(word) && before !== undefined && !isStopWord(fold(before))) return word;
  // "George W Bush", "the W Series".
  const isInitial = before !== undefined && (isGivenName(fold(before)) || fold(before) === 'the');
  if (/^w$/i.test(word) && isInitial) return word;
  return SHORT_FORMS[word.toLowerCase()] ?? word;
}
