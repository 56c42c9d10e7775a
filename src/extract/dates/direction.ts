import type { Direction } from './expression.ts';

/** Looks forward beyond doubt. Written from general knowledge of the language. */
const FORWARD =
  /\b(?:will|won['’]t|shall|(?:is|are|was|were) (?:to|due|set|scheduled|expected|slated|planned)|to be|due|scheduled|slated|going to|upcoming|set (?:for|to)|expires?|deadline|effective|payable|plans? to|hopes? to|expects? to|intends? to|no later than|as soon as)\b|['’]ll\b/gi;
/** Past tense and what comes with it. A word in -ed counts; so do the irregular verbs of the news. */
const BACKWARD =
  /\b(?:said|told|was|were|had|did|has|have|since|ago|fell|rose|went|came|made|took|got|gave|left|met|held|won|lost|led|sent|sold|began|broke|shot|became|brought|bought|built|cut|hit|found|kept|knew|saw|spoke|stood|struck|swore|taught|thought|threw|wrote|ran|grew|drew|flew|drove|hurt|put|\w{2,}ed)\b/gi;
const NOT_PAST =
  /^(?:need|indeed|speed|feed|seed|united|hundred|scheduled|expected|planned|slated|red|bed|shed|proceed|exceed|succeed)$/i;
const REACH = 90;
const REACH_AFTER = 40;

/** Where the sentence looks at `start` to `end`: the cue nearest before it decides, else the first one after it. */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  const forward = lastIndex(before, FORWARD);
  const backward = lastIndex(before, BACKWARD, NOT_PAST);
  if (forward >= 0 || backward >= 0) return forward >= backward ? 'future' : 'past';
  const after = sentence.slice(end, end + REACH_AFTER);
  const [soon, done] = [firstIndex(after, FORWARD), firstIndex(after, BACKWARD, NOT_PAST)];
  if (soon === done) return null;
  return done < 0 || (soon >= 0 && soon < done) ? 'future' : 'past';
}

function matches(text: string, cue: RegExp, except?: RegExp): number[] {
  return [...text.matchAll(cue)].filter((match) => !except?.test(match[0])).map((match) => match.index);
}

function lastIndex(text: string, cue: RegExp, except?: RegExp): number {
  return matches(text, cue, except).at(-1) ?? -1;
}

function firstIndex(text: string, cue: RegExp, except?: RegExp): number {
  return matches(text, cue, except)[0] ?? -1;
}
