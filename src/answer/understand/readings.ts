import type { Archive } from '../../archive/archive.ts';
import type { Query, QueryOf } from '../../model.ts';
import { accusedReadings } from './accused.ts';
import { ageReadings } from './age-readings.ts';
import { dayReadings, saidOnDays } from './day-readings.ts';
import { formerRoleReadings } from './former-role.ts';
import { measureReadings } from './measure-readings.ts';
import { namedReadings } from './named-readings.ts';
import { AS_QUESTION, BY_FORM, BY_WHEN, INSTEAD, type Reading } from './reading.ts';
import { rewordedReadings } from './rewordings.ts';
import { isOfSpeakerAlone, withNameForIt } from './route/ellipsis.ts';
import { route } from './route/route.ts';
import {
  actAsked,
  actReading,
  saidReadings,
  speakerTold,
  unknownSpeakerReading,
} from './speaker-readings.ts';
import { tellingReadings } from './telling-forms.ts';
import { whoIsReadings } from './who-is-readings.ts';

type Readings = readonly [Reading, ...Reading[]];

/** What words can mean, the likeliest first, with what went before filled in where they leave it open. */
export function readingsOf(
  words: string,
  now: Date,
  previous: Query | null,
  archive: Archive | null,
): Readings {
  const [routed, ...others] = route(words, now, previous);
  const isWhen = routed.kind === 'timeline' && /^(?:and |but |so )*(?:exactly )?when\b/i.test(words);
  const first = isWhen ? whenAsked(words, routed) : routed;
  const isWho = first.kind === 'who-said' && first.speaker === undefined && /^who\b/i.test(words);
  const act = actAsked(words, first);
  const isFate = asksForFate(words, first);
  const isSure = !isWhen && !isWho && !isFate && act === null;
  const asked =
    act !== null && first.kind === 'who-said' && first.topic === undefined
      ? [actReading(words, first, act)]
      : [];
  const told = archive && speakerTold(words, first, archive);
  const formed: Readings = [
    {
      query: first,
      trust: isSure ? BY_FORM : BY_WHEN,
      sought: soughtFirst(first, words),
      ...(told && { by: { name: told, act: null } }),
      ...(isCompleted(words, first) && { isCompleted: true }),
    },
    ...others.map((query): Reading => readingBeside(words, first, query, isSure)),
    ...asked,
  ];
  if (archive === null) return formed;
  const unknown = unknownSpeakerReading(words, first, archive);
  if (unknown) return [...formed, unknown];
  const [age, ...ages] = ageReadings(words, archive);
  if (age) return [age, ...ages];
  const [found, ...more] = [...formerRoleReadings(words, archive), ...whoIsReadings(words, archive)];
  const [telling, ...otherwise] = tellingReadings(words);
  const days = [...dayReadings(words, archive), ...saidOnDays(words, first, archive)];
  const [accused] = first.kind === 'ask' ? accusedReadings(words) : [];
  if (!found && accused) return [accused, ...formed];
  if (!found && telling && first.kind === 'ask') return [telling, ...otherwise];
  return found
    ? [found, ...more, ...formed]
    : [
        ...formed,
        ...days,
        ...saidReadings(words, first, archive),
        ...rewordedReadings(words, first),
        ...measureReadings(words, first),
        ...namedReadings(words, first),
        ...readingsByName(words, previous),
      ];
}

/** "Who started it?", asked of the one name of the question before alone. */
function readingsByName(words: string, previous: Query | null): Reading[] {
  const question = previous && withNameForIt(words, previous);
  if (question === null) return [];
  const query: Query = { kind: 'ask', question };
  return [
    { query, trust: INSTEAD, sought: question, isStrict: true, isLast: true },
    ...rewordedReadings(question, query),
  ];
}

/** What happened to somebody is told by what has the name; a timeline that is asked for sees to its topic itself. */
function soughtFirst(query: Query, words: string): string {
  if (query.kind === 'ask') return query.question;
  return asksForFate(words, query) && query.kind === 'timeline' ? (query.topic ?? '') : '';
}

/** "What happened to Orr?": one sentence may tell it as well as dates. */
function asksForFate(words: string, query: Query): boolean {
  return query.kind === 'timeline' && query.topic !== undefined && /^(?:and |but |so )*what\b/i.test(words);
}

/** "What did he say about it?": the topic is none of the words. */
function isCompleted(words: string, query: Query): boolean {
  return query.kind === 'who-said' && query.topic !== undefined && !words.includes(query.topic);
}

/** "When is the cup?" asks for a day that is still to come, "when was it?" for one that has been. */
function whenAsked(words: string, query: QueryOf<'timeline'>): Query {
  const isAhead = /\bwhen (?:exactly )?(?:is|are|will|do|does)\b/i.test(words);
  // "Orr vs Selda" is told of Orr and Selda.
  const topic = query.topic?.replace(/ (?:vs?\.?|versus) /i, ' and ');
  return { ...query, ...(topic !== undefined && { topic }), order: isAhead ? 'ahead' : 'nearest' };
}

function readingBeside(words: string, first: Query, query: Query, isSure: boolean): Reading {
  // "Who said the bridge was safe?": whoever said it in other words said all of it.
  if (query.kind === 'who-said' && query.topic !== undefined && isOfQuote(first))
    return { query, trust: INSTEAD, sought: query.topic, isStrict: true };
  if (query.kind !== 'ask') {
    const isOnAnything = first.kind === 'who-said' && first.topic !== undefined && isOfSpeakerAlone(query);
    return {
      query,
      trust: INSTEAD,
      sought: '',
      ...(isOnAnything && { note: 'followUp.onAnything' as const }),
    };
  }
  const trust = isSure ? AS_QUESTION : BY_FORM;
  const sought = soughtBeside(first);
  if (sought === null) return { query, trust, sought: query.question };
  const name = first.kind === 'who-said' ? first.speaker : undefined;
  return {
    query,
    trust,
    sought,
    isStrict: true,
    ...(name !== undefined && { by: { name, act: actAsked(words, first) } }),
  };
}

function isOfQuote(query: Query): query is QueryOf<'who-said'> & { readonly quote: string } {
  return query.kind === 'who-said' && query.quote !== undefined;
}

/** Beside "What did Vol say about the oil?": whoever answers that otherwise has to name both. Beside "Is it true that …?" and "Who said that …?": all that is asked. */
function soughtBeside(first: Query): string | null {
  if (first.kind === 'positions') return first.topic;
  if (isOfQuote(first)) return first.quote;
  return first.kind === 'who-said' && first.speaker !== undefined
    ? [first.speaker, first.topic].filter(Boolean).join(' ')
    : null;
}
