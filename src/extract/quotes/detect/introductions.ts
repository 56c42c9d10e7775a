import type { NameMention } from '../../names/name-mentions.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';

/** A line that only says whose words follow has no more tokens. */
const MAX_LINE_TOKENS = 24;
/** What somebody sends in their own words. */
const MESSAGE =
  /^(?:message|word|words|note|letter|statement|comment|comments|reply|response|remarks|greeting|greetings|contribution|view|desk|email|answer)$/;

/**
 * Whose words a quotation in a paragraph of its own has by the line above it: "From the desk of Ilse Brandt, chief clerk.", "A message
 * from Tern Ferries:", "And now Otto Weil:". Null where the line above tells something of its own.
 */
export function introducedBy(annotated: AnnotatedText, sentence: number): TokenRange | null {
  const { tagged, names, quoted } = annotated;
  const { tokens, sentences } = tagged;
  const [line, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!line || !own || line.paragraph !== own.paragraph - 1) return null;
  if (sentences[sentence - 2]?.paragraph === line.paragraph || line.last - line.first > MAX_LINE_TOKENS)
    return null;
  const words = tokens.slice(line.first, line.last);
  const isPlain = words.every(
    ({ pos, lower }, i) =>
      (quoted[line.first + i] ?? -1) < 0 &&
      (!/^(?:VERB|AUX)$/.test(pos) || /^(?:is|comes|writes|from)$/.test(lower) || MESSAGE.test(lower)),
  );
  if (!isPlain) return null;
  const isOpen = words.at(-1)?.text === ':';
  const sender = senderAt(tokens, line);
  const people = names.mentionsIn(line);
  if (sender !== null && (isOpen || sender.isMessage))
    return rangeOf(people.find(({ last }) => last > sender.at));
  const [only] = people.filter((mention) => names.personOf(mention)?.isSurelyPerson);
  const isAlone = people.filter((mention) => names.personOf(mention)?.isSurelyPerson).length === 1;
  const opens = /^(?:here|now|then|next|and|finally|first|this)$/.test(words[0]?.lower ?? '');
  return isOpen && isAlone && (opens || only?.titleFirst === line.first) ? rangeOf(only) : null;
}

/** Where "from", "by" or "of" stands behind the noun for a message, or opens a line. */
function senderAt(
  tokens: AnnotatedText['tagged']['tokens'],
  { first, last }: TokenRange,
): { readonly at: number; readonly isMessage: boolean } | null {
  for (let at = first; at < Math.min(last, first + 6); at++) {
    const lower = tokens[at]?.lower ?? '';
    if (MESSAGE.test(lower) && /^(?:from|by|of)$/.test(tokens[at + 1]?.lower ?? ''))
      return { at: at + 1, isMessage: true };
    if (lower === 'from' && tokens[at + 1]?.lower !== 'the') return { at, isMessage: false };
  }
  return null;
}

function rangeOf(mention: NameMention | undefined): TokenRange | null {
  return mention ? { first: mention.titleFirst, last: mention.last } : null;
}
