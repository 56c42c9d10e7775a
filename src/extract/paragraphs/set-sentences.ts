/** What editors say of the text itself, and what stands under pictures or in rows of figures. From general knowledge of the trade. */
const EDITORIAL =
  /^(?:editor['’]s note|editors['’] note|corrections?|clarifications?|updated?\b.{0,40}:)|\b(?:this|the) (?:story|article|post|piece|report|page) (?:was|has been) (?:updated|corrected|amended|edited|first published)\b|\b(?:was|were) (?:listed|stated|spelled|misspelled|identified) incorrectly\b|^\d{1,2}\/\d{1,2}\/\d{2,4}, \d/iu;
const PICTURED =
  /\bin this (?:\w+ )?(?:sketch|photo|photograph|picture|image|handout|screengrab)\b|\b(?:photograph|picture|(?:image |photo )?credits?): ?\p{Lu}|\bgetty images\b|\bcourtroom sketch\b/iu;
const ROW = /\((?:19|20)\d\d\): ?[$€£]?\p{L}{0,3}[$€£]?\d/u;
/** "October 3 This is the story …": the line above was glued to the sentence. */
const GLUED = /^\p{Lu}\p{L}{2,8}\.? \d{1,2} (?:The|A|An|This|It|He|She|In)\b/u;
const ENDS = /[.!?…]["”’')\]]*$/u;

/** Whether a sentence of running text ends as one, and is no caption, row of figures or remark on the text that strayed in. */
export function isRunningSentence(sentence: string): boolean {
  return ENDS.test(sentence) && ![EDITORIAL, PICTURED, ROW, GLUED].some((form) => form.test(sentence));
}
