import type { Span } from '../../model.ts';
import { isFemaleName, isMaleName } from '../../text/given-names.ts';
import { stem } from '../../text/stems.ts';
import { usualRate } from '../../text/word-rates.ts';
import type { TaggedToken } from '../tagged-text.ts';
import { isImpersonalName, isUsedAsBody, isUsedAsPerson, isUsedAsPlace } from './impersonal.ts';
import type { NameMention } from './name-mentions.ts';
import { roleAt } from './roles.ts';
import { siblingsNamed } from './siblings.ts';
import { isNationality, isOrganisationWord, isStrongTitle } from './titles.ts';

export type Gender = 'he' | 'she';

/** Somebody whom the article names in full. */
export interface NamedPerson {
  /** The fullest form in the article, without titles. */
  readonly name: string;
  readonly gender: Gender | null;
  /** Whether anything tells that the name is a person's, and not a place's, body's or paper's, which no "he" means. */
  readonly isSurelyPerson: boolean;
  /** The words beside the name that say what its bearer is, as printed, each with its place. */
  readonly roles: readonly Span[];
  /** The words of the roles, folded. */
  readonly roleWords: ReadonlySet<string>;
}

/** East Asian family names that come first, and are then the word by which the person is called. */
const FAMILY_FIRST = new Set(
  `kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song moon ryu hong noh roh
  xi li wang zhang chen liu yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng deng jiang mao
  wen tsai lai nguyen tran pham`.split(/\s+/),
);
/** Hungarian family names that stand first where the given name follows in its Hungarian form. */
const HUNGARIAN_GIVEN = new Set(
  'viktor péter gábor gergely lászló zoltán györgy ferenc jános istván sándor andrás tamás balázs katalin judit ágnes'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Whether a name of these words has its family name first, as Korean, Chinese and Hungarian ones do. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  if (words.length < 2 || words.length > 3) return false;
  if (FAMILY_FIRST.has(first)) return true;
  return words.length === 2 && HUNGARIAN_GIVEN.has(second) && !HUNGARIAN_GIVEN.has(first);
}

/** The words by which a person of that name may be called for short: the family name, wherever it stands. */
function familyNames(words: readonly string[]): string[] {
  const plain = words.filter((word) => !SUFFIX.test(word));
  const last = plain.at(-1) ?? '';
  const names = isFamilyFirst(plain) ? [plain[0] ?? '', last] : [last];
  const particle = plain.findIndex((word, i) => i > 0 && /^\p{Ll}+$/u.test(word));
  if (particle > 0) names.push(plain.slice(particle).join(' '));
  // "Alva Ocana Cortel" is "Ocana Cortel" for short; "Anna Maria Weil" is no "Maria Weil".
  const second = foldName(plain[1] ?? '');
  if (
    plain.length === 3 &&
    particle < 0 &&
    /^\p{Lu}\p{Ll}/u.test(plain[1] ?? '') &&
    !isMaleName(second) &&
    !isFemaleName(second)
  )
    names.push(plain.slice(1).join(' '));
  return names.map(foldName);
}

/** Case, accents and apostrophes aside. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** Somebody as gathered from all mentions. */
interface Gathering {
  readonly mention: NameMention;
  gender: Gender | null;
  /** In how many more mentions the name is a place's or body's than a person's. */
  impersonal: number;
  readonly roles: Span[];
}

/** The people that an article names, found by any form of their name. */
export class PersonIndex {
  readonly people: NamedPerson[] = [];
  readonly #byRole = new Map<string, NamedPerson[]>();
  readonly #byForm = new Map<string, Gathering[]>();
  readonly #byGivenName = new Map<string, Gathering[]>();
  readonly #people = new Map<Gathering, NamedPerson>();

  constructor(text: string, tokens: readonly TaggedToken[], mentions: readonly NameMention[]) {
    const full = new Map<string, Gathering>();
    const named = [
      ...mentions.filter(({ isFullPersonName }) => isFullPersonName),
      ...siblingsNamed(tokens, mentions),
      ...mentions.filter((mention) => isTitled(tokens, mention)),
    ];
    for (const mention of named) {
      const key = foldName(nameText(mention.words));
      if (full.has(key) || (!mention.isFullPersonName && this.#gatheringOf(mention.words))) continue;
      const made = { mention, gender: null, impersonal: 0, roles: [] };
      full.set(key, made);
      for (const form of new Set([key, ...familyNames(mention.words)])) {
        const list = this.#byForm.get(form);
        if (list) list.push(made);
        else this.#byForm.set(form, [made]);
      }
      this.#addGivenName(made);
    }
    this.#preferFamilyNames(mentions);
    for (const mention of mentions) {
      const person = this.#gatheringOf(mention.words);
      if (!person) continue;
      // "Mr Brook" tells nothing of one of two people called Brook.
      if (mention.words.length === 1 && (this.#byForm.get(foldName(mention.words[0] ?? ''))?.length ?? 0) > 1)
        continue;
      const role = person.roles.length < MAX_ROLES ? roleAt(tokens, mention) : null;
      if (role) person.roles.push(role);
      person.gender ??= genderByTitle(tokens, mention);
      if (isUsedAsPlace(tokens, mention) || isUsedAsBody(tokens, mention)) person.impersonal++;
      else if (isUsedAsPerson(tokens, mention)) person.impersonal--;
    }
    for (const made of full.values()) {
      const gender = made.gender ?? genderByName(made.mention);
      const printed = made.roles.map(({ start, end }) => foldName(text.slice(start, end)));
      const roleWords = new Set(
        printed.flatMap((role) => role.split(/[\s,]+/).map((word) => word.replace(/'s$/, ''))),
      );
      const person = {
        name: nameText(made.mention.words),
        gender,
        roles: made.roles,
        roleWords,
        isSurelyPerson: isSurelyPerson(made, gender),
      };
      for (const head of new Set(printed.flatMap(roleHeads))) {
        const list = this.#byRole.get(head);
        if (list) list.push(person);
        else this.#byRole.set(head, [person]);
      }
      this.people.push(person);
      this.#people.set(made, person);
    }
  }

  /** The person whom a form of a name means: the one whom the article names first in full. */
  find(words: readonly string[]): NamedPerson | null {
    const found = this.#gatheringOf(words);
    return (found && this.#people.get(found)) ?? null;
  }

  /** Of several people with one family name, the one whom the title in front of it fits alone: "Mrs Brook", "Mayor Brook". */
  findTitled(tokens: readonly TaggedToken[], mention: NameMention): NamedPerson | null {
    const own = this.find(mention.words);
    if (mention.words.length > 1 || mention.titleFirst === mention.first || !own) return own;
    const all = [own, ...this.namesakes(mention.words)];
    const gender = genderByTitle(tokens, mention);
    const titles = tokens
      .slice(mention.titleFirst, mention.first)
      .map(({ lower }) => foldName(lower).replace(/\.$/, ''));
    const fitting =
      gender === null
        ? all.filter(({ roleWords }) => titles.some((title) => roleWords.has(title)))
        : all.filter((person) => person.gender === gender);
    const open =
      fitting.length > 0 || gender === null ? fitting : all.filter((person) => person.gender === null);
    return open.length === 1 ? (open[0] ?? own) : own;
  }

  /** The others whom the same words may mean, since they bear the same family name. */
  namesakes(words: readonly string[]): NamedPerson[] {
    const own = this.find(words);
    const namesakes = this.#byForm.get(foldName(words.at(-1) ?? '')) ?? [];
    return namesakes.flatMap((one) => this.#people.get(one) ?? []).filter((person) => own && person !== own);
  }

  /** The people whose role has this word (folded) at its head. */
  withRole(head: string): readonly NamedPerson[] {
    return this.#byRole.get(head) ?? [];
  }

  #addGivenName(made: Gathering): void {
    const [given = ''] = made.mention.words.map(foldName);
    if (made.mention.words.length < 2 || !(isMaleName(given) || isFemaleName(given))) return;
    const list = this.#byGivenName.get(given);
    if (list) list.push(made);
    else this.#byGivenName.set(given, [made]);
  }

  /** Of namesakes, a family name alone means whoever is never called by the given name alone: of a girl and her father, the father. */
  #preferFamilyNames(mentions: readonly NameMention[]): void {
    const single = new Set(
      mentions.flatMap(({ words }) => (words.length === 1 ? [foldName(words[0] ?? '')] : [])),
    );
    const isCalledByGivenName = ({ mention }: Gathering) =>
      mention.words.slice(0, -1).some((word) => single.has(foldName(word)));
    for (const list of this.#byForm.values())
      if (list.length > 1)
        list.sort((a, b) => Number(isCalledByGivenName(a)) - Number(isCalledByGivenName(b)));
  }

  #gatheringOf(words: readonly string[]): Gathering | null {
    const plain = words.filter((word) => !SUFFIX.test(word));
    const forms = [nameText(words), plain.join(' ')];
    if (plain.length === 1 || PARTICLE.test(plain[0] ?? '')) forms.push(plain.at(-1) ?? '');
    for (const form of forms) {
      const found = this.#byForm.get(foldName(form))?.[0];
      if (found) return found;
    }
    return this.#byOtherSpelling(plain) ?? this.#byGivenNameAlone(plain);
  }

  /** "Jason", where one person alone bears that given name. */
  #byGivenNameAlone(words: readonly string[]): Gathering | null {
    const list = words.length === 1 ? this.#byGivenName.get(foldName(words[0] ?? '')) : undefined;
    return list?.length === 1 ? (list[0] ?? null) : null;
  }

  /** "Joe Biden" for "Joseph R. Biden Jr.": the same family name, and given names that begin alike. */
  #byOtherSpelling(words: readonly string[]): Gathering | null {
    if (words.length < 2) return null;
    const [given, family] = [foldName(words[0] ?? ''), foldName(words.at(-1) ?? '')];
    const found = this.#byForm.get(family)?.find((one) => {
      const other = foldName(one.mention.words[0] ?? '');
      return other.slice(0, 2) === given.slice(0, 2) && one.mention.words.length >= 2;
    });
    return found ?? null;
  }
}

/** "Mr. Brandt", in an article that gives no first name. */
function isTitled(tokens: readonly TaggedToken[], { first, titleFirst, words }: NameMention): boolean {
  if (
    words.length > 1 ||
    titleFirst === first ||
    isOrganisationWord(foldName(words[0] ?? '')) ||
    !/^\p{Lu}\p{Ll}/u.test(words[0] ?? '')
  )
    return false;
  const title = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  return isStrongTitle(title?.lower ?? '');
}

function isSurelyPerson({ mention, roles, impersonal }: Gathering, gender: Gender | null): boolean {
  const { words } = mention;
  if (isImpersonalName(words)) return false;
  if (gender !== null || impersonal < 0) return true;
  return impersonal === 0 && (roles.length > 0 || (words.length === 2 && words.every(isNoUsualWord)));
}

/** No more than one paragraph in 2^12 has a word that is not usual. */
const RARELY = 2 ** -12;

/** "Survey" and "Women" are words of the language, "Rakeyia" is none. */
function isNoUsualWord(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !isNationality(word.toLowerCase()) &&
    usualRate(stem(word.toLowerCase())) <= RARELY
  );
}

/** How many mentions of one person are read for roles. */
const MAX_ROLES = 12;

/** The nouns that a role (folded) is about: "manager" in "brandt campaign manager for the north", both in "bank president and ceo". */
function roleHeads(role: string): string[] {
  const phrase = role.split(/,| (?:of|for|at|in|with|who|from|on|to) /)[0] ?? '';
  return phrase.split(' and ').map((part) => part.trim().split(/\s+/).at(-1) ?? '');
}

const PARTICLE = /^(?:van|von|der|de|del|della|di|da|du|la|le|al|el|bin|ibn)$/;

/** The words of a name as one string. */
export function nameText(words: readonly string[]): string {
  return words.join(' ');
}

function genderByTitle(tokens: readonly TaggedToken[], mention: NameMention): Gender | null {
  for (let i = mention.titleFirst; i < mention.first; i++) {
    const title = tokens[i]?.lower ?? '';
    if (/^(?:mrs\.?|ms\.?|miss|dame|lady|queen|princess|sister|\w+woman)$/.test(title)) return 'she';
    if (/^(?:mr\.?|sir|lord|king|prince|pope|father|\w+man)$/.test(title)) return 'he';
  }
  return null;
}

function genderByName(mention: NameMention): Gender | null {
  if (isFamilyFirst(mention.words)) return null;
  const given = foldName(mention.words[0] ?? '');
  // Months are left out of the lists of given names.
  const [male, female] = [
    isMaleName(given) || given === 'august',
    isFemaleName(given) || /^(?:april|may|june)$/.test(given),
  ];
  return male === female ? null : male ? 'he' : 'she';
}
