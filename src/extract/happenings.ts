import type { Span } from '../model.ts';

/** Verbs in the past whose form is irregular. Written from general knowledge of the language. */
const IRREGULAR =
  'said|told|fell|rose|went|came|made|took|got|gave|left|met|held|won|lost|led|sent|sold|began|broke|shot|became|brought|bought|built|cut|hit|found|knew|saw|spoke|stood|struck|swore|threw|wrote|ran|grew|drew|flew|put|set|shut|paid|kept|beat|sank|hid|fled|wed|quit|sued|taught|caught|fought|sought|dealt|drove|rode|woke|bore|tore|wore|stole|chose|froze|read|spent|lent|bent|slept|swept|stuck|stung|hung|dug|spun|swam|sang|rang|drank|shrank|forgot|forbade|forgave|arose|withdrew|overtook|undertook|underwent';
/** Something is told to have happened or to have been so: a verb in the past or the perfect, no mere "could have". */
const TOLD = new RegExp(
  String.raw`\b(?:was|were|had|did|${IRREGULAR}|[a-z]{2,}ed)\b|^[“"]?[A-Z][a-z]+ed (?:in|on|by|at)\b|(?<!\b(?:could|would|should|might|may|must|can|to|will|not|n['’]t) )\b(?:has|have)\b`,
);

/** Whether a sentence tells of something as having happened or been. */
export function isTold(sentence: string): boolean {
  return TOLD.test(sentence);
}

/** "today launches a ferry", "is opening", "is available": what a sentence in the present tells of its own day. */
const UNDER_WAY =
  /\b(?:is|are)\s+(?:now\s+|also\s+)?(?:\p{L}{2,}ing|available|out|open|live)\b|\btoday,? (?:we |it |they )?(?:launch|open|announce|release|start|begin|add|unveil|introduce|reveal|sue|file|publish)(?:e?s)?\b|\b(?:launch|open|announc|releas|start|beginn?|add|unveil|introduc|reveal|su|fil|publish)e?s\b[^.]{0,80}\btoday\b/iu;

/** Whether a sentence tells, in the present tense, of what is done on the day that it names. */
export function isUnderWay(sentence: string): boolean {
  return UNDER_WAY.test(sentence);
}

/** What a lead that tells no news begins with, or ends with. */
const NO_NEWS =
  /^(?:if|when|what|how|why|who|should|could|here|this is|there (?:is|are|was|were))\b|\?["”]?$/i;
/** States and changes that nobody can date: "has been through", "had seemed", "were looking for". */
const STATE =
  'been|become|gone|had|seemed|felt|looked|wanted|liked|loved|hated|needed|owned|remained|belonged|used|lived|known|grown|hoped|wondered|tried|thought|believed|expected|supposed|interested|excited|based|called|named|considered|designed|located|associated|related|involved|concerned|described|dedicated|packed|filled|loaded|rumou?red|anticipated|beloved|renowned|celebrated|so-called|acclaimed|newly-\\w+';
const PAST = new RegExp(String.raw`\b(?:${IRREGULAR}|[a-z]{2,}ed)\b`, 'g');
const STATES = new RegExp(`^(?:${STATE})$`, 'i');

/** Whether a lead tells of something that has just happened: somebody did or was done something, and it is no mere state. */
export function isNews(lead: string): boolean {
  if (NO_NEWS.test(lead)) return false;
  return [...lead.matchAll(PAST)].some(({ 0: verb, index }) => {
    return !STATES.test(verb) && !isModifier(lead, verb, index);
  });
}

/** "the alleged plot", "a failed exchange", "is expected to": an attribute, or what is still to come. */
function isModifier(lead: string, verb: string, at: number): boolean {
  if (!/ed$/i.test(verb)) return false;
  const before = lead.slice(Math.max(0, at - 24), at);
  const after = lead.slice(at + verb.length, at + verb.length + 14);
  if (
    /\b(?:the|an?|its|his|her|their|this|these|of|by|for|in|with|and|most|more|very|highly|long|newly|now)[\s-]+$/i.test(
      before,
    ) &&
    /^\s+\p{L}/u.test(after)
  )
    return /^\s+(?!(?:the|an?|its|his|her|their|that|to|by|in|on|at|from|with|as)\b)/.test(after);
  return /\b(?:is|are|be|being)\s+(?:\w+ly\s+)?$/i.test(before) && /^\s+to\b/.test(after);
}

const WRITER =
  /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|my|me|we|we['’](?:re|ve|d|ll)|our|My|We|Our|We['’](?:re|ve|d|ll))(?![\p{L}])/u;

/** Whose voice a sentence is: the writer's own ("I was curious"), where they say so outside of quotation marks, else the report's. */
export function voiceOf(
  text: string,
  { start, end }: Span,
  quotations: readonly Span[],
): 'writer' | 'report' {
  let own = '';
  let at = start;
  for (const quotation of quotations) {
    if (quotation.end < at || quotation.start >= end) continue;
    own += text.slice(at, Math.max(at, quotation.start));
    at = Math.max(at, quotation.end);
  }
  own += at < end ? text.slice(at, end) : '';
  return WRITER.test(own) ? 'writer' : 'report';
}
