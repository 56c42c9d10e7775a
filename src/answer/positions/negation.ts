const NEGATION =
  /\b(?:not|never|neither|nor|cannot|far from|unable to)\b|n[’']t\b|^\W*(?:that )?(?:nobody|none|nothing|no one)\b|\bthere(?: (?:is|are|was|were|has been|have been|had been)|[’']s) no\b(?! (?:doubt|question|longer))/gi;
/** What is said not to be there: "no cracks", "without any cracks". */
const ABSENCE = /\b(?:no|without|nothing like)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
/** "Defrauded nobody", "hid no cracks": what stands behind the verb. */
const TO_NOBODY = /^\w*\s+(?:no(?! (?:longer|doubt))|nobody|no one|no-one|none|nothing)\b/i;
const OMISSION =
  /\bfail(?:s|ed|ing)?\b|\brefus(?:es|ed|ing) to\b|\b(?:neglect|omit|skip|skimp)\w*\b|\b(?:inadequate|insufficient|half-measures?|not enough)\b/i;

/** Negated once: by "not" and the like, by "no" right before what is claimed or what it is done to, or by what was left undone. */
export function isNegated(clause: string, opening: string, behind: string): boolean {
  const own = countNegations(clause) > 0 || ABSENCE.test(opening) || TO_NOBODY.test(behind);
  return OMISSION.test(clause) ? !own : own;
}

export function countNegations(content: string): number {
  return content.match(NEGATION)?.length ?? 0;
}
