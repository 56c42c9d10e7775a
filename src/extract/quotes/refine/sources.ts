import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { phraseFrom } from '../syntax/noun-phrases.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/**
 * Mends who is named as the source: "Some might say" is some, "was criticised" leaves open by whom, "was asked to stay by Weil" is
 * Weil's, and what Weil says as he describes something is Weil's.
 */
export function refineSource(annotated: AnnotatedText, attribution: Attribution): Attribution {
  return withPassiveSource(annotated, withoutVerbs(annotated, attribution));
}

/** Takes verbs off the end of a source. */
function withoutVerbs({ tagged: { tokens } }: AnnotatedText, attribution: Attribution): Attribution {
  const { source } = attribution;
  if (!source) return attribution;
  let { first, last } = source;
  while (last > first + 1 && /^(?:AUX|ADV)$/.test(tokens[last - 1]?.pos ?? '')) last--;
  while (
    first < last - 1 &&
    /^(?:when|while|as|if|but|and|so|because|that|whom)$/.test(tokens[first]?.lower ?? '')
  )
    first++;
  return { ...attribution, source: { first, last } };
}

const PARTICIPLE = /(?:ed|said|told|seen|known|shown|written|thought|understood|heard|found)$/;
/** Participles that describe what their subject feels or takes on: their subject is who speaks. From general knowledge of English. */
const OWN =
  /^(?:concerned|worried|pleased|convinced|opposed|committed|determined|excited|surprised|disappointed|delighted|satisfied|inclined|prepared|agreed|decided|relieved|interested|tempted|thrilled|scared|honou?red)$/;

/** In the passive the subject is not who speaks, but who is spoken of; who speaks stands behind "by", in the clause or at its end. */
function withPassiveSource(
  { tagged: { tokens, sentences } }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { cue, source, content } = attribution;
  const token = cue && tokens[cue.first];
  if (!cue || !token || token.pos !== 'VERB' || !PARTICIPLE.test(token.lower) || OWN.test(token.lower))
    return attribution;
  if (cueClass(token.lower) === null || !isPassive(tokens, cue.first)) return attribution;
  const sentence = sentences[token.sentence];
  for (let at = cue.last; at < (sentence?.last ?? cue.last); at++) {
    const word = tokens[at];
    if (/^(?:[,;:]|and|but|that|who|which)$/.test(word?.lower ?? '')) break;
    if (word?.lower !== 'by') continue;
    const phrase = phraseFrom(tokens, at + 1);
    if (!phrase || !/^(?:PROPN|DET|NUM|NOUN|PRON)$/.test(tokens[phrase.first]?.pos ?? '')) break;
    const span = content.at(-1);
    const range = span && tokensIn(tokens, span);
    const endsWithIt =
      range && range.first < at && range.last >= phrase.first && range.last <= phrase.last + 1;
    const cut = endsWithIt ? spanOfTokens(tokens, { first: range.first, last: at }) : null;
    return { ...attribution, source: phrase, content: cut ? [...content.slice(0, -1), cut] : content };
  }
  return source && source.last <= cue.first ? { ...attribution, source: null } : attribution;
}

function isPassive(tokens: readonly TaggedToken[], at: number): boolean {
  for (let i = at - 1; i >= at - 3 && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|'d been)$/.test(lower)) return true;
    if (!/^(?:ADV|PART)$/.test(tokens[i]?.pos ?? '')) return false;
  }
  return false;
}
