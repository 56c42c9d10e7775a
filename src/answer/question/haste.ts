/** A question that is written out opens with a capital and ends with a mark; whoever types in haste leaves out one of them at least. */
const WRITTEN_OUT = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}][\s\S]*[?.!:…]["'”’)\]]*\s*$/u;

/** Whether words are typed as people type in a chat: such questions are mostly put in other words than the articles'. */
export function isInHaste(text: string): boolean {
  return !WRITTEN_OUT.test(text);
}
