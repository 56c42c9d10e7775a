import type { Query } from '../model.ts';
import { MEASURES } from './rendering/limits.ts';

/** Words that ask whether somebody else's message is so, or who said it; nothing at all asks the same. Written from general knowledge of the language. */
const CHECKS =
  /^(?:(?:is|was) (?:this|that|it|he|she) (?:true|real|right|legit|correct|a (?:real|true) quote)|(?:really|true|real|fake|legit|seriously|fact[ -]?check|check|verify)(?: (?:this|that|it))?|(?:who|did (?:he|she|they|anyone|anybody)) (?:really |ever |actually )?(?:said|say|says)(?: (?:this|that|it))?|says who|any truth (?:in|to) (?:this|that|it)|)[\s?!.]*$/i;
const SOURCES =
  /^(?:(?:the |any |what(?:['’]s| is) the )?sources?(?: (?:for|of) (?:this|that|it))?|where is (?:this|that|it) from|link|proof|evidence|find (?:the )?sources?)[\s?!.]*$/i;

/** What somebody asks who mentions the bot in a reply to another's message: whether it is so, or where it stands. Null where they ask something of their own. */
export function queryOnMessage(words: string, message: string): Query | null {
  const text = message.replace(/\s+/g, ' ').trim().slice(0, MEASURES.question);
  if (CHECKS.test(words)) return { kind: 'check', claim: text };
  return SOURCES.test(words) ? { kind: 'ask', question: text } : null;
}
