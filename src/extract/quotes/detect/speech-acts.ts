import type { NameMention } from '../../names/name-mentions.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';

/** Verbs for speaking to somebody, of which the words follow in a sentence of their own. From general knowledge of the language. */
const SPEAKING =
  /^(?:talk(?:s|ed|ing)?|spoke|speaks?|speaking|address(?:es|ed|ing)?|whisper(?:s|ed|ing)?|shout(?:s|ed|ing)?|phon(?:es|ed|ing)|telephoned|greet(?:s|ed|ing)?|lectur(?:es|ed|ing)|interrupt(?:s|ed|ing)?)$/;
/** What somebody does who is about to speak: "Moss shrugged. “People would miss it.”" */
const GESTURE =
  /^(?:shrug(?:s|ged)|nod(?:s|ded)|smil(?:es|ed)|laugh(?:s|ed)|sigh(?:s|ed)|grin(?:s|ned)|frown(?:s|ed)|paus(?:es|ed)|winc(?:es|ed)|chuckl(?:es|ed)|hesitat(?:es|ed)|gestur(?:es|ed))$/;
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
  const apposed = mention && isApposed(tokens, act.first, mention) ? mention : null;
  const isPronoun = /^(?:he|she)$/.test(tokens[act.first]?.lower ?? '');
  const source = isPronoun
    ? { first: act.first, last: act.first + 1 }
    : mention && mention.titleFirst === act.first && names.personOf(mention)
      ? { first: act.first, last: mention.last }
      : apposed && { first: act.first, last: apposed.last };
  if (!source) return null;
  let verb = source.last + (apposed ? 1 : 0);
  while (BEGINNING.test(tokens[verb]?.lower ?? '') || tokens[verb]?.pos === 'ADV') verb++;
  const turns = /^turn(?:s|ed|ing)?$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'to';
  // Whom somebody spoke with may as well be the one who is quoted.
  const isMutual = tokens[verb + 1]?.lower === 'with';
  const lower = tokens[verb]?.lower ?? '';
  return verb < act.last && !isMutual && (turns || SPEAKING.test(lower) || GESTURE.test(lower))
    ? source
    : null;
}

/** "The sexton, Jan Moss, shrugged", "her captain, Ada Weil,": the name stands between commas, behind what the person is. */
export function isApposed(
  tokens: readonly TaggedToken[],
  first: number,
  { titleFirst, last }: NameMention,
): boolean {
  const role = tokens.slice(first, titleFirst - 1);
  return (
    tokens[titleFirst - 1]?.text === ',' &&
    tokens[last]?.text === ',' &&
    (role[0]?.pos === 'DET' || /^(?:his|her|its|their)$/.test(role[0]?.lower ?? '')) &&
    role.slice(1).every(({ pos }) => /^(?:DET|ADJ|NOUN|ADP|PROPN|PART)$/.test(pos))
  );
}
