import { fold } from '../../text/fold.ts';
import { isGivenName } from '../../text/given-names.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { looksLikeName } from '../author.ts';
import { biographyOf } from '../boilerplate/line-kinds.ts';
import { isBorneOut } from './outlet-line.ts';
import { isSectionWord, judgeOutletName } from './outlet-name.ts';

/** Words that end names of places, bodies and pages, and hardly a person's; from general knowledge. */
const NO_SURNAMES = new Set(
  `airport area avenue bay beach borough bridge canyon castle cathedral center central centre church city coast college
  company corner council county court creek department district downs estate falls fields forest foundation garden gardens
  group grove harbor harbour heights hill hills home hospital hotel institute island islands junction lake lane library
  ministry mount mountain mountains museum ocean office palace park parliament peninsula place plaza point port prison
  province region reserve resort ridge river road school sea shore show society springs square stadium state station
  story street team territory theater theatre tower town township tribe trust union university valley village
  correspondent desk editor explainer interview opinion profile report reporter staff writer analysis comment column
  editorial feature obituary`.split(/\s+/),
);
const PARTICLE = /^(?:de|da|di|do|dos|del|della|du|van|von|der|den|la|le|el|al|bin|ibn|ter|ten)$/i;
const NAME_WORD = /^\p{Lu}[\p{L}'’-]+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const CREDIT_ALONE = /^(?:(?:written|words|story|text)\s+)?by:?$|^authors?:?$/i;
/** What outlets call those who write for them, behind the name. */
const ROLE =
  /,?\s{1,4}(?:(?:senior|chief|staff|guest|special|political|business|sports?|deputy|associate|managing)\s{1,4}){0,4}(?:contributor|reporter|correspondent|editor|writer|columnist)$/i;
const MAX_WORDS = 5;
const MIN_TEXT_CHARACTERS = 40;
/** A line that is longer names nobody, however it begins. */
const MAX_LINE_CHARACTERS = 200;

/** Who a line that is a name and nothing else names, and all the lines that do so. */
export interface UnlabelledByline {
  readonly author: string;
  readonly indices: readonly number[];
}

/**
 * The author where the header gives no more than a name: below a line that says "By" alone, or right under the title (dates and
 * outlets between them don't count). Under the title a name counts where it begins with a frequent given name and ends like no
 * place, section or outlet, and where the text tells of nobody of that name: a person in the news is no author. Null otherwise.
 */
export function readUnlabelledByline(
  lines: readonly string[],
  roles: ReadonlyMap<number, string>,
  title: number | null,
  to: number,
): UnlabelledByline | null {
  for (let index = (title ?? -1) + 1; index < to - 1; index++) {
    const credited = lines[index + 1] ?? '';
    if (!CREDIT_ALONE.test(lines[index] ?? '') || roles.has(index + 1)) continue;
    if (credited.length > MAX_LINE_CHARACTERS) continue;
    const author = credited.replace(ROLE, '');
    if (looksLikeName(author) && judgeOutletName(author) !== 'outlet')
      return { author, indices: [index, index + 1] };
  }
  if (title === null) return null;
  // A name that a page shows twice, beside a picture and as a link, is its author's, wherever it stands below the title.
  for (let index = title + 1; index < to - 1; index++) {
    const name = lines[index] ?? '';
    if (name.length > MAX_LINE_CHARACTERS || name !== lines[index + 1] || roles.has(index)) continue;
    if (isPersonName(name) && !isToldOf(name, lines)) return { author: name, indices: [index, index + 1] };
  }
  for (let index = title + 1; index < to; index++) {
    const line = lines[index] ?? '';
    if (roles.has(index) || judgeOutletName(line) === 'outlet') continue;
    const isAuthor =
      line.length <= MAX_LINE_CHARACTERS &&
      line.split(/\s{1,4}(?:and|&)\s{1,4}/).every((name) => isPersonName(name) && !isToldOf(name, lines));
    return isAuthor && !isBorneOut(line, lines) ? { author: line, indices: [index] } : null;
  }
  return null;
}

/** Whether a part of a line is a person's name, and the text tells of nobody of that name. */
export function namesWriter(name: string, lines: readonly string[]): boolean {
  return name.length <= MAX_LINE_CHARACTERS && isPersonName(name) && !isToldOf(name, lines);
}

/** "Jane Q. Miller", "Ana de la Cruz": a known given name, and words that a person's name may go on with. */
function isPersonName(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > MAX_WORDS || !isGivenName(fold(words[0] ?? ''))) return false;
  if (!NAME_WORD.test(last) || NO_SURNAMES.has(last.toLowerCase()) || isSectionWord(last)) return false;
  const rest = words.slice(1).filter((word) => !PARTICLE.test(word));
  if (rest.some((word) => isStopWord(word.toLowerCase()))) return false;
  return words.every((word) => NAME_WORD.test(word) || INITIAL.test(word) || PARTICLE.test(word));
}

/** Whether running text names somebody so, other than to say who writes. */
function isToldOf(name: string, lines: readonly string[]): boolean {
  const surname = name.split(' ').at(-1) ?? '';
  const mention = new RegExp(`(?<![\\p{L}\\p{N}])${surname}(?![\\p{L}\\p{N}])`, 'iu');
  return lines.some(
    (line) => line.length >= MIN_TEXT_CHARACTERS && mention.test(line) && biographyOf(line, '') !== name,
  );
}
