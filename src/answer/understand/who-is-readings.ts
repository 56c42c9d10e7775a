import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import { readRole } from '../../text/role-words.ts';
import { termsOf } from '../../text/terms.ts';
import { highestHeld, peopleCalled, peopleInRole } from '../sayings/named-roles.ts';
import { findRoleHolders } from '../sayings/role-holders.ts';
import { BY_FORM, type Reading } from './reading.ts';
import { mendRole } from './role-spelling.ts';
import { withoutArticle, withoutPreamble } from './route/bare-words.ts';

const JOB = '(?:job|role|title|position|office)';
const WHO_IS = new RegExp(
  '^(?:' +
    [
      "who(?:['’]s| is| are| was| were)",
      `what (?:is|are|was|were)(?= .+ ${JOB}[\\s?!.]*$)`,
      'what does(?= .+ do(?: for a living)?[\\s?!.]*$)',
      `(?:what|which) ${JOB} (?:does|did|has)(?= .+ (?:have|hold)[\\s?!.]*$)`,
      `(?:what|which) ${JOB} (?:is|was)(?= .+ in[\\s?!.]*$)`,
    ].join('|') +
    `) (?<who>.+?)(?:(?:['’]?s?)? ${JOB}| do(?: for a living)?| have| hold| in)?[\\s?!.]*$`,
  'i',
);
const MAX_WHO_WORDS = 7;

/** "Who runs Oster Lines?" asks for whoever holds the highest role there is of these. */
const WHO_RUNS =
  /^who (?:(?:currently |now )?(?:runs|heads|leads|chairs)|(?:is|['’]s) (?:in charge of|the boss of|running|heading|leading)) (?<what>.+?)(?: now| currently)?[\s?!.]*$/i;
/** "Who founded Oster Lines?" asks for its founder. */
const WHO_MADE =
  /^who (?:(?<founder>founded|started|set up|co-?founded|created|established)|(?<owner>owns)|(?<coach>coaches|trains)|(?<director>directs|directed)) (?<what>.+?)[\s?!.]*$/i;
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

/** What a role ends in that is asked for by itself. From general knowledge of the language. */
const HELD =
  'ceo|cto|cfo|coo|boss|chief executive|president|prime minister|minister|mayor|governor|chair(?:man|woman)?|director|spokes(?:man|woman|person)|coach|manager|captain|founder|owner|leader|ambassador|chancellor|secretary|commander';

/** "Who is Ada Moor?", "who is the harbour master of Selda?": by name where somebody is called so, by role where somebody holds it. */
export function whoIsReadings(words: string, archive: Archive): Reading[] {
  const what = WHO_RUNS.exec(withoutPreamble(words))?.groups?.['what'];
  if (what !== undefined) {
    const role =
      what.split(' ').length > MAX_WHO_WORDS
        ? null
        : (highestHeld(archive, HIGHEST_ROLES, withoutArticle(what)) ??
          heldInArticlesOn(archive, withoutArticle(what)));
    return role === null ? [] : [{ query: { kind: 'who-is', role }, trust: BY_FORM, sought: '' }];
  }
  const made = WHO_MADE.exec(withoutPreamble(words))?.groups;
  if (made?.['what'] !== undefined) {
    const rank = ['founder', 'owner', 'coach', 'director'].find((one) => made[one] !== undefined);
    return madeReadings(archive, `${rank}`, withoutArticle(made['what']));
  }
  const bare = BARE_ROLE.exec(withoutPreamble(words))?.groups?.['who'];
  if (bare !== undefined) return roleReadings(archive, withoutArticle(bare));
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
  return roleReadings(archive, typed);
}

/** Heads of companies and the like: a president in an article may be of anything else. */
const HEADS_OF_FIRMS = ['chief executive', 'director', 'chair'];

/** "Chief Executive Ada Moor said", in articles that are about Oster Lines: the highest role that is of nothing else. Only what has a name has such a head. */
function heldInArticlesOn(archive: Archive, what: string): string | null {
  if (!/^\p{Lu}/u.test(what)) return null;
  const role = HEADS_OF_FIRMS.map((rank) => `${rank} of ${what}`).find((one) => {
    const wanted = readRole(one);
    return findRoleHolders(archive, one).some(({ roles }) =>
      roles.some(({ text }) => {
        const { stems, head } = readRole(text);
        return head === wanted.head && stems.every((word) => wanted.stems.includes(word));
      }),
    );
  });
  return role ?? null;
}

/** Whoever an article calls the founder of just that; "the owner of the tanker Corvo" names the tanker. */
function madeReadings(archive: Archive, rank: string, what: string): Reading[] {
  const role = `${rank} of ${what}`;
  const named = new Set(termsOf(what));
  const isOther = ({ name }: Person) => termsOf(name).some((term) => !named.has(term));
  const isHeld = named.size > 0 && findRoleHolders(archive, role, { isLoose: false }).some(isOther);
  return isHeld ? [{ query: { kind: 'who-is', role }, trust: BY_FORM, sought: '' }] : [];
}

/** "Oster Lines ceo", "mayor of Selda name": a role without a question around it. */
const BARE_ROLE = new RegExp(
  `^(?!wh(?:o|at|ich)\\b)(?<who>\\S+(?: \\S+){0,3} (?:${HELD})|(?:${HELD}) of \\S+(?: \\S+){0,3}?)(?: names?)?[\\s?!.]*$`,
  'i',
);

/** Whoever holds a role as it was typed, else as it was meant. */
function roleReadings(archive: Archive, typed: string): Reading[] {
  const isHeld = (role: string) =>
    findRoleHolders(archive, role).length > 0 || peopleInRole(archive, role).length > 0;
  const role = [typed, mendRole(typed)].find((one) => one !== null && isHeld(one));
  return role ? [{ query: { kind: 'who-is', role }, trust: BY_FORM, sought: '' }] : [];
}
