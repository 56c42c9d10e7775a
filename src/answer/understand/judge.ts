import type { Archive } from '../../archive/archive.ts';
import type { Answer, AskAnswer, TimelineAnswer } from '../../model.ts';
import { baseForm, irregularForms } from '../../text/irregular-verbs.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { synonymsOf } from '../../text/synonyms.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Say } from '../../words/say.ts';
import { COMPLETED } from '../question/completed.ts';
import { LIGHT_WORDS } from '../retrieval/telling/light-words.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { kinship } from '../topic/kinship.ts';
import { isContested } from './accused.ts';
import { AS_QUESTION, BY_FORM, type Reading } from './reading.ts';
import { asksWhen, tellsAhead, tellsBack, tellsWhen } from './tells-when.ts';
import { isToldBy } from './told-by.ts';

/** A reading with what it found. */
interface Finding {
  readonly reading: Reading;
  readonly answer: Answer;
  /** How well it answers, 0 to 1: how surely it was meant, times how much of the question what it shows covers. */
  readonly worth: number;
}

/** That somebody who is known says nothing about something is an answer, too: only one that has all of the question is better. */
const SILENCE = 0.75;
const SILENCE_BESIDE = 0.3;
/** What somebody said of a topic that was asked for by a form, and how much of one must be shown that only may be meant. */
const [SAID, MIN_SAID] = [0.8, 0.3];
/** What an answer is worth at least, whatever it repeats of the question. */
const MIN_COVERED = 0.4;
/** Shares of the telling words of a question: with fewer, what is shown is about something else. */
const MIN_STRICTLY_COVERED = 0.75;
const MIN_COVERED_AT_ALL = 0.01;
/** A day that stands right beside all that was asked for: only a sentence with all of it and a time is better. */
const DATED = 0.9;
/** Good enough to look no further. */
const ENOUGH = 0.95;
/** So many of the passages of a list are looked at. */
const MAX_PASSAGES = 3;

/** How readings are answered. */
export interface ReadingAnswers {
  /** As it is judged: in English. */
  judged(reading: Reading): Answer;
  /** As it is shown: the same, in the language of whoever asks. */
  shown(reading: Reading): Answer;
  readonly say: Say;
}

/**
 * The one judge of what words mean: each reading is worked out, and the one that answers best is taken; where none answers, what was meant first.
 */
export function judgeReadings(
  readings: readonly [Reading, ...Reading[]],
  { judged, shown, say }: ReadingAnswers,
  archive: Archive | null,
): Answer {
  let best: Finding | null = null;
  for (const reading of readings) {
    if (reading.isLast && best !== null && best.worth > 0) break;
    const answer = judged(reading);
    const worth = worthOf(reading, answer, archive);
    if (best === null || worth > best.worth) best = { reading, answer, worth };
    if (worth >= ENOUGH) break;
  }
  if (best !== null && best.worth > 0) {
    const { reading } = best;
    const answer = say.locale === 'en' ? best.answer : shown(reading);
    return reading.note ? { ...answer, notes: [...answer.notes, say(reading.note)] } : answer;
  }
  const first = readings.find((reading) => !reading.contested) ?? readings[0];
  const own = shown(first);
  // What was found is about something else, or no day was found: sentences are nearer to the question than dates of its topic.
  const isOther = own.kind === 'timeline' ? own.answered || own.query.order !== undefined : own.answered;
  const asked = isOther && own.kind !== 'ask' ? readings.find(({ query }) => query.kind === 'ask') : null;
  const answer = asked ? shown(asked) : own;
  return answer.kind === 'ask' && answer.answered ? asUnanswered(answer, say('unanswered')) : answer;
}

/** An answer that is none: what it shows is at most close. */
export function asUnanswered(answer: AskAnswer, lead: string): AskAnswer {
  return {
    ...answer,
    answered: false,
    best: null,
    lead,
    items: answer.items.slice(0, CLOSEST).map(({ passage, ...item }) => ({
      ...item,
      passage: passage && { ...passage, highlights: [] },
      marks: ['closest'],
    })),
  };
}

const CLOSEST = 3;

function worthOf(reading: Reading, answer: Answer, archive: Archive | null): number {
  const { trust, sought, by, tells, contested, isStrict = false, isLast = false } = reading;
  if (!answer.answered) return isSilence(answer, archive) ? worthOfSilence(reading) : 0;
  if (answer.kind === 'timeline' && answer.nearest !== null) return DATED;
  if (by && archive && answer.kind === 'ask' && !isToldBy(archive, by, answer)) return 0;
  if (contested && archive)
    return answer.kind === 'positions' && isContested(archive, answer, contested) ? trust : 0;
  if (tells && answer.kind === 'ask' && !tells.test(answer.best?.text ?? '')) return 0;
  if (
    answer.kind === 'ask' &&
    (lacksAct(answer) ||
      lacksHarm(answer) ||
      lacksResult(answer) ||
      lacksSubject(answer) ||
      tellsAhead(answer) ||
      tellsBack(answer, archive))
  )
    return 0;
  if (answer.kind === 'ask' && asksWhen(answer.query.question) && !tellsWhen(answer, archive))
    return isLast ? 0 : trust * MIN_COVERED;
  // Dates of an article whose title alone has the name tell what happened to others.
  if (answer.kind === 'timeline' && coveredOf(sought, sentencesDated(answer)) === 0) return 0;
  // What somebody said in an article about it is less than a sentence that has all that was asked.
  if (answer.kind === 'who-said' && answer.query.topic !== undefined) {
    const share = coveredOf(answer.query.topic, textsShown(answer));
    if (trust === BY_FORM) return Math.max(SAID, share);
    if (share < MIN_SAID) return 0;
  }
  const covered = coveredOf(sought, isStrict ? sentenceShown(answer) : textsShown(answer));
  if (covered < (isStrict ? MIN_STRICTLY_COVERED : MIN_COVERED_AT_ALL)) return 0;
  return trust * (isStrict && covered < 1 ? MIN_COVERED : MIN_COVERED + (1 - MIN_COVERED) * covered);
}

/** The silence of somebody who was asked for by a form; beside words that are a question as well, whatever answers that is better. */
function worthOfSilence({ trust, isCompleted }: Reading): number {
  if (trust === AS_QUESTION || isCompleted) return SILENCE_BESIDE;
  return trust > SILENCE ? SILENCE : 0;
}

/** Somebody who is quoted in these articles, and not with that. */
function isSilence({ query }: Answer, archive: Archive | null): boolean {
  if (archive === null || query?.kind !== 'who-said') return false;
  const { speaker, topic, from, to } = query;
  const isAboutSomething = topic !== undefined || from !== undefined || to !== undefined;
  if (speaker === undefined || !isAboutSomething) return false;
  const { people, isGuess } = findSpeakers(archive, speaker);
  return people.length > 0 && !isGuess;
}

/** The share of the telling words that stand in texts; 1 where there are none. */
function coveredOf(sought: string, texts: readonly string[]): number {
  const wanted = tokenize(sought.replace(COMPLETED, '$<own>')).filter(({ term }) => !isStopWord(term));
  if (wanted.length === 0) return 1;
  const shown = new Set(texts.flatMap((text) => tokenize(text).map(({ term }) => stem(term))));
  const has = (term: string) =>
    [term, ...irregularForms(term)].some((form) => shown.has(stem(form))) ||
    synonymsOf(stem(term)).some((same) => shown.has(same));
  return wanted.filter(({ term }) => has(term)).length / wanted.length;
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
  /^(?:and |so |but )?(?:who|which \S+(?: \S+)?) (?:has |have |had |else )?(?:won|wins|beat|defeated|lost|was named)\b/i;
/** What tells how a contest ended: a verb, a prize, a place or a score. From general knowledge of the language. */
const RESULT =
  /\b(?:w[io]n|winn|victor|beat|defeat|los[et]|champion|triumph|prevail|gold|silver|bronze|medal|title|troph|crown|prize|award|elect(?:ed|s)\b|t(?:ook|akes?|aken)\b|clinch|claim|secur|seal|captur|lift|edg(?:ed|es)\b|overc[ao]me|knock|eliminat|finish|came\b|went\b|first\b|topp?ed\b|ahead of\b|majorit|votes?\b|goals?\b|points?\b|named\b|per ?cent\b)|%|\d ?[-–—] ?\d|\d to \d/i;

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

function sentenceShown(answer: Answer): string[] {
  if (answer.kind === 'ask' && answer.best) return [answer.best.text];
  return answer.kind === 'who-said' ? [answer.items[0]?.passage?.text ?? ''] : textsShown(answer);
}

function sentencesDated({ entries }: TimelineAnswer): string[] {
  return entries.flatMap(({ sentences }) => sentences.map(({ passage }) => passage.text));
}

/** What an answer shows, its articles' titles included. */
function textsShown(answer: Answer): string[] {
  if (answer.kind === 'ask' && answer.best) {
    const hit = answer.hits[answer.best.hit];
    return [answer.best.text, hit?.text ?? '', hit?.citation.title ?? ''];
  }
  return answer.items
    .slice(0, MAX_PASSAGES)
    .flatMap(({ label, passage }) => [label, passage?.text ?? '', passage?.citation.title ?? '']);
}
