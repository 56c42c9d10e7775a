import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { phraseFrom, subjectBefore as subjectOf } from '../syntax/noun-phrases.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/**
 * Mends who is named as the source: "Some might say" is some, "was criticised" leaves open by whom, "was asked to stay by Weil" is
 * Weil's, and what Weil says as he describes something is Weil's.
 */
export function refineSource(annotated: AnnotatedText, attribution: Attribution): Attribution {
  const steps = [
    withWholePlace,
    withApposedName,
    withoutVerbs,
    withInvertedSubject,
    withParticiplesSubject,
    withPassiveSource,
    withoutAsker,
  ];
  return steps.reduce((known, step) => step(annotated, known), attribution);
}

/** So many tokens on stands the name of whom "a Lisbon-based cardiologist" is. */
const MAX_TO_NAME = 6;

const JOINED_TO_PLACE = /^(?:based|born|backed|owned|led)$/;

/** "Lisbon-based cardiologist Ernst Holt": the name behind the place, where the model stopped at the place. */
function withWholePlace({ tagged: { tokens }, names }: AnnotatedText, attribution: Attribution): Attribution {
  const { source } = attribution;
  const hyphen = source
    ? [source.last, source.last - 2].find((at) => /^[-‐‑]$/.test(tokens[at]?.text ?? ''))
    : undefined;
  if (!source || hyphen === undefined || !JOINED_TO_PLACE.test(tokens[hyphen + 1]?.lower ?? ''))
    return attribution;
  const from = hyphen + 2;
  const [name] = names.mentionsIn({ first: from, last: from + MAX_TO_NAME });
  if (!name || tokens[name.first]?.sentence !== tokens[source.first]?.sentence) return attribution;
  const between = tokens.slice(from, name.titleFirst);
  if (between.some(({ pos }) => !/^(?:NOUN|ADJ|PROPN)$/.test(pos))) return attribution;
  return { ...attribution, source: { first: from, last: name.last } };
}

/** "said the sexton, Piet Noordam, on the stairs": the name behind the comma, where the model stopped at what the person is. */
function withApposedName(
  { tagged: { tokens }, names }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { source, cue } = attribution;
  if (!source || !cue || source.first < cue.last || tokens[source.last]?.text !== ',') return attribution;
  const isRole =
    tokens[source.first]?.pos === 'DET' &&
    tokens[source.last - 1]?.pos === 'NOUN' &&
    names.mentionsIn(source).length === 0;
  const [name] = names.mentionsIn({ first: source.last + 1, last: source.last + 1 + MAX_TO_NAME });
  if (!isRole || name?.titleFirst !== source.last + 1 || name.words.length < 2) return attribution;
  const isClosed = /^(?:[,.;—–]|[“”"’])/.test(tokens[name.last]?.text ?? '.');
  return isClosed ? { ...attribution, source: { first: source.first, last: name.last } } : attribution;
}

/**
 * Who goes on with a participle behind a comma ("…, claiming that"): the subject of the nearest verb before it that stands in no
 * relative clause, or the name right before a participle ("saw the port putting an end to it, claiming …").
 */
function withParticiplesSubject(
  { tagged: { tokens, sentences }, quoted }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { cue, source } = attribution;
  const token = cue && tokens[cue.first];
  if (!cue || !source || !token || tokens[cue.first - 1]?.text !== ',') return attribution;
  if (!/^(?:claiming|alleging|arguing|saying|insisting|contending|asserting)$/.test(token.lower))
    return attribution;
  const from = sentences[token.sentence]?.first ?? 0;
  for (let at = cue.first - 2; at > from; at--) {
    const [before, verb] = [tokens[at - 1], tokens[at]];
    if ((quoted[at] ?? -1) >= 0 || verb?.pos !== 'VERB' || verb.text !== verb.lower) continue;
    if (/^(?:who|which|that|to)$/.test(before?.lower ?? '')) continue;
    const isDoing = /ing$/.test(verb.lower) && before?.pos === 'PROPN' && at > source.last;
    const isOther = isTensed(verb) && opensClause(tokens, { first: source.last, last: at });
    const subject =
      isDoing || isOther || (isTensed(verb) && isObject(tokens, source)) ? subjectOf(tokens, at) : null;
    if (subject && (!isOther || subject.first > source.last)) return { ...attribution, source: subject };
    if (isOther) return attribution;
  }
  return attribution;
}

/** "Voss called it silly, while Brandt dismissed it, saying": the clause with the verb before is another's. */
function opensClause(tokens: readonly TaggedToken[], { first, last }: TokenRange): boolean {
  return tokens.slice(first, last).some(({ lower }) => /^(?:while|whereas)$/.test(lower));
}

/** "“…,” says Ines Falk, describing it as “…”": the participle goes on with the name that stands behind its verb. */
function withInvertedSubject(
  { tagged: { tokens }, names }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { cue, source } = attribution;
  if (!cue || tokens[cue.first - 1]?.text !== ',' || !/ing$/.test(tokens[cue.first]?.lower ?? ''))
    return attribution;
  const name = names.mentions[names.indexBefore(cue.first - 1)];
  if (!name || name.last !== cue.first - 1 || (source && source.last === name.last)) return attribution;
  const verb = tokens[name.titleFirst - 1];
  if (verb?.pos !== 'VERB' || cueClass(verb.lower) !== 'say') return attribution;
  if (!/[,”"]$/.test(tokens[name.titleFirst - 2]?.text ?? '')) return attribution;
  return { ...attribution, source: { first: name.titleFirst, last: name.last } };
}

/** Whether a verb, a preposition or a comma stands right before a phrase, so that it is not the subject of its clause. */
function isObject(tokens: readonly TaggedToken[], { first }: TokenRange): boolean {
  const before = tokens[first - 1];
  return before !== undefined && before.sentence === tokens[first]?.sentence && before.lower !== ',';
}

/** "Marsh, asked whether the coach had left, …": whoever is asked asks nothing, and the question ends at the comma. */
function withoutAsker({ tagged: { tokens } }: AnnotatedText, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const span = content.at(-1);
  const before = tokens[cue?.first ? cue.first - 1 : -1]?.lower ?? '';
  if (!cue || !source || !span || source.last > cue.first || !/^(?:,|when)$/.test(before)) return attribution;
  if (!/^(?:asked|pressed|questioned)$/.test(tokens[cue.first]?.lower ?? '')) return attribution;
  const { first, last } = tokensIn(tokens, span);
  const comma = tokens.slice(first, last).findIndex(({ text }) => text === ',');
  const cut = comma > 0 ? spanOfTokens(tokens, { first, last: first + comma }) : span;
  return { ...attribution, source: null, content: cut ? [...content.slice(0, -1), cut] : content };
}

/** Takes verbs off the end of a source. */
function withoutVerbs({ tagged: { tokens } }: AnnotatedText, attribution: Attribution): Attribution {
  const { source } = attribution;
  if (!source) return attribution;
  let { first, last } = inClause(tokens, source, attribution.cue);
  while (
    last > first + 1 &&
    (/^(?:AUX|ADV)$/.test(tokens[last - 1]?.pos ?? '') || MODAL.test(tokens[last - 1]?.lower ?? ''))
  )
    last--;
  while (
    first < last - 1 &&
    /^(?:when|while|as|if|but|and|so|because|that|whom)$/.test(tokens[first]?.lower ?? '')
  )
    first++;
  return { ...attribution, source: { first, last } };
}

const MODAL = /^(?:might|may|could|would|should|will|can|must)$/;

/**
 * The part of a source that took in a clause: its subject where a participle goes on with it ("Residents have sued the port, claiming
 * …"), else the phrase that ends it ("The port made a plan, which residents call …").
 */
function inClause(tokens: readonly TaggedToken[], source: TokenRange, cue: TokenRange | null): TokenRange {
  const { first, last } = source;
  if (!cue || last > cue.first) return source;
  const verb = tokens.slice(first + 1, last).findIndex(isTensed) + first + 1;
  if (verb === first) return source;
  if (tokens.slice(first, last).some(({ lower }) => lower === 'who')) return source;
  const relative = tokens.slice(first, last).findLastIndex(({ lower }) => lower === 'which') + first;
  // "The port made a claim that residents deny, saying …": the participle goes on with the relative clause.
  const isOfNoun = ({ lower }: TaggedToken, i: number) =>
    lower === 'that' && tokens[first + i - 1]?.pos === 'NOUN';
  if (tokens.slice(first, last).findLastIndex(isOfNoun) + first > verb) return source;
  if (/ing$/.test(tokens[cue.first]?.lower ?? '') && relative < first) {
    let end = verb;
    while (end > first + 1 && /^(?:AUX|ADV|PUNCT|PART)$/.test(tokens[end - 1]?.pos ?? '')) end--;
    return { first, last: end };
  }
  // "Residents have sued the port and say …": two verbs of one subject.
  if (
    /^(?:and|but)$/.test(tokens[cue.first - 1]?.lower ?? '') &&
    !/^(?:ADP|SCONJ|ADV)$/.test(tokens[first]?.pos ?? '')
  ) {
    let end = verb;
    while (end > first + 1 && /^(?:AUX|ADV|PUNCT|PART)$/.test(tokens[end - 1]?.pos ?? '')) end--;
    return { first, last: end };
  }
  return relative > verb && relative + 1 < last ? { first: relative + 1, last } : source;
}

/** A verb in the past or present that makes a clause of the words around it. */
function isTensed({ pos, lower, text }: TaggedToken): boolean {
  return text === lower && (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower)));
}

const PARTICIPLE = /(?:ed|said|told|seen|known|shown|written|thought|understood|heard|found|forecast)$/;
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
