import type { Archive } from '../../../archive/archive.ts';
import { parseName } from '../../../archive/people/names.ts';
import type { Answer } from '../../../model.ts';
import { isFemaleName, isMaleName } from '../../../text/given-names.ts';
import { COMPLETED } from '../../question/completed.ts';
import type { OpenPronoun } from '../../question/pronouns.ts';
import { answerBestReading } from './answer-best-reading.ts';
import type { ConversationContext, PreviousAnswer } from './conversation-context.ts';
import { asPeople, humans, inFull, peopleNamed } from './names-in-text.ts';
import { speakersIn } from './speakers-shown.ts';

/** The names of those whom a pronoun after an answer can mean; see `whomMeant`. */
export function namesMeant(
  pronoun: OpenPronoun,
  before: PreviousAnswer,
  context: ConversationContext,
): string[] {
  return context.archive ? whomMeant(context.archive, shownBefore(before, context), pronoun) : [];
}

/** Whom else a pronoun can mean than the one person whom the answer before gives: "who beat Orr?" names Orr, too. */
export function namesBeside(
  name: string,
  { kind }: OpenPronoun,
  before: PreviousAnswer,
  { archive }: ConversationContext,
): string[] {
  if (archive === null || kind === 'they' || before.query.kind !== 'ask') return [];
  const asked = peopleNamed(archive, before.query.question);
  return [...new Set(asked)].filter((other) => other !== name && fitsPronoun(other, kind));
}

/** The answer before as it was shown: to a question it is that to what the question was taken for. */
function shownBefore({ query }: PreviousAnswer, context: ConversationContext): Answer {
  return query.kind === 'ask' && !COMPLETED.test(query.question)
    ? answerBestReading(query.question, null, context)
    : context.answer(query);
}

/**
 * The names of those whom a pronoun after an answer can mean: whom the query names, else whom the passage that answers names or
 * quotes. One name: it is clear; several: it is not.
 */
function whomMeant(archive: Archive, answer: Answer, { kind }: OpenPronoun): string[] {
  if (kind === 'they') return bodyAsked(archive, answer);
  const fits = (name: string) => fitsPronoun(name, kind);
  const found = [...new Set(namesFound(archive, answer))].filter(fits);
  if (found.length === 1) return found;
  for (const names of [
    namesAsked(archive, answer),
    namesShown(archive, answer),
    namesBefore(archive, answer),
  ]) {
    const fitting = [...new Set(names)].filter(fits);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** "They" are a body that was asked for as the speaker, if anybody clear. */
function bodyAsked(archive: Archive, { query }: Answer): string[] {
  const speaker = query?.kind === 'who-said' ? query.speaker : undefined;
  return speaker === undefined ? [] : archive.people.find(speaker, { fuzzy: false }).map(({ name }) => name);
}

function namesAsked(archive: Archive, { query }: Answer): string[] {
  switch (query?.kind) {
    case 'who-said':
    case 'check':
      return query.speaker === undefined
        ? []
        : asPeople(archive.people.find(query.speaker, { fuzzy: false }));
    case 'timeline':
      return query.person === undefined ? [] : asPeople(archive.people.find(query.person));
    case 'who-is':
      return query.name === undefined ? [] : peopleNamed(archive, query.name);
    case 'ask':
      // Of "her daughter (Ada Moor)?" the answer names who is meant.
      return peopleNamed(archive, COMPLETED.exec(query.question)?.groups?.['own'] ?? query.question);
    default:
      return [];
  }
}

/** "Who is Ada Moor?" asks of nobody else. */
const WHO_IS = /^\W*[Ww]ho(?:['’]?s| is| was) \p{Lu}[^'’]*$/u;

/** "Who beat Orr?": whom the answer names beside those who were named in the question. */
function namesFound(archive: Archive, answer: Answer): string[] {
  if (answer.kind !== 'ask' || !/^\W*who\b/i.test(answer.query.question)) return [];
  if (WHO_IS.test(answer.query.question)) return [];
  const asked = namesAsked(archive, answer);
  return asked.length === 0 ? [] : namesShown(archive, answer).filter((name) => !asked.includes(name));
}

/** Whom a question that goes on from another names in what that was about. */
function namesBefore(archive: Archive, { query }: Answer): string[] {
  const before = query?.kind === 'ask' ? COMPLETED.exec(query.question)?.groups?.['before'] : undefined;
  return before === undefined ? [] : peopleNamed(archive, before);
}

/** Whom the answer itself puts forward: the speakers that it lists, or the names in the sentence that answers. */
function namesShown(archive: Archive, answer: Answer): string[] {
  if (!answer.answered) return [];
  switch (answer.kind) {
    case 'who-said':
      return answer.statements.flatMap(({ speaker }) => humans(speaker));
    case 'positions':
      return answer.positions.flatMap(({ speaker }) => humans(speaker));
    case 'who-is':
      return answer.people.flatMap(({ name }) => humans(name));
    case 'ask': {
      const hit = answer.best && answer.hits[answer.best.hit];
      if (!answer.best || !hit) return [];
      const spoken = speakersIn(archive, hit.citation.articleId, [answer.best.span]).flatMap(humans);
      // Whoever was asked for need not be whoever speaks there.
      const isClear =
        new Set(spoken).size === 1 && !/^\W*who(?:['’]s| is| was)\b/i.test(answer.query.question);
      const article = archive.get(hit.citation.articleId)?.article;
      return isClear
        ? spoken
        : [...spoken, ...peopleNamed(archive, inFull(answer.best.text, article?.text ?? ''))];
    }
    default:
      return answer.items
        .slice(0, 1)
        .flatMap(({ passage }) => (passage ? peopleNamed(archive, passage.text) : []));
  }
}

/** Whether a given name may go with a pronoun. */
function fitsPronoun(name: string, kind: 'he' | 'she'): boolean {
  const given = parseName(name)?.given ?? [];
  const [isMale, isFemale] = [given.some(isMaleName), given.some(isFemaleName)];
  return isMale === isFemale || (kind === 'he' ? isMale : isFemale);
}
