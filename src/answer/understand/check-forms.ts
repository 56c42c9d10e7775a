import type { CheckQuery } from '../../model.ts';
import { withoutItIs } from './route/bare-words.ts';

/** Words that ask whether somebody said something. */
export interface CheckReading {
  readonly query: CheckQuery;
  /** False where the words can as well ask what somebody said about something. */
  readonly isSure: boolean;
}

const SAY =
  '(?:say|said|says|claim|claimed|claims|tell \\p{L}+|told \\p{L}+|write|wrote|tweet|tweeted|post|posted|state|stated)';
const CALL = '(?:call|called|describe|described|label|labell?ed|brand|branded|dub|dubbed)';
const SURELY = '(?:really|ever|actually|truly|honestly|indeed|literally|seriously)';
const QUOTED = '["“”„«][^"“”„«»]*["“”»]';
const REAL = '(?:real|true|genuine|actual|fake|correct|accurate|legit|authentic|verified|made up|invented)';
const TAG = `[,;.\\s]*(?:right|yes|no|or not|did (?:he|she|they)|(?:is (?:that|this|it) )?(?:right|${REAL})(?: or (?:not|${REAL}))?)[?!.\\s]*`;
const QUOTE = '(?:quote|quotation|statement|words|citation)';

/** What leads up to the question: "need to verify, did …", "can you check: did …". */
const BEFORE =
  '(?:so|wait|ok|okay|hey|hm+|um|and|but|lol|please|pls|(?:(?:i|we) )?(?:just )?(?:need|want|have|trying|like) to (?:know|verify|check|confirm)|(?:can|could|would) (?:you|u|some(?:one|body)|any(?:one|body)))';

/** Ways of asking it, the first that fits counts. Written from general knowledge of the language. */
const FORMS: readonly RegExp[] = [
  form(`(?:did|has|have|had) (?<speaker>.{2,80}?) (?<surely>${SURELY} )*${SAY}(?: that)?[,:]? (?<claim>.+?)`),
  form(
    `(?:did|has|have|had) (?<speaker>.{2,80}?) (?<surely>${SURELY} )*${CALL} (?:${SURELY} )?(?:it|this|that|these|those|them|him|her|(?:the|his|her|their|its) \\S+)(?: as)? (?<claim>.+?)`,
  ),
  form(
    `(?:(?:is|was) it (?:really |actually )?(?:a fact|${REAL})|(?:verify|check|confirm|fact[ -]?check)(?: for (?:me|us))?)(?: that| if| whether)? (?<speaker>.{2,80}?) (?:${SURELY} )*${SAY}(?: that)?[,:]? (?<claim>${QUOTED}.*)`,
  ),
  form(`(?<speaker>.{2,80}?) (?:really |actually )?${SAY}(?: that)?[,:]? (?<claim>${QUOTED})${TAG}`),
  form(`(?<speaker>.{2,80}?) (?:really |actually )?${SAY}(?: that)?[,:]? (?<claim>.+?)[,;]${TAG}`),
  form(
    `(?!(?:who|what|when|where|why|how|which)\\b)(?<speaker>.{2,60}?) (?:really |actually )?${SAY}(?: that)?[,:]? (?<claim>.{8,}?) (?:right|correct|or not|true or false|yes or no|fake or real|real or fake)`,
  ),
  form(
    `(?:is|was) (?:this|that|it|the) (?:an? )?(?:${REAL} )?(?:${QUOTE} )?(?:${REAL}|${QUOTE}|by (?<speaker>[^:"“]{2,60}?))\\s*[?:,-]*\\s*(?<claim>${QUOTED}.*)`,
  ),
  form(`(?:is|was) (?:this|that|it) (?:an? )?${REAL}(?: ${QUOTE})?\\s*[?:]+\\s*(?<claim>.+)`),
  form(
    `(?:is|was)(?: the ${QUOTE})? (?<claim>${QUOTED}) (?:really )?(?:an? )?(?:${REAL}|${QUOTE}|from|by) ?.*`,
  ),
  form(
    `(?:please )?(?:fact[ -]?check|verify|check)(?: (?:this|that|the|${QUOTE}))*\\s*[:,-]?\\s*(?<claim>${QUOTED}.*)`,
  ),
  form(`(?:please )?(?:fact[ -]?check|verify)(?: (?:this|that|the|${QUOTE}))*\\s*:\\s*(?<claim>.+)`),
  form(`(?:${REAL} ${QUOTE}|${QUOTE}|${REAL}(?: or (?:not|${REAL}))?)\\s*[?:]+\\s*(?<claim>${QUOTED}.*)`),
  form(`(?<claim>${QUOTED})[,;:.\\s-]*${REAL}(?: or (?:not|${REAL}))?`),
  form(
    `(?<claim>${QUOTED}) ?(?:[-–—~]+|\\bby|\\bfrom) ?(?<speaker>(?!(?:is|was|did)\\b)[^"“”„«»?]{2,60}?)${TAG}`,
  ),
];

/** What is told about rather than said: "did she say anything about …". */
const NO_CLAIM =
  /^(?:any|some|no)(?:thing|one|body)?(?: (?:about|on|of|to|else|like)\b|$)|^(?:any|some)\b|^(?:much|more|why|when|what|how|who|whom|whether|where|if|about|so|(?:that|this|it)(?! (?:is|was|were|would|will|has|had|could|should|can|must)\b)|(?:yes|no)$)\b(?!['’])(?!.*["“])/i;
const PRONOUN =
  /^(?:he|she|they|it|we|you|i|any(?:one|body)|some(?:one|body)|every(?:one|body)|no(?:body| one)|none|who|people)$/i;
/** A pasted quotation has a name beside it at most. */
const PASTED = new RegExp(
  `^(?:[^"“”„«»\\n]{0,60}[:,] ?)?${QUOTED}(?:\\s*[-–—~,]?\\s*[^"“”„«»\\n?]{0,60})?$`,
  'su',
);
/** How many words a pasted quotation has at least; fewer are a name or a title. */
const MIN_PASTED_WORDS = 4;

/** Reads words as a claim to check; null where they ask something else. They are taken as they were typed: each letter counts. */
export function readCheck(typed: string): CheckReading | null {
  const text = typed.trim();
  const line = text.replace(/\s+/g, ' ');
  for (const one of FORMS) {
    const { speaker, claim, surely } = one.exec(line)?.groups ?? {};
    if (claim === undefined || NO_CLAIM.test(claim)) continue;
    const isQuoted = new RegExp(QUOTED, 'u').test(claim);
    return {
      query: toQuery(claim, speaker),
      isSure: isQuoted || surely !== undefined || speaker === undefined,
    };
  }
  const isPasted = /^\s*>/.test(text) || (PASTED.test(text) && text.split(/\s+/).length >= MIN_PASTED_WORDS);
  return isPasted ? { query: toQuery(text, undefined), isSure: false } : null;
}

function toQuery(typed: string, speaker: string | undefined): CheckQuery {
  const claim = withoutItIs(typed).replace(/\b(could|should|would|might|must)ve\b/gi, '$1 have');
  const name = speaker?.replace(/^(?:so|wait|ok|hey|the) /i, '').trim();
  return { kind: 'check', claim, ...(name !== undefined && !PRONOUN.test(name) && { speaker: name }) };
}

function form(source: string): RegExp {
  return new RegExp(`^(?:${BEFORE}[,:]? )*(?:${source})[?!.\\s]*$`, 'isu');
}
