import type { TaggedText } from '../../tagged-text.ts';

/** Words that agencies print before a paragraph to say what it is; from general knowledge of news formats. */
const LABEL =
  /^(?:quote|quotes|quotation|details|source|sources|background|statement|context|update|updated|analysis|summary|note|reminder|photo|caption|excerpt|literally|text)$/;

/** How many tokens a label ("Quote:", "Details:") takes up, with its colon, where one opens a line; else 0. */
export function labelLength({ text, tokens }: TaggedText, first: number): number {
  const [word, colon] = [tokens[first], tokens[first + 1]];
  if (!word || colon?.text !== ':' || !LABEL.test(word.lower)) return 0;
  return /(?:^|[\r\n])[^\p{L}]*$/u.test(text.slice(Math.max(0, word.start - 4), word.start)) ? 2 : 0;
}

/** Whether the line that holds an offset opens with a label for words quoted as a block: "Quote:", "Quote from Weil:". */
export function isQuoteLabel(text: string, start: number): boolean {
  return /(?:^|[\r\n])[^\p{L}\r\n]*(?:quotes?|quotation|statement|excerpt|literally)(?: (?:from|of|by) [^:\r\n]{1,60})?\s*:\s*$/iu.test(
    text.slice(Math.max(0, start - 90), start),
  );
}

/** Whether a line opens with a label for who it comes from: "Source: …". */
export function isSourceLabel(tagged: TaggedText, first: number): boolean {
  return labelLength(tagged, first) > 0 && /^sources?$/.test(tagged.tokens[first]?.lower ?? '');
}
