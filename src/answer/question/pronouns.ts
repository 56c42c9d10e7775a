/** A pronoun for people that words leave open: nobody is named before it. */
export interface OpenPronoun {
  /** As it is written. */
  readonly word: string;
  readonly kind: 'he' | 'she' | 'they';
  readonly isPossessive: boolean;
  readonly start: number;
  readonly end: number;
}

const KINDS: ReadonlyMap<string, OpenPronoun['kind']> = new Map([
  ...(['he', 'him', 'his'] as const).map((word) => [word, 'he'] as const),
  ...(['she', 'her', 'hers'] as const).map((word) => [word, 'she'] as const),
  ...(['they', 'them', 'their', 'theirs'] as const).map((word) => [word, 'they'] as const),
]);
/** Where a question has its subject or object: "did he", "who is she", "about them", "was his reaction", "who replaced him"; not "said he". */
const OPEN = new RegExp(
  `(?:^|^\\W*(?:(?:and|but|so) )?who \\p{L}+ (?=(?:him|her|them)\\W*$)|\\b(?:did|does|do|is|was|are|were|has|have|had|will|would|can|could|should|about|with|to|of|for|by|and|but|else|ever)\\s+)(?<word>${[...KINDS.keys()].join('|')})\\b`,
  'iu',
);
/** Somebody or something that a later pronoun can mean, or words that are quoted and not asked. */
const NAMED =
  /["“”„«»]|\p{L}.*\s\p{Lu}\p{L}+|\b(?:every|each|some|any|people|someone|somebody|anyone|anybody)\b|^\W*who (?:has |have |ever |first )*(?:said|says|say|wrote)\b/u;
const DESCRIBED = /\b(?:the(?! articles?\b)|an?)\b/u;
/** "How much of the firm does he own?": what is asked for, and then the subject, which is none of that. */
const ASKED_FOR =
  /^\W*(?:(?:and|but|so) )?(?:how|what|which|whose)\b[^,]*\b(?:did|does|do|is|was|has|had|will|would|can|could)\s+$/iu;
/** What follows a "her" that is no possessive. */
const NO_NOUN =
  /^\s*(?:$|[^\s\p{L}]|(?:about|on|in|at|to|for|from|with|by|of|say|said|again|then|now|after|before|and|or)\b)/iu;

/**
 * The first pronoun for a person that words leave open; null where there is none, or where somebody is named before it, as in
 * "Did the mayor say that he would resign?".
 */
export function openPronoun(words: string): OpenPronoun | null {
  const found = OPEN.exec(words);
  const word = found?.groups?.['word'];
  if (!found || word === undefined) return null;
  const end = found.index + found[0].length;
  const start = end - word.length;
  const before = words.slice(0, start);
  const isDescribed = DESCRIBED.test(before) && !ASKED_FOR.test(before);
  if (NAMED.test(before) || isDescribed || isOfAsked(words, end)) return null;
  const key = word.toLowerCase();
  const isPossessive =
    /^(?:his|hers|their|theirs)$/.test(key) || (key === 'her' && !NO_NOUN.test(words.slice(end)));
  return { word, kind: KINDS.get(key) ?? 'they', isPossessive, start, end };
}

/** "Who was hurt by his own dog?": his who was. */
function isOfAsked(words: string, end: number): boolean {
  return /^\W*who\b/i.test(words) && /^ own\b/i.test(words.slice(end));
}

/** The words with a name in the place of the pronoun: "what did he say?" becomes "what did Ada Moor say?". */
export function withName(words: string, { start, end, isPossessive }: OpenPronoun, name: string): string {
  return `${words.slice(0, start)}${name}${isPossessive ? '’s' : ''}${words.slice(end)}`;
}
