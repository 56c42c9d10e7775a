import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';

/** Verbs for speaking to somebody, of which the words follow in a sentence of their own. From general knowledge of the language. */
const SPEAKING =
  /^(?:talk(?:s|ed|ing)?|spoke|speaks?|speaking|address(?:es|ed|ing)?|whisper(?:s|ed|ing)?|shout(?:s|ed|ing)?|phon(?:es|ed|ing)|telephoned|greet(?:s|ed|ing)?|lectur(?:es|ed|ing)|interrupt(?:s|ed|ing)?)$/;
const BEGINNING = /^(?:began|begins|started|starts|kept|keeps|was|is)$/;

/** Who speaks in the sentence before a quotation that stands in the same paragraph: "Brandt began talking to Weil. “The road is closed.”" Null where nobody does. */
export function speakerInActBefore(
  { tagged, names, quoted }: AnnotatedText,
  sentence: number,
): TokenRange | null {
  const { tokens, sentences } = tagged;
  const [act, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!act || act.paragraph !== own?.paragraph || (quoted[act.first] ?? -1) >= 0) return null;
  const [mention] = names.mentionsIn(act);
  const isPronoun = /^(?:he|she)$/.test(tokens[act.first]?.lower ?? '');
  const source = isPronoun
    ? { first: act.first, last: act.first + 1 }
    : mention && mention.titleFirst === act.first && names.personOf(mention)
      ? { first: act.first, last: mention.last }
      : null;
  if (!source) return null;
  let verb = source.last;
  while (BEGINNING.test(tokens[verb]?.lower ?? '') || tokens[verb]?.pos === 'ADV') verb++;
  const turns = /^turn(?:s|ed|ing)?$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'to';
  // Whom somebody spoke with may as well be the one who is quoted.
  const isMutual = tokens[verb + 1]?.lower === 'with';
  return verb < act.last && !isMutual && (turns || SPEAKING.test(tokens[verb]?.lower ?? '')) ? source : null;
}
