/** Words that call what is told untrue. Written from general knowledge of the language. */
export const UNTRUE =
  /\b(?:hoax|fakes?|false(?:hoods?)?|baseless|meritless|without merit|unfounded|groundless|untrue|lies?|fabricat\w+|invented|inventions?|nonsense|rubbish|absurd|ridiculous|fairy ?tales?|myths?|propaganda|slander|smears?|libel|(?:dis|mis)information(?!-)|wrong|incorrect|inaccurate|out of the question|no truth|no basis|no foundation|not true|not the case|not accurate|(?:pure |complete |total )?fiction|made[- ]up|nothing of the (?:sort|kind)|(?:never|did ?n[o’']t) happen(?:ed)?)\b/i;
/** What turns words of "no" and "not" into one that calls something untrue, and is not counted a second time. */
export const UNTRUE_BY_NEGATION =
  /\b(?:not (?:true|the case|accurate)|no (?:truth|basis|foundation)|without merit|nothing (?:wrong|of the (?:sort|kind))|(?:never|did ?n[o’']t) happen(?:ed)?)\b/gi;
/** Words that call true what was told before. */
export const TRUE =
  /^\W*(?:that )?(?:(?:it|that|this|all of it|everything) (?:(?:is|was)(?: all)? (?:true|correct|accurate)|happened|did happen)|(?:the|these|those|they|such) ?(?:claims?|allegations?|accusations?|reports?|rumou?rs?|stor(?:y|ies))? (?:is|are|was|were)(?: all)? (?:true|correct|accurate|right)|they (?:aren[’']t|are not|are no longer) (?:just |mere )?allegations)\b/i;
export const NO_WRONG = /\b(?:did|done) nothing wrong\b/i;
/** What somebody accuses somebody of, called by a name: denying it denies the claim that was told before. */
export const ACCUSATION =
  /\b(?:(?:any|all|the|these|those|such|this|that|his|her|its|their) (?:[\w’'-]+ ){0,2}(?:claims?|allegations?|accusations?|reports?|charges?|assertions?|suggestions?|rumou?rs?|stor(?:y|ies)|counts|wrongdoing|lawsuits?|suits?|complaints?|criticisms?)|(?:the|this|that) lawsuit|wrongdoing|doing anything wrong|did nothing wrong)\b/i;
/** A denial inside of what is said: "called the denial a lie" is no denial of the topic. */
export const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ials?)|dismiss\w*|reject\w*|refut\w*|disput\w*|rebuff\w*|downplay\w*|play(?:s|ed|ing)? down)\b/i;
