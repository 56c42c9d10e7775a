import type { NoticeAnswer } from '../../../model.ts';
import { say } from './clarify.ts';

/** Words that ask nothing of articles, or what this program never does; and what it says to them. Written from general knowledge of the language. */
const REPLIES: readonly (readonly [RegExp, lead: string, note: string])[] = [
  [
    /^(?:ok(?:ay)?|great|perfect|nice)?[\s,!.]*(?:many )?(?:thanks|thank you|thx|ty|tysm|cheers|much appreciated)\b(?: (?:you|a lot|a bunch|so much|very much|again|bot|man|mate))*(?: for .{1,60})?[\s!.]*$/i,
    "You're welcome.",
    '',
  ],
  [
    /^(?:ok(?:ay)?|kk?|great|nice|cool|good(?: bot| job| one)?|well done|perfect|awesome|amazing|got it|i see|all right|alright|interesting|wow|lol|lmao|ha(?:ha)+|hm+|yes|yep|yeah|no|nope|sure|never ?mind|bye|goodbye|good night|see you)[\s!.]*$/i,
    'Noted.',
    'Ask me about the articles whenever you like; /help shows what I can be asked.',
  ],
  [
    /^(?:so |and |but )*(?:what (?:do|would) you (?:think|feel|believe|say|make)\b|(?:what is|what's|whats) your (?:own )?(?:opinion|view|take|position|favou?rite)\b|do you (?:think|believe|agree|like|support|trust)\b|who do you (?:think|believe|like|support|trust)\b|should i\b).*$/is,
    'I have no views of my own: I only show what stands in the articles.',
    'Who affirms and who denies something: /positions, or “positions on …”.',
  ],
  [
    /^(?:please )?(?:delete|remove|undo|stop|shut up|be quiet|go away)(?: (?:it|this|that|your (?:answer|message)))?[\s!.]*$/i,
    'Whoever asked for an answer can take it away with the Delete button under it.',
    '',
  ],
  [
    /^(?:please )?(?:export|download|save)(?: (?:it|this|that|the (?:answer|list)))?[\s!.]*$/i,
    'Answers that are a list or a timeline have an Export button.',
    '',
  ],
  [
    /^(?:please )?(?:(?:translate|rewrite|rephrase|paraphrase)\b|(?:write|draft|tell) (?:me |us )?an? (?!quote).*).*$/is,
    'I write nothing myself: I only show what stands in the articles, word for word.',
    '/help shows what I can be asked.',
  ],
];

/** What is said to words that ask nothing of articles; null for all others. */
export function readCourtesy(words: string): NoticeAnswer | null {
  const plain = words.replaceAll('’', "'");
  const found = REPLIES.find(([form]) => form.test(plain));
  if (!found) return null;
  const [, lead, note] = found;
  return say(lead, null, note === '' ? [] : [note]);
}
