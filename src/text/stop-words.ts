/**
 * English words that hardly tell one paragraph from another, folded and without apostrophes (`didnt`).
 * Written from general knowledge of the language: articles, pronouns, auxiliaries, prepositions, conjunctions, question words.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither any some all both few many much more most several
  own no not nor only just also too very so than then there here now again ever never still yet even rather quite
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves one ones someone anyone everyone something anything everything nothing
  who whom whose which what when where why how whatever whoever whenever wherever whether
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
  isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt shant shouldnt cant cannot couldnt mightnt mustnt
  im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll weve wed thats whats wheres whos theres heres lets
  of in on at by to from for with without within into onto upon out off over under up down about above below between among amongst
  through throughout during before after since until till against toward towards across along around behind beside besides beyond near per via
  and or but if because as while although though unless whereas however therefore thus hence else instead
  s t`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a term as `tokenize` gives it is an English stop word. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
