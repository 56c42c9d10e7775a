/** A label has at most so many words and characters. */
const MAX_LABEL_WORDS = 6;
const MAX_LABEL_CHARACTERS = 48;
const LABELLED =
  /^["“'‘(•*–—-]{0,2}\s?((?:[\p{L}\p{N}#&][\p{L}\p{N}.'’&/%+#-]*(?:\s|$)|\([^()]{1,24}\)(?:\s|$)){1,8})$/u;

/**
 * The label that a line opens with ("Year", "LAST WEEK", "Where to watch"), without its colon; null where the words before
 * the first colon run on like a sentence, or none stand there. A name of a speaker is one, too, until somebody knows better.
 */
export function leadingLabel(text: string): string | null {
  const colon = text.slice(0, MAX_LABEL_CHARACTERS + 1).indexOf(':');
  if (colon <= 0 || (/\d/.test(text.charAt(colon - 1)) && /\d/.test(text.charAt(colon + 1)))) return null;
  const before = text.slice(0, colon).trim();
  if (!LABELLED.test(before) || before.split(/\s+/).length > MAX_LABEL_WORDS) return null;
  if (text.slice(colon + 1).trim() === '') return null;
  return isSentenceLike(before) ? null : before;
}

/** What introduces words rather than labels them: "He added", "The minister says", "According to Weil". */
const SAYING =
  /\b(?:said|says|saying|add(?:s|ed|ing)?|told|tells|ask(?:s|ed)?|writes?|wrote|written|reads?|states?|stated|announced|explain(?:s|ed)|tweeted|posted|replied|continued|concluded|noted|notes|warned|argued|according|is|are|was|were|has|have|had|will|would|can|could)\b/iu;

function isSentenceLike(words: string): boolean {
  return (
    SAYING.test(words) || /^(?:he|she|they|it|i|we|you|this|that|these|those|here|there)\b/iu.test(words)
  );
}

/** A labelled line: what stands behind its label is no sentence. */
export function isLabelled(text: string): boolean {
  const label = leadingLabel(text);
  if (label === null) return false;
  const rest = text.slice(text.indexOf(':') + 1).trim();
  return !ENDS_SENTENCE.test(rest) || rest.split(/\s+/).length < MIN_SENTENCE_WORDS;
}

/** Behind a bullet or label fewer words are no sentence. */
const MIN_SENTENCE_WORDS = 4;
const ENDS_SENTENCE = /[.!?…]["”’)\]]*$/u;
/** No line of a numbered list has more words, unless it is a sentence. */
const MAX_LINE_WORDS = 14;

/** A line that begins with a bullet or a number, and is no sentence. */
export function isListed(text: string): boolean {
  if (ENDS_SENTENCE.test(text) && !/\b(?:Jr|Sr|Inc|Co)\.$/.test(text)) return false;
  if (/^[•▪●◦‣·*]\s/u.test(text)) return true;
  return (
    /^(?:\d{1,3}[.)]|#\d{1,3}|\d{1,3}(?= \p{Lu}))\s?/u.test(text) &&
    text.split(/\s+/).length <= MAX_LINE_WORDS
  );
}

/** Cells in a row: many numbers or strokes, hardly a word in small letters between them. */
export function isTable(text: string): boolean {
  if (/\t.*\t|(?:\|[^|]{1,40}){3}/u.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length < 6) return false;
  const numbers = words.filter((word) => /^[($£€¥+-]*\d[\d.,:%/+-]*\)?[a-zA-Z]{0,2}$/u.test(word)).length;
  const running = words.filter((word) => /^\p{Ll}{2,}[,.;:!?]?$/u.test(word)).length;
  if (numbers >= 4 && numbers >= 0.25 * words.length && running < 0.35 * words.length) return true;
  return words.length >= 12 && running <= 0.1 * words.length && !/[.!?]["”’]?$/u.test(text);
}
