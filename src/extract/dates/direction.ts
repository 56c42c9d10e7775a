import type { Direction } from './expression.ts';

/** A month, or somebody's name, and no "may". */
const CAPITAL_MAY = /^May$/;
/** "Might have left", "could not be reached", "could barely walk", "could be seen", "could finally leave": what was so, or was not. */
const NOT_TO_COME = String.raw`(?! (?:have|not|barely|hardly|only|still|finally)\b| (?:be )?(?:see|seen|hear|heard|smell|smelt|feel|felt)\b|n['’]t)`;
/** "Neither could be found": what was not so, told from in front. */
const COULD = String.raw`(?<!\b(?:neither|nobody|none|no one|no)\b.{0,60})could`;
const HOPE = 'plans? to|hopes? to|expects? to|intends? to';

/** Looks forward beyond doubt. Written from general knowledge of the language. */
const FUTURE_TENSE = anyOf(
  `will|won['’]t|shall|(?:could|may(?=\\s)|might|should)${NOT_TO_COME}`,
  '(?:is|are) (?:to|due|set|scheduled|expected|slated|planned|planning|likely|possible|forecast)|going to',
  HOPE,
);
/** Looks forward where it stands before the expression. */
const FORWARD = anyOf(
  `will|won['’]t|shall|would|(?:${COULD}|may(?=\\s)|might|should)${NOT_TO_COME}`,
  '(?:is|are) (?:likely|possible|forecast)',
  '(?<!had been |previously )(?:to be|due|scheduled|slated|planned|planning|set (?:for|to))',
  'going to|upcoming|expected to|(?:is|are) to|deadline|effective|payable|tak(?:es?|ing) effect',
  '(?:comes?|goes|go|enters?) into (?:force|effect)|(?:begins|starts|opens|expires|resumes)(?: again)?',
  HOPE,
);
/** Past tense and what comes with it. A word in -ed counts, but not what will "stay closed"; so do the irregular verbs of the news. */
const BACKWARD =
  /(?<!\b(?:be|stay|remain|keep) )\b(?:said|told|was|were|had|did|has|have|since|ago|fell|rose|went|came|made|took|got|gave|left|met|held|won|lost|led|sent|sold|began|broke|shot|became|brought|bought|built|(?<!\b(?:will|would|could|can|may|might|must|shall|should|to) )(?:cut|hit|hurt|put)|found|kept|knew|saw|spoke|stood|struck|swore|taught|thought|threw|wrote|ran|grew|drew|flew|drove|spent|paid|sank|fled|fought|caught|sought|stole|chose|beat|\w{2,}ed)\b/gi;
const NOT_PAST =
  /^(?:un\w+|proposed|need|indeed|speed|feed|seed|united|hundred|scheduled|expected|planned|slated|red|bed|shed|proceed|exceed|succeed)$/i;
const REACH = 90;
/** Right before an expression: "until Friday", "as early as Friday". */
const LIMIT =
  /\b(?:until|till|[Bb]y|as (?:early|soon|late) as|no later than|starting|beginning|effective)\s+(?:the end of\s+)?(?:[\d:]+\s*[ap]\.?m\.?\s+)?(?:[A-Z]{3,4}\s+)?$/;

/** "had closed until May", "was not known until May": it is over. */
const TURNED = /\b(?:had|(?:was|were|did)(?:n['’]t|\s+not))\b/i;
/** "had said that it could open by May": what was said to come, unless the sentence goes back to what was done ("might lose, and waited until May"). */
const TO_COME = /.*\b(?:could|would|may|might|can|will)\b(?<rest>.*)/i;

/** Right before an expression: "opens on", "is due on": news tells in the present what is fixed for a day to come. */
const FIXED =
  /(?<!\b(?:who|which|that|it|an|the) )\b(?:is|are|takes? place|opens?|begins?|starts?|closes?|ends?|meets?|sits?|expires?|falls?|resumes?|reopens?)\s+(?:again\s+)?(?:on|in|from)\s+(?:the\s+)?$/i;

/** Right before "when the limit is set Friday": what will have been done by then. */
const WHEN_DONE = /\bwhen\b[^,.;]{1,60}\b(?:is|are)\s+(?:\w{2,}ed|set|held|cast|sworn in)\s+(?:on\s+)?$/i;

/** Right before "Sunday's election": what is still to come. Otherwise such events are over. */
const AHEAD =
  /\b(?:ahead of|before|in time for|prepar\w+ for|in the run-up to|upcoming|next)\s+(?:the\s+)?$/i;

/** "opened its gates on": what was done then, as long as it isn't saying or fixing what is to come. */
const DONE = /\b\w+\s+(?:[\w'’-]+\s+){0,3}(?:on|in)\s+(?:the\s+|early\s+|late\s+)?$/i;
const SETTING =
  /^(?:said|told|had|has|have|set|put|extended|announced|called|fixed|expected|planned|agreed|offered|approved|decided|ordered|promised|proposed|asked|postponed|moved|adjourned|delayed|rescheduled|invited|voted|vowed|warned|given|gave)\b/i;

/**
 * Where the sentence looks at `start` to `end`: the cue nearest before it decides, else the first one after it;
 * null where no cue is certain. What
 * something lasts until lies ahead, unless the sentence tells it in the past perfect or goes on in the past.
 */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  const after = sentence.slice(end, end + REACH);
  if (LIMIT.test(before)) {
    const opens = before.trim().split(/\s+/).length <= 2;
    const past = opens ? firstIndex(after, BACKWARD, NOT_PAST) >= 0 : isTurned(before);
    return past ? 'past' : 'future';
  }
  if (FIXED.test(before) || WHEN_DONE.test(before)) return 'future';
  if (/^['’]s\s/.test(after)) return AHEAD.test(before) ? 'future' : 'past';
  const forward = lastIndex(before, FORWARD, CAPITAL_MAY);
  const backward = lastIndex(before, BACKWARD, NOT_PAST);
  if (forward >= 0 || backward >= 0) {
    if (forward >= backward) return 'future';
    return DONE.test(before) && !SETTING.test(before.slice(backward)) ? 'past' : null;
  }
  const [soon, done] = [firstIndex(after, FUTURE_TENSE, CAPITAL_MAY), firstIndex(after, BACKWARD, NOT_PAST)];
  return soon >= 0 && (done < 0 || soon < done) ? 'future' : null;
}

function isTurned(before: string): boolean {
  const turned = TURNED.exec(before);
  const rest = turned && TO_COME.exec(before.slice(turned.index))?.groups?.['rest'];
  if (!turned || rest === undefined || rest === null) return turned !== null;
  return !/^\s+(?:not\s+)?(?:be|have)\b/i.test(rest) && firstIndex(rest, BACKWARD, NOT_PAST) >= 0;
}

/** Whether nothing but "would" makes the words before an expression look forward: from then, and not from the day of publication. */
export function isByWould(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  const forward = lastIndex(before, FORWARD, CAPITAL_MAY);
  return forward >= 0 && /^would\b/i.test(before.slice(forward));
}

/** Whole words of any of the sources, or "'ll". */
function anyOf(...sources: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${sources.join('|')})\b|['’]ll\b`, 'gi');
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
