import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';

/** How many words stand at most before the name, what the person is among them. */
const MAX_LEAD_TOKENS = 16;
/** What somebody's words are. Written from general knowledge of the press. */
const UTTERANCE =
  'words?|verdict|view|message|opinion|assessment|judge?ment|warning|answer|reply|reaction|response|conclusion|plea|summary|advice|promise|boast|complaint|question|comment|description';
/** How the paragraph begins that says whose the words above it are. */
const LEAD = new RegExp(
  String.raw`^(?:(?:that|this|it|such|thus) (?:is|was) how|(?:that|this|these|those|such) (?:is|was|were|are) (?:what|the (?:\w+ )?(?:${UTTERANCE}) (?:of|from|by))|so (?:said|says|spoke|wrote)|thus (?:said|spoke|wrote))\b`,
  'i',
);

/** What those do who hear or read such words. */
const HEARS = /^(?:wanted|hoped|heard|read|received|got|was|were|needed)$/;

/**
 * Whose words a quotation in a paragraph of its own has by how the next paragraph begins: "That was how the engineer Ilse Brandt summed it up",
 * "This was the verdict of Otto Weil", "So said Otto Weil". `sentence` is the last that the quotation touches. Null where it begins otherwise.
 */
export function namedBySummary({ tagged, names }: AnnotatedText, sentence: number): TokenRange | null {
  const { tokens, sentences, text } = tagged;
  const [own, next] = [sentences[sentence], sentences[sentence + 1]];
  if (!own || next?.paragraph !== own.paragraph + 1) return null;
  const mention = names.mentionsIn(next).find((one) => names.personOf(one)?.isSurelyPerson);
  if (!mention || names.isPossessive(mention) || mention.first - next.first > MAX_LEAD_TOKENS) return null;
  const start = tokens[next.first]?.start ?? 0;
  const lead = LEAD.exec(text.slice(start, next.end));
  if (!lead) return null;
  // Between the two stands at most what the person is: "how the harbour engineer Ilse Brandt".
  const isRole = tokens
    .slice(next.first, mention.titleFirst)
    .filter((token) => token.start >= start + lead[0].length)
    .every(({ pos, lower }) => /^(?:DET|NOUN|ADJ|PROPN)$/.test(pos) || /^(?:,|of|'s|-)$/.test(lower));
  // "That is what Otto Weil wanted to hear" gives nobody's words.
  const isHeard = HEARS.test(tokens[mention.last]?.lower ?? '');
  return isRole && !isHeard ? { first: mention.titleFirst, last: mention.last } : null;
}
