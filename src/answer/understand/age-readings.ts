import type { Archive } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import { isFemaleName, isMaleName } from '../../text/given-names.ts';
import { peopleCalled } from '../sayings/named-roles.ts';
import { hasProperName } from '../sayings/speaker-names.ts';
import { AS_QUESTION, BY_FORM, type Reading } from './reading.ts';
import { withoutArticle, withoutPreamble } from './route/bare-words.ts';

const HOW_OLD =
  /^(?:how old (?:is|was)|what(?:['’]?s| is| was)? the age of|what age (?:is|was)|age of) (?<what>[^?!.]+?)(?: now| today| currently)?[\s?!.]*$/i;
const AGE_BEHIND = /^(?:what(?:['’]?s| is| was) )?(?<what>[^?!.]+?)(?:['’]s)? age[\s?!.]*$/i;
const MAX_NAME_WORDS = 4;

const BORN = String.raw`born(?:(?! and )[^.;]){1,40}\d{4}`;
/** How news tells somebody's age; `NAME` stands for the surname. Written from general knowledge of the language. */
const TOLD = [
  String.raw`NAME(?:['’]s)?(?:, | \(|,? (?:who )?(?:is|was|turns|turned|will be|will turn|aged|age) )(?:now |only |just )?(?:\d{1,3}|sixty|seventy|eighty|ninety)(?!\d|[-–.,]\d| [\p{L}%])`,
  String.raw`NAME,? (?:(?:who )?(?:is|was) )?\d{1,3} years old`,
  String.raw`NAME,(?: who (?:is|was))? (?:an? |the )(?:[\p{L}’'-]+ ){1,8}(?:of|aged) \d{1,3}\b`,
  String.raw`NAME,?(?: who)?(?: is| was)? (?:an? |the )?\d{1,3}-year-old`,
  String.raw`\d{1,3}-year-old (?:[\p{L}’'-]+ ){0,8}?NAME`,
  `NAME,?(?: (?:who )?(?:is|was))? ${BORN}`,
  String.raw`^(?:he|she),? (?:who )?(?:is|was|turned|will be) \d{1,3}(?! [\p{L}%])`,
  String.raw`^(?:he|she|the (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+),? (?:(?:who )?(?:is|was) )?(?:${BORN}|\d{1,3}[,.;])`,
].join('|');

/** "How old is Ada Moor?": whatever tells her age, and no other number beside her name. None where nobody is called so: a church is built in a year. */
export function ageReadings(words: string, archive: Archive): Reading[] {
  const bare = withoutPreamble(words);
  const what = (HOW_OLD.exec(bare) ?? AGE_BEHIND.exec(bare))?.groups?.['what'];
  const name = withoutArticle(what ?? '').replace(/['’]s$/, '');
  const surname = /(?<last>[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)$/u.exec(name)?.groups?.['last'];
  if (surname === undefined || name.split(' ').length > MAX_NAME_WORDS || !isSomebody(archive, name))
    return [];
  const question = `how old is ${name}`;
  return [question, bare].map(
    (asked, i): Reading => ({
      query: { kind: 'ask', question: asked },
      trust: i === 0 ? BY_FORM : AS_QUESTION,
      sought: name,
      tells: new RegExp(TOLD.replaceAll('NAME', `(?<![\\p{L}\\p{N}])${surname}`), 'iu'),
    }),
  );
}

function isSomebody(archive: Archive, name: string): boolean {
  return (
    archive.people.find(name, { fuzzy: false }).some((person) => hasProperName(person.name)) ||
    peopleCalled(archive, name).length > 0 ||
    // Whoever is quoted by the surname alone.
    (name.includes(' ') &&
      [isMaleName, isFemaleName].some((isGiven) => isGiven(fold(name.split(' ')[0] ?? ''))))
  );
}
