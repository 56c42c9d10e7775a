import type { Archive } from '../../archive/archive.ts';
import { highestHeld, peopleCalled, peopleInRole } from '../sayings/named-roles.ts';
import { findRoleHolders } from '../sayings/role-holders.ts';
import { BY_FORM, type Reading } from './reading.ts';
import { withoutArticle, withoutPreamble } from './route/bare-words.ts';

const JOB = '(?:job|role|title|position|office)';
const WHO_IS = new RegExp(
  '^(?:' +
    [
      "who(?:['’]s| is| are| was| were)",
      `what (?:is|are|was|were)(?= .+ ${JOB}[\\s?!.]*$)`,
      'what does(?= .+ do(?: for a living)?[\\s?!.]*$)',
      `(?:what|which) ${JOB} (?:does|did|has)(?= .+ (?:have|hold)[\\s?!.]*$)`,
    ].join('|') +
    `) (?<who>.+?)(?:(?:['’]?s?)? ${JOB}| do(?: for a living)?| have| hold)?[\\s?!.]*$`,
  'i',
);
const MAX_WHO_WORDS = 7;

/** "Who runs Oster Lines?" asks for whoever holds the highest role there is of these. */
const WHO_RUNS =
  /^who (?:(?:currently |now )?(?:runs|heads|leads|chairs)|(?:is|['’]s) (?:in charge of|the boss of|running|heading|leading)) (?<what>.+?)(?: now| currently)?[\s?!.]*$/i;
const HIGHEST_ROLES = [
  'chief executive',
  'president',
  'head',
  'director',
  'chair',
  'leader',
  'boss',
  'owner',
];

/** "Who is Ada Moor?", "who is the harbour master of Selda?": by name where somebody is called so, by role where somebody holds it. */
export function whoIsReadings(words: string, archive: Archive): Reading[] {
  const what = WHO_RUNS.exec(withoutPreamble(words))?.groups?.['what'];
  if (what !== undefined) {
    const role =
      what.split(' ').length > MAX_WHO_WORDS
        ? null
        : highestHeld(archive, HIGHEST_ROLES, withoutArticle(what));
    return role === null ? [] : [{ query: { kind: 'who-is', role }, trust: BY_FORM, sought: '' }];
  }
  const who = WHO_IS.exec(withoutPreamble(words))?.groups?.['who'];
  if (who === undefined || who.split(' ').length > MAX_WHO_WORDS) return [];
  const typed = withoutArticle(who);
  // "Brandts job": an apostrophe that was not typed.
  const isCalled = (name: string) => archive.people.find(name, { fuzzy: false }).length > 0;
  const called = isCalled(typed) ? typed : typed.replace(/['’]?s['’]?$/i, '');
  const isName = archive.people.find(called, { fuzzy: false }).some(({ name }) => /\p{Lu}/u.test(name));
  if (isName || peopleCalled(archive, called).length > 0)
    return [{ query: { kind: 'who-is', name: called }, trust: BY_FORM, sought: '' }];
  // Whom nobody quotes an article may introduce all the same.
  if (/^wh(?:at|ich)\b/i.test(withoutPreamble(words)) && /^\p{Lu}/u.test(typed))
    return [{ query: { kind: 'who-is', name: typed }, trust: BY_FORM, sought: '' }];
  const isHeld = findRoleHolders(archive, typed).length > 0 || peopleInRole(archive, typed).length > 0;
  return isHeld ? [{ query: { kind: 'who-is', role: typed }, trust: BY_FORM, sought: '' }] : [];
}
