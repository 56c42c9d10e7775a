import type { NoticeAnswer } from '../../../model.ts';
import type { PlainKey } from '../../../words/catalogue.ts';
import type { Say } from '../../../words/say.ts';
import { noticeOn } from './clarify.ts';

/** Words that ask nothing of articles, or what this program never does; and what it says to them. Written from general knowledge of the language. */
const REPLIES: readonly (readonly [RegExp, lead: PlainKey, note: PlainKey | null])[] = [
  [
    /^(?:ok(?:ay)?|great|perfect|nice)?[\s,!.]*(?:many )?(?:thanks|thank you|thx|ty|tysm|cheers|much appreciated)\b(?: (?:you|a lot|a bunch|so much|very much|again|bot|man|mate))*(?: for .{1,60})?[\s!.]*$/i,
    'courtesy.welcome',
    null,
  ],
  [
    /^(?:ok(?:ay)?|kk?|great|nice|cool|good(?: bot| job| one)?|well done|perfect|awesome|amazing|got it|i see|all right|alright|interesting|wow|lol|lmao|ha(?:ha)+|hm+|yes|yep|yeah|no|nope|sure|never ?mind|bye|goodbye|good night|see you)[\s!.]*$/i,
    'courtesy.noted',
    'courtesy.askMe',
  ],
  [
    /^(?:so |and |but )*(?:what (?:do|would) you (?:think|feel|believe|say|make)\b|(?:what is|what's|whats) your (?:own )?(?:opinion|view|take|position|favou?rite)\b|do you (?:think|believe|agree|like|support|trust)\b|who do you (?:think|believe|like|support|trust)\b|should i\b).*$/is,
    'courtesy.noViews',
    'followUp.sides',
  ],
  [
    /^(?:please )?(?:delete|remove|undo|stop|shut up|be quiet|go away)(?: (?:it|this|that|your (?:answer|message)))?[\s!.]*$/i,
    'courtesy.delete',
    null,
  ],
  [
    /^(?:please )?(?:export|download|save)(?: (?:it|this|that|the (?:answer|list)))?[\s!.]*$/i,
    'courtesy.export',
    null,
  ],
  [
    /^(?:please )?(?:(?:translate|rewrite|rephrase|paraphrase)\b|(?:write|draft|tell) (?:me |us )?an? (?!quote).*).*$/is,
    'courtesy.writeNothing',
    'help.hint',
  ],
];

/** What is said to words that ask nothing of articles; null for all others. */
export function readCourtesy(words: string, say: Say): NoticeAnswer | null {
  const plain = words.replaceAll('’', "'");
  const found = REPLIES.find(([form]) => form.test(plain));
  if (!found) return null;
  const [, lead, note] = found;
  return noticeOn(say(lead), null, note === null ? [] : [say(note)]);
}
