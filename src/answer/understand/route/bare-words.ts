/** Words that only lead up to what somebody wants to know. Written from general knowledge of the language. */
const PREAMBLE =
  /^(?:(?:hey|hi|hello|please|ok|okay|so|well|and|but|also|then|now|can you|could you|would you|will you|do you know|tell (?:me|us)|show (?:me|us)|give (?:me|us)|(?:i|we) (?:want|need|would like) to (?:know|see)|i'd like to (?:know|see)|find out)(?![\w'’])[\s,:]*)+/i;

/** The words without what leads up to them ("and", "can you tell me"). */
export function withoutPreamble(words: string): string {
  return words.replace(PREAMBLE, '') || words;
}

/** A name without the article before it. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|a|an)\s+/i, '').trim() || name;
}

/** Words without the quotation marks around them. */
export function withoutMarks(text: string): string {
  return text.replace(/^["'“”„«»‘’]+|["'“”„«»‘’]+$/g, '').trim() || text;
}

const IT_IS =
  /^(?:it|that|this|they|these|those)(?:['’]?(?:s|re)| is| are| was| were) (?!(?:not?|never)\b)(?:(?:all|just|only) )*(?:an? (?=\S)|the (?=\S)|(?=\S+ \S))/i;

/**
 * A claim without the "it is" that it begins with: what the asker's pronoun stands for, the article names.
 *
 * @example withoutItIs("it's a hoax") // 'hoax'
 */
export function withoutItIs(claim: string): string {
  return claim.replace(IT_IS, '');
}
