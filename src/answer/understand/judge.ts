import type { Archive } from '../../archive/archive.ts';
import type { Answer, AskAnswer, TimelineAnswer } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { isContested } from './accused.ts';
import { lacksWhatIsAsked } from './lacks-what-is-asked.ts';
import { AS_QUESTION, BY_FORM, type Reading } from './reading.ts';
import { asksWhen, tellsAhead, tellsBack, tellsWhen } from './tells-when.ts';
import { isToldBy } from './told-by.ts';
import { coveredOf, sentenceShown, textsShown } from './words-covered.ts';

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
  if (answer.kind === 'ask' && (lacksWhatIsAsked(answer) || tellsAhead(answer) || tellsBack(answer, archive)))
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

function sentencesDated({ entries }: TimelineAnswer): string[] {
  return entries.flatMap(({ sentences }) => sentences.map(({ passage }) => passage.text));
}
