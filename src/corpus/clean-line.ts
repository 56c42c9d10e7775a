/** Signs that nobody sees: soft hyphens and what allows or forbids a line break within a word. They part no words. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;

/** A line as people see it: without unseen signs, white space collapsed and trimmed. */
export function cleanLine(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}
