import type { Span } from '../../model.ts';
import { exactWords } from './exact-words.ts';

/** How the rest of its sentence bears on a part of it. */
export type Qualification = 'denied' | 'conditional' | 'asked';

/** Opens what somebody else is held to say, or what would have to be so. Written from general knowledge of the language. */
const HELD_TO_SAY =
  /\b(?:(?:to|who|they|people|critics|some|others|opponents|whoever) (?:say|says|said|claim|claims|claimed|suggest|suggests|suggested|think|thinks|thought|imply|pretend|believe|believes|believed|argue|argues|call|calls)|(?:idea|claim|suggestion|notion|allegation|accusation|rumou?r|myth|lie|impression|theory|charge)s?(?: is)? that)(?: that)?\s*["“‘']?$/i;
const CONDITION = /\b(?:if|unless|suppose|supposing|imagine|whether|as if|as though|lest)\b[^,;:.!?]*$/i;
const REFUSES =
  /\b(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing) to|reject(?:s|ed|ing)?|far from|instead of|rather than|fail(?:s|ed)? to|stop(?:s|ped)?|avoid(?:s|ed)?|wrong to|untrue that|false that|doubt(?:s|ed)?)\b[^,;:.!?]*$/i;
/** Opens another clause, of which a denial is that clause's own. */
const NEXT_CLAUSE =
  /[,;:—–]|\b(?:but|because|so|while|although|though|yet)\b|\band (?=(?:the|an?|i|we|you|he|she|it|they|that|this|there|our|their|his|her|my|no)\b)/i;
/** What follows says that it is not so. */
const UNSAID =
  /^[^.!?;:]{0,80}?\b(?:is|are|was|were|would be|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|['’]s) (?:\p{L}+ ){0,2}?(?:not|wrong|false|untrue|lies?|nonsense|absurd|ridiculous|myths?|fiction|fake|incorrect|mistaken|misleading|inaccurate|baseless|rubbish|unfair|unfounded)\b/iu;
const ISNT = /^[^.!?;:]{0,80}?\b(?:isn|aren|wasn|weren)['’]t (?:true|so|right|correct|the case)\b/iu;
/** How many words back a denial still bears on the part. */
const MAX_WORDS_BACK = 8;

/**
 * Whether the rest of a sentence turns a part of it around: "To say that *I did not care* is simply wrong", "I never *asked anyone
 * to hide it*", "if *we lose*", a question. Null where nothing does. `sentence` and `part` are offsets into `text`.
 */
export function turnedAround(text: string, sentence: Span, part: Span): Qualification | null {
  const before = lastClause(text.slice(sentence.start, part.start));
  const after = text.slice(part.end, sentence.end);
  // Outside the marks such words only say whose speech it is.
  const spoken = before.slice(Math.max(...[...'“"«„'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (HELD_TO_SAY.test(spoken) || REFUSES.test(before) || deniesNear(before)) return 'denied';
  const [rest = ''] = after.split(NEXT_CLAUSE);
  if (UNSAID.test(rest) || ISNT.test(rest)) return 'denied';
  if (CONDITION.test(spoken)) return 'conditional';
  return /\?["”’']*\s*$/.test(after) && !text.slice(part.start, part.end).includes('?') ? 'asked' : null;
}

/** The words since the last mark that parts clauses. */
function lastClause(before: string): string {
  return before.slice(
    Math.max(...[',', ';', ':', '—', '–', '.', '!', '?'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
}

function deniesNear(before: string): boolean {
  const words = exactWords(before).slice(-MAX_WORDS_BACK);
  const last = words.map(({ bearing }) => bearing).lastIndexOf('negation');
  // "Not only" and "no doubt" deny nothing.
  return last >= 0 && !/^(?:only|just|doubt|wonder)$/.test(words[last + 1]?.key ?? '');
}
