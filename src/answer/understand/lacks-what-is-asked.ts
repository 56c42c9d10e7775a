import type { AskAnswer } from '../../model.ts';
import { baseForm } from '../../text/irregular-verbs.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import { COMPLETED } from '../question/completed.ts';
import { LIGHT_WORDS } from '../retrieval/telling/light-words.ts';
import { kinship } from '../topic/kinship.ts';
import { coveredOf, textsShown } from './words-covered.ts';

/** Whether a sentence has the names of a question and nothing of what is asked of them: the act, the harm, the result, or whoever it is asked of. */
export function lacksWhatIsAsked(answer: AskAnswer): boolean {
  return lacksAct(answer) || lacksHarm(answer) || lacksResult(answer) || lacksSubject(answer);
}

/** Words beside a name that say nothing of what is asked about it. From general knowledge of the language. */
const SAYING_NOTHING =
  /^(?:people|person|guy|man|woman|thing|get|gets|got|getting|go|going|gonna|now|today|currently|really|total|exactly|name|called|money)$/;

/**
 * "Who runs Orr Boats?", "How much does Orr Boats cost?": what is shown has the name, and nothing of running or costing. Names are told by their capitals; in
 * words about other things one of several does.
 */
function lacksAct(answer: AskAnswer): boolean {
  const { question } = answer.query;
  if (!/^\W*(?:who|whom|whose|how much|why)\b/i.test(question) || COMPLETED.test(question)) return false;
  const acts = tokenize(question).filter(
    ({ term, start }) =>
      start > 0 &&
      !isStopWord(term) &&
      !SAYING_NOTHING.test(term) &&
      !LIGHT_WORDS.has(stem(term)) &&
      !/^[\p{Lu}\p{N}]|^\p{Ll}\p{Lu}/u.test(question.slice(start)),
  );
  return acts.length > 0 && coveredOf(acts.map(({ term }) => term).join(' '), textsShown(answer)) === 0;
}

/** What nobody may be shown to have done who is only named beside it. From general knowledge of the language. */
const HARM =
  /^who (?:has |have |had |else )?(?<deed>abused|assassinated|assaulted|attacked|blackmailed|bombed|bribed|defrauded|hacked|harassed|hijacked|hurt|kidnapped|killed|molested|murdered|poisoned|raped|robbed|shot|stabbed|stole|strangled|threatened|tortured)\b/i;

/** "Who poisoned the miller?", where what is shown has the miller and somebody, and nothing of what was done. */
function lacksHarm(answer: AskAnswer): boolean {
  const deed = HARM.exec(answer.query.question)?.groups?.['deed']?.toLowerCase();
  const shown = new Set(textsShown(answer).flatMap((text) => termsOf(text)));
  return deed !== undefined && kinship(stem(baseForm(deed)), shown) === 0 && kinship(stem(deed), shown) === 0;
}

const ASKS_RESULT =
  /^(?:and |so |but )?(?:(?:who|which \S+(?: \S+)?) (?:has |have |had |else )?(?:won|wins|beat|defeated|lost|was named)\b|(?:who(?:['’]s| is| was) )?(?:the )?(?:winners?|champions?) (?:of|in|at)\b)/i;
/** What tells how a contest ended: a verb, a prize, a place or a score. From general knowledge of the language. */
const RESULT =
  /\b(?:w[io]n(?:s|ners?|ning)?\b|victor|beat|defeat|los[et]|champion|triumph|prevail|gold|silver|bronze|medal|title|troph|crown|prize|award|elect(?:ed|s)\b|t(?:ook|akes?|aken)\b(?! (?:place|part)\b)|thrash|trounc|rout(?:ed|s)\b|hammer|crush|outscor|swept|sweeps?\b|outclass|pipp(?:ed|s)\b|dethron|succeed|saw off|sees? off|downed\b|wickets?\b|runs?\b|landslide|pick(?:ed|s) up|clinch|claim|secur|seal|captur|lift(?:s|ed)\b|edg(?:ed|es)\b|overc[ao]me|knock|eliminat|finish|came\b|went\b|first\b|topp?ed\b|ahead of\b|majorit|votes?\b|goals?\b|points?\b|named\b|per ?cent\b)|%|\d ?[-–—] ?\d|\d to \d/i;

/** "Who won the final?", answered with a sentence that only names the final: it may be still to come. Prizes are won by whoever “was named”. */
function lacksResult({ best, query }: AskAnswer): boolean {
  return ASKS_RESULT.test(query.question) && !RESULT.test(best?.text ?? '');
}

const OF_SOMEBODY =
  /^(?:[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Ss]hould) (?:\p{Lu}[\p{L}\p{M}'’-]+ )+(?=\p{Ll})/u;

/** "Does Irena Vol want the dam?", where neither Vol nor a pronoun stands in what is shown; an outlet need not be named in its own articles. */
function lacksSubject(answer: AskAnswer): boolean {
  const name = OF_SOMEBODY.exec(answer.query.question)?.[0].trim().split(' ').at(-1);
  if (name === undefined || /\b(?:he|she|they|it|we|his|her|their|its)\b/i.test(answer.best?.text ?? ''))
    return false;
  const outlets = answer.hits.map(({ citation }) => citation.outlet ?? '');
  return coveredOf(name, [...textsShown(answer), ...outlets]) === 0;
}
