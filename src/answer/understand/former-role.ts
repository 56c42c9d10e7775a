import type { Archive } from '../../archive/archive.ts';
import { findSpeakers } from '../sayings/find-speakers.ts';
import { peopleCalled } from '../sayings/named-roles.ts';
import { statedRoles } from '../who-is/stated-roles.ts';
import { BY_FORM, type Reading } from './reading.ts';
import { withoutPreamble } from './route/bare-words.ts';

/** "Before the vote" asks for what was done on a day. */
const BEFORE =
  '(?:before(?: (?:that|this|then|(?:he|she|they) (?:became|led|ran|joined|took|headed|started|was|were)\\b.*|becoming .+|joining .+|leading .+))?|previously|formerly|earlier|in the past)';
const JOB = '(?:job|role|work|profession|occupation|trade)';
/** Ways of asking what somebody was before. From general knowledge of the language. */
const FORMS: readonly RegExp[] = [
  `what (?:is|was) (?<who>.+?)(?:['’]s?)? (?:former|previous|old|last|earlier) ${JOB}`,
  `what (?:is|was) (?<who>.+?)(?:['’]s?)? ${JOB} ${BEFORE}`,
  `what ${JOB} did (?<who>.+?) (?:have|do|hold) ${BEFORE}`,
  `what (?:did (?<who>.+?) (?:do|work as)|was (?<other>.+?)) ${BEFORE}`,
].map((form) => new RegExp(`^(?:${form})[\\s?!.]*$`, 'i'));

const FORMER =
  /^(?:(?:an?|the|its|their) )?(?:former|formerly|ex|retired|one-?time|then|previous|erstwhile)\b/i;

/** "What did Ada Moor do before?": the roles that articles call former ones; none where they call her nothing so. */
export function formerRoleReadings(words: string, archive: Archive): Reading[] {
  const bare = withoutPreamble(words);
  const groups = FORMS.map((form) => form.exec(bare)?.groups).find((found) => found !== undefined);
  const name = groups?.['who'] ?? groups?.['other'];
  if (name === undefined) return [];
  const { people } = findSpeakers(archive, name);
  const [person, ...others] = people.length > 0 ? people : peopleCalled(archive, name);
  if (!person || others.length > 0) return [];
  const former = statedRoles(archive, person, null).find(({ text }) => FORMER.test(text));
  if (!former) return [];
  const query = { kind: 'who-is', name, role: former.text } as const;
  return [{ query, trust: BY_FORM, sought: '' }];
}
