import type { Stance } from '../../model.ts';
import { wordsIn } from '../passages/match-words.ts';
import { extentOf, type ResolvedQuote } from '../sayings/resolved-quotes.ts';
import type { Topic } from '../topic/quote-topic.ts';

/** A side of a dispute. */
export type Side = Extract<Stance, 'affirms' | 'denies' | 'declines'>;

/** Words that call what is told untrue. Written from general knowledge of the language. */
const UNTRUE =
  /\b(?:hoax|fakes?|false(?:hoods?)?|baseless|unfounded|groundless|untrue|lies?|lying|fabricat\w+|invented|inventions?|nonsense|rubbish|absurd|ridiculous|fairy ?tales?|myths?|propaganda|slander|smears?|libel|disinformation|misinformation|wrong|incorrect|inaccurate|out of the question|no truth|no basis|not true)\b/i;
/** A denial inside of what is said: "called the denial a lie" is no denial of the topic. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying|ials?)|dismiss\w*|reject\w*|refut\w*|disput\w*)\b/i;
const NEGATION = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n[’']t\b/gi;
/** What is negated in passing, or leaves the matter open. */
const OPEN =
  /\b(?:not (?:only|just|merely|yet|necessarily)|no (?:longer|doubt|question that|evidence|proof|indications?|signs?|information|confirmation|independent|knowledge|idea|comment|plans? to (?:comment|say))|(?:not|never|cannot|can’t|can't|n[’']t)(?: be| been)? (?:rule[ds]? out|exclude[ds]?|confirm(?:ed)?|verif(?:y|ied)|know|sure|certain|clear|say|tell|den(?:y|ied)|surpris\w+|comment|independently))\b/i;
/** Speech that puts a case, asks or wants, and says nothing of what is. */
const UNREAL =
  /\b(?:if|whether|unless|should\b.*\b(?:be|prove)|could|might|may|perhaps|possibl[ey]|possibility|would have to|needs? to|must|ought)\b/i;
const WISHING =
  /\b(?:urg|call(?:s|ed|ing)? (?:for|on)|demand|ask|want|hop(?:e|ing)|wish|wonder|doubt|question|propos|recommend|advis|plead|beg|suggest(?:s|ed|ing)? (?:to|that .* should)|offer|fear|worr|speculat|guess|quot|plan|intend|aim|seek|sought|consider|mull)/i;
/** What is said of reports, fears and the like is not said of what they tell. */
const REPORTS =
  /\b(?:confirmation|reports?|allegations?|claims?|accusations?|information|intelligence|suggestions?|rumou?rs?|questions?|possibility|prospect|risk|idea|fears?|danger|likelihood)s? (?:of|that|about|on|regarding)\b/i;
const HOPING =
  /^["“'‘]?(?:that )?\S+ (?:\S+ )?(?:hop|want|wish|fear|worr|doubt|wonder)(?:e[ds]?|s|ed|ried|ries|y|ing)?\b/i;

/** What is set against something else in passing: "by rust, not by overloading", "not by overloading". */
const CONTRAST =
  /(?:[,;–—] ?| and | but )not (?!only|just|merely)[^,;.–—]*|\bnot (?:by|from|because of|due to|through)\b[^,;.]*|\b(?:rather than|instead of|as opposed to)\b[^,;.]*/gi;
/** What brought something about: who denies that denies no more than the cause. */
const CAUSE =
  /\b(?:caus(?:e|ed|es|ing)|due to|because of|owing to|resulted from|results? of|stem(?:s|med)? from|brought about)\b/i;
/** Where one clause ends and the next begins. */
const CLAUSES =
  /[,;:–—]|\b(?:and|but|because|since|so that|which|who|where|when|after|before|as long as|though|although)\b/i;

/** Which side of a topic a statement takes; null where it takes none, or it can't be told without guessing. */
export function sideOf(saying: ResolvedQuote, topic: Topic): Side | null {
  const { entry, quote } = saying;
  const { text } = entry.article;
  const content = mainClause(quote.content.map(({ start, end }) => text.slice(start, end)).join(' '));
  const cue = quote.cue ? text.slice(quote.cue.start, quote.cue.end) : '';
  switch (quote.stance) {
    case 'declines':
      return 'declines';
    case 'denies':
      if (isOfCauseAlone(content, topic)) return null;
      return count(content) > 0 && !UNTRUE.test(content) && !/\b(?:any|ever)\b/i.test(content)
        ? null
        : 'denies';
    case 'affirms':
      // "Did not deny" affirms nothing, and who is quoted as hoping says nothing of what is.
      if (WISHING.test(cue) || DENIAL.test(cue) || HOPING.test(content)) return null;
      return isConditional(saying) ? null : sideOfContent(content, topic);
    default:
      return null;
  }
}

/** What comes before a clause that grants or contrasts: "… , although nobody had seen them" is another matter. */
function mainClause(content: string): string {
  const at = content.search(
    /[,;]? (?:although|though|despite|while|whereas|but|even as|even if|in spite of)\b/i,
  );
  return at > 0 && content.slice(0, at).split(' ').length > 3 ? content.slice(0, at) : content;
}

/** Whether the sentence puts a case before it comes to the speech: "If that is confirmed, it will mean …". */
function isConditional({ entry, quote }: ResolvedQuote): boolean {
  const { start } = extentOf(quote);
  const sentence = entry.extraction.sentences.find((one) => one.start <= start && start < one.end);
  return (
    sentence !== undefined &&
    /\b(?:if|whether|unless)\b/i.test(entry.article.text.slice(sentence.start, start))
  );
}

function sideOfContent(content: string, topic: Topic): Side | null {
  const untrue = UNTRUE.test(content);
  const plain = content.replace(/\bnot true\b|\bno (?:truth|basis)\b/gi, '');
  if (untrue) return DENIAL.test(content) || count(plain) > 0 ? null : 'denies';
  if ([DENIAL, OPEN, UNREAL, REPORTS].some((pattern) => pattern.test(content))) return null;
  const settled = content.replace(CONTRAST, ' ');
  if (count(settled) === 0) return settled === content || sharesWord(settled, topic) ? 'affirms' : null;
  if (isOfCauseAlone(settled, topic)) return null;
  if (count(settled) > 1 && /\bneither\b.*\bnor\b/i.test(settled)) return 'denies';
  // A negation in a clause that says nothing of the topic is about something else.
  const negated = settled.split(CLAUSES).filter((clause) => count(clause) > 0);
  return negated.some((clause) => sharesWord(clause, topic)) ? 'denies' : null;
}

/** Whether only the cause is denied, of a topic that doesn't ask for it. */
function isOfCauseAlone(content: string, topic: Topic): boolean {
  return CAUSE.test(content) && !CAUSE.test(topic.text);
}

function count(content: string): number {
  return content.match(NEGATION)?.length ?? 0;
}

function sharesWord(content: string, { weights }: Topic): boolean {
  return wordsIn(content).some(({ stem }) => weights.has(stem));
}
