import type { Archive } from '../../archive/archive.ts';
import type { Query } from '../../model.ts';
import { findQuestionDates } from '../question/dates.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { findRoleHolders } from '../sayings/role-holders.ts';
import { withoutArticle, withoutPreamble } from './route/bare-words.ts';
import { route } from './route/route.ts';

/** A query that words can mean. */
export interface Reading {
  readonly query: Query;
  /** How surely the words mean it, 0 to 1, before anything is looked up. */
  readonly trust: number;
  /** What of the words the answer has to have; the rest is said by the kind of query. Empty where the query itself sees to it. */
  readonly sought: string;
  /** Whether all of that must stand in the very sentence that answers. */
  readonly isStrict?: boolean;
}

/** Asked for by its form ("timeline of …"). */
const BY_FORM = 1;
/** "When did …?" is asked of the days, unless a sentence answers it in so many words. */
const BY_WHEN = 0.8;
/** The words as a question, where they have another form as well. */
const AS_QUESTION = 0.9;
/** Something that was not quite asked for, but what there is. */
const INSTEAD = 0.5;

type Readings = readonly [Reading, ...Reading[]];

/** What words can mean, the likeliest first, with what went before filled in where they leave it open. */
export function readingsOf(
  words: string,
  now: Date,
  previous: Query | null,
  archive: Archive | null,
): Readings {
  const [first, ...others] = route(words, now, previous);
  const isWhen = first.kind === 'timeline' && /^(?:and |but |so )*(?:exactly )?when\b/i.test(words);
  const routed: Readings = [
    { query: first, trust: isWhen ? BY_WHEN : BY_FORM, sought: first.kind === 'ask' ? first.question : '' },
    ...others.map((query): Reading => readingBeside(first, query, isWhen)),
  ];
  if (archive === null) return routed;
  // "What is the prayer book called?" asks of nobody who is quoted.
  const isOfNobody = first.kind === 'who-said' && first.speaker !== undefined && first.topic === undefined;
  if (
    isOfNobody &&
    !/^\p{Lu}/u.test(first.speaker ?? '') &&
    findSpeakers(archive, first.speaker ?? '').people.length === 0
  ) {
    const question = withoutPreamble(words);
    return [...routed, { query: { kind: 'ask', question }, trust: AS_QUESTION, sought: question }];
  }
  const [found, ...more] = whoIsReadings(words, archive);
  const days = dayReadings(words, archive);
  return found ? [found, ...more, ...routed] : [...routed, ...days];
}

function readingBeside(first: Query, query: Query, isWhen: boolean): Reading {
  if (query.kind !== 'ask') return { query, trust: INSTEAD, sought: '' };
  const beside = soughtBeside(first);
  const trust = isWhen ? BY_FORM : AS_QUESTION;
  return { query, trust, sought: beside ?? query.question, isStrict: beside !== null };
}

/** Beside "What did Vol say about the oil?": whoever answers that otherwise has to name both. */
function soughtBeside(first: Query): string | null {
  return first.kind === 'who-said' ? [first.speaker, first.topic].filter(Boolean).join(' ') : null;
}

const WHO_IS =
  /^(?:who(?:['’]s| is| are| was| were)|what (?:is|does) (?=.+ (?:job|role|position|do|do for a living)[\s?!.]*$)) (?<who>.+?)(?:['’]s? (?:job|role|position|office)| do(?: for a living)?)?[\s?!.]*$/i;
const MAX_WHO_WORDS = 7;

/** "Who is Ada Moor?", "who is the harbour master of Selda?": by name where somebody is called so, by role where somebody holds it. */
function whoIsReadings(words: string, archive: Archive): Reading[] {
  const who = WHO_IS.exec(withoutPreamble(words))?.groups?.['who'];
  if (who === undefined || who.split(' ').length > MAX_WHO_WORDS) return [];
  const called = withoutArticle(who);
  const isName = archive.people.find(called, { fuzzy: false }).some(({ name }) => /\p{Lu}/u.test(name));
  if (isName) return [{ query: { kind: 'who-is', name: called }, trust: BY_FORM, sought: '' }];
  const isHeld = findRoleHolders(archive, called).length > 0;
  return isHeld ? [{ query: { kind: 'who-is', role: called }, trust: BY_FORM, sought: '' }] : [];
}

const HAPPENED_ON =
  /^what (?:else )?(?:happened|happens|took place|was (?:reported|going on)|went on) (?:on |at )?(?<when>[^?!]+?)[\s?!.]*$/i;

/** "What happened on 14 October?": on that day of the latest year in which the archive has something then. */
function dayReadings(words: string, archive: Archive): Reading[] {
  const when = HAPPENED_ON.exec(withoutPreamble(words))?.groups?.['when'] ?? '';
  const [day, more] = findQuestionDates(when);
  if (!day?.value.startsWith('-') || more || when.slice(day.end).trim() !== '') return [];
  return yearsOf(archive).map((year) => ({
    query: { kind: 'timeline', from: `${year}${day.value}`, to: `${year}${day.value}` },
    trust: BY_FORM,
    sought: '',
  }));
}

/** Events lie some years before their articles; further back nobody asks for a day alone. */
const MAX_YEARS_BACK = 3;

/** The years of which articles may tell, the latest first. */
function yearsOf(archive: Archive): number[] {
  const published = archive.ids
    .flatMap((id) => archive.get(id)?.article.published?.slice(0, 4) ?? [])
    .map(Number);
  if (published.length === 0) return [];
  const [first, last] = [Math.min(...published) - MAX_YEARS_BACK, Math.max(...published) + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}
