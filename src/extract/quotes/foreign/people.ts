import type { Span } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { isFemaleName, isMaleName } from '../../../text/given-names.ts';
import type { Gender } from '../../names/person-index.ts';
import type { QuoteLanguage } from '../languages/language.ts';

/** Somebody whom an article names in full. */
export interface PersonInText {
  /** In the subject's form, as far as the article has it. */
  name: string;
  surname: string;
  /** Every form that the article has the name in. */
  readonly forms: Set<string>;
  gender: Gender | null;
  /** What the article says the person is, folded, each with the words themselves. */
  readonly roles: { readonly folded: string; readonly span: Span }[];
  /** Where the name or the surname stands, in order. */
  readonly mentions: number[];
}

/** A name as it stands in the text, with what is said of its bearer there. */
export interface NamedMention {
  readonly name: string;
  readonly role: Span | null;
}

/** Letters that declension may change at a name's end. */
const MAX_ENDING = 3;
/** An article names fewer; of a book's, the first so many are told apart. */
const MAX_PEOPLE = 400;
const MIN_STEM = 3;

/** The people of one article by their names. */
export class PeopleInText {
  readonly #text: string;
  readonly #declines: boolean;
  readonly #all: PersonInText[] = [];

  constructor(text: string, language: QuoteLanguage, mentions: readonly NamedMention[]) {
    this.#text = text;
    this.#declines = language.declines === true;
    for (const mention of mentions) this.#add(mention);
    for (const person of this.#all) person.mentions.push(...this.#placesOf(person.surname));
  }

  /** The person of a full name in any of its forms; null where the article names nobody so. */
  find(name: string): PersonInText | null {
    return this.#all.find((one) => one.forms.has(name)) ?? null;
  }

  /** Everybody whose name ends so ("Van Dalen"), or of two surnames has it as the first. */
  withSurname(surname: string): readonly PersonInText[] {
    const end = ` ${surname.toLowerCase()}`;
    // Chinese, Japanese and Korean write the surname first, and transliterated names with a dot between.
    const isFirst = /^[\p{Script=Han}\p{Script=Hangul}]{1,3}$/u.test(surname);
    return this.#all.filter(({ name }) => {
      const lower = name.toLowerCase().replace(/[·•・＝=]/gu, ' ');
      if (isFirst && name.startsWith(surname) && name.length > surname.length && !/[·•・]/u.test(name))
        return true;
      return lower.endsWith(end) || (lower.includes(`${end} `) && name.split(' ').length > 2);
    });
  }

  /** The one person whose name in the subject's form the words are a form of; null where none or several are. */
  ofForm(words: string): PersonInText | null {
    const parts = words.split(' ');
    const found = this.#all.filter(({ name, surname }) => {
      const own = parts.length > 1 ? name.split(' ') : [surname];
      return own.length === parts.length && own.every((word, index) => isFormOf(parts[index] ?? '', word));
    });
    const [only] = found;
    return found.length === 1 && only ? only : null;
  }

  /** Everybody who is said to be something by a word that begins so, or is so where `isWhole`. */
  withRole(head: string, isWhole: boolean): readonly PersonInText[] {
    const fits = (word: string) => (isWhole ? word === head : word.startsWith(head));
    return this.#all.filter(({ roles }) => roles.some(({ folded }) => folded.split(/[\s-]+/).some(fits)));
  }

  /** The people who may be "he" or "she" and are named between two offsets, the last named last. */
  namedBetween(start: number, end: number, gender: Gender | null): readonly PersonInText[] {
    const place = ({ mentions }: PersonInText): number =>
      mentions.findLast((at) => at >= start && at < end) ?? -1;
    return this.#all
      .filter((one) => place(one) >= 0 && (gender === null || one.gender === null || one.gender === gender))
      .sort((a, b) => place(a) - place(b));
  }

  #add({ name, role }: NamedMention): void {
    const words = name.split(' ');
    const known = this.find(name) ?? (this.#declines ? this.#formOf(name) : undefined);
    const person = known ?? {
      name,
      surname:
        words
          .at(-1)
          ?.split(/[·•・＝=]/u)
          .at(-1) ?? name,
      gender: genderOfName(words[0] ?? ''),
      forms: new Set([name]),
      roles: [],
      mentions: [],
    };
    if (!known && this.#all.length >= MAX_PEOPLE) return;
    if (!known) this.#all.push(person);
    person.forms.add(name);
    if (this.#declines && isLikelierSubject(name, person.name)) {
      person.name = name;
      person.surname = words.at(-1) ?? name;
    }
    if (role) person.roles.push({ folded: fold(this.#text.slice(role.start, role.end)), span: role });
  }

  /** A name that is another form of one named before: the shortest form is not always the first, so only declined forms are folded. */
  #formOf(name: string): PersonInText | undefined {
    const parts = name.split(' ');
    return this.#all.find(({ name: other }) => {
      const own = other.split(' ');
      return own.length === parts.length && own.every((word, index) => isFormOf(parts[index] ?? '', word));
    });
  }

  #placesOf(surname: string): number[] {
    const stem =
      this.#declines && surname.length > MIN_STEM + 1
        ? surname.slice(0, Math.max(MIN_STEM, surname.length - 2))
        : surname;
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'gu');
    return [...this.#text.matchAll(pattern)].map(({ index }) => index);
  }
}

/** Whether two words are forms of one name: they begin alike, and no more than an ending differs. */
function isFormOf(word: string, other: string): boolean {
  if (word === other) return true;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  return same >= MIN_STEM && word.length - same <= MAX_ENDING && other.length - same <= MAX_ENDING;
}

/** Whether a form of a Slavic name is likelier the subject's than another: the shorter one, and of equal ones the one in -a. */
function isLikelierSubject(form: string, other: string): boolean {
  if (form.length !== other.length) return form.length < other.length;
  const endings = (name: string): number => name.split(' ').filter((word) => /[аяa]$/u.test(word)).length;
  return endings(form) > endings(other);
}

function genderOfName(given: string): Gender | null {
  const folded = fold(given.split('-')[0] ?? '');
  if (isFemaleName(folded) === isMaleName(folded)) return null;
  return isFemaleName(folded) ? 'she' : 'he';
}
