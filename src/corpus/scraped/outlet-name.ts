/**
 * Word lists written from general knowledge of how papers, stations and agencies call themselves; no list holds a name of one.
 */

/** Words that end the name of an outlet, and hardly a person's or a place's. */
const OUTLET_WORDS =
  wordsOf(`courier times herald gazette tribune chronicle journal observer guardian telegraph examiner
  sentinel standard inquirer enquirer dispatch advertiser ledger register bulletin broadcasting newspaper newspapers news
  daily weekly magazine radio television tv newswire globe argus mercury monitor independent packet statesman intelligencer messenger spectator clarion beacon
  zeitung anzeiger tageblatt nachrichten rundschau kurier bote allgemeine tagblatt wochenblatt rundfunk presse
  tidende avis posten bladet tidning krant dagblad courrier gazeta gazzetta giornale corriere diario correo jornal`);
/** Words that end the name of an outlet, and are surnames as well. */
const OUTLETS_OR_PEOPLE = wordsOf('post sun press star mail mirror echo record voice wire review');
/** Words that begin the name of an outlet, where the language or the usage puts what it is first. */
const FIRST_WORDS = wordsOf(
  'daily radio télé courrier gazeta gazzetta giornale corriere diario diário correo jornal agence agencia agenzia',
);
/** What goes before "News" or "Weekly" in the name of a section. */
const SECTION_WORDS =
  wordsOf(`latest breaking top more other all your our world local national regional international
  global foreign domestic business economic economy financial finance money market markets company companies corporate
  industry sport sports football cricket rugby tennis politics political science health tech technology education
  entertainment culture arts home auto cars motoring gaming games movies celebrity lifestyle space science mobile gadgets
  crypto energy climate environment housing jobs people royal film book music crime court weather travel city community school university campus property
  uk us usa eu europe european asia asian africa african america american middle east north south west and & the of in
  live watch listen subscribe join print digital photo video media good bad fake hard real morning evening news update updates weekly daily online today tv radio`);
const OF = /^(?:of|de|du|des|der|di|da|do|del|della|von|vom|van|för|for)$/i;
const LOWER =
  /^(?:of|the|and|&|de|du|des|der|di|da|do|del|della|von|vom|van|för|for|la|le|les|el|il|en|am|im)$/;
const ARTICLE = /^(?:the|le|la|les|el|il|die|der|das|de|o|a)$/i;
const MAX_WORDS = 7;
/** Compounds of one word, as German, Dutch and the Nordic languages write them. */
const COMPOUND = /^\p{Lu}\p{L}{2,}(?:zeitung|blatt|blad|bladet|tidning|tidende|avisen|krant|anzeiger)$/iu;
const ADDRESS = /^(?:www\.)?[\p{L}\d-]{2,}(?:\.[a-z]{2,}){1,2}$/iu;
/** Three or four consonants, as stations and agencies shorten their names; time zones end in T. */
const SHORT_NAME = /^(?!PDF|NYC|DRC|PRC|TBC)[B-DF-HJ-NP-TV-XZ]{2,3}[B-DF-HJ-NP-SV-XZ]$/;

/** How far a name looks like an outlet's: surely, as much as a person's, or not at all. */
export type OutletLikeness = 'outlet' | 'outlet-or-person' | 'no';

/** Judges a name by its words and its shape alone. A desk or an office of an outlet is not the outlet. */
export function judgeOutletName(name: string): OutletLikeness {
  if (ADDRESS.test(name) || SHORT_NAME.test(name) || COMPOUND.test(name)) return 'outlet';
  const words = name.split(' ');
  if (words.length < 2 || words.length > MAX_WORDS) return 'no';
  // A trail of links, "Home Music Music News".
  if (words.some((word, at) => word === words[at + 1])) return 'no';
  if (!words.every((word) => /^\p{Lu}[\p{L}'’&.-]*$/u.test(word) || LOWER.test(word))) return 'no';
  const lower = words.map((word) => word.toLowerCase());
  const names = lower.filter((word) => !ARTICLE.test(word));
  const last = lower.at(-1) ?? '';
  if (OUTLETS_OR_PEOPLE.has(last)) {
    if (isSection(names.slice(0, -1)) && !ARTICLE.test(lower[0] ?? '')) return 'no';
    if (ARTICLE.test(lower[0] ?? '') || names.length === 3) return 'outlet';
    return names.length === 2 ? 'outlet-or-person' : 'no';
  }
  const head = lower.findIndex((word, at) => OUTLET_WORDS.has(word) && OF.test(lower[at + 1] ?? ''));
  const named = OUTLET_WORDS.has(last) || head >= 0 || (names.length > 1 && FIRST_WORDS.has(names[0] ?? ''));
  if (!named) return 'no';
  const others = names.filter((word) => !OUTLET_WORDS.has(word));
  if (others.length > 0) return isSection(others) || (last === 'news' && isCountry(others)) ? 'no' : 'outlet';
  return names.length > 1 || last !== 'news' ? 'outlet' : 'no';
}

/** Words that name a subject: what stands beside the date is then a section, "World News". */
function isSection(words: readonly string[]): boolean {
  return words.every((word) => SECTION_WORDS.has(word));
}

/** Whether a word names a section of a paper ("politics"). */
export function isSectionWord(word: string): boolean {
  return SECTION_WORDS.has(word.toLowerCase());
}

/** "Portugal News" is a section too. */
function isCountry(words: readonly string[]): boolean {
  return countryNames().has(words.join(' '));
}

/** The names of countries in lower case, as the runtime's own tables of regions have them. */
function countryNames(): ReadonlySet<string> {
  if (countries.size > 0) return countries;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(first + second);
      if (name) countries.add(name.toLowerCase());
    }
  }
  return countries;
}

const countries = new Set<string>();

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
