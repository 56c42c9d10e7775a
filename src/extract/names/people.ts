import type { Span } from '../../model.ts';
import type { Token } from '../tagged-text.ts';
import { isFemaleName, isMaleName } from './given-names.ts';
import type { NameMention } from './name-mentions.ts';

export type Gender = 'he' | 'she' | null;

/** Somebody whom the article names in full. */
export interface Person {
  /** The fullest form in the article, without titles. */
  readonly name: string;
  readonly gender: Gender;
  /** The words beside the name that say what its bearer is, as printed, each with its place. */
  readonly roles: readonly Span[];
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

/** The words by which a person of that name may be called for short: the family name, wherever it stands. */
export function familyNames(words: readonly string[]): string[] {
  const plain = words.filter((word) => !SUFFIX.test(word) && word !== '.');
  const first = plain[0]?.toLowerCase() ?? '';
  const last = plain.at(-1) ?? '';
  const second = plain[1]?.toLowerCase() ?? '';
  const familyFirst =
    plain.length >= 2 &&
    ((FAMILY_FIRST.has(first) &&
      (plain.length === 3 || /-\p{Ll}/u.test(plain[1] ?? '') || plain.length === 2)) ||
      (plain.length === 2 && HUNGARIAN_GIVEN.has(second) && !HUNGARIAN_GIVEN.has(first)));
  const names = familyFirst ? [plain[0] ?? '', last] : [last];
  const particle = plain.findIndex((word, i) => i > 0 && /^\p{Ll}+$/u.test(word));
  if (particle > 0) names.push(plain.slice(particle).join(' '));
  return names.map(fold);
}

/** Case, accents and apostrophes aside. */
export function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** The people that an article names, found by any form of their name. */
export class Cast {
  readonly #byForm = new Map<string, Person[]>();
  readonly people: Person[] = [];

  constructor(tokens: readonly Token[], mentions: readonly NameMention[]) {
    const full = new Map<string, { mention: NameMention; mentions: NameMention[] }>();
    for (const mention of mentions) {
      if (!mention.isFullPersonName) continue;
      const key = fold(mention.words.join(' '));
      const known = full.get(key);
      if (known) known.mentions.push(mention);
      else full.set(key, { mention, mentions: [mention] });
    }
    for (const { mention, mentions: all } of full.values()) {
      const person = {
        name: nameText(mention.words),
        gender: genderOf(tokens, mention),
        roles: all.flatMap((one) => titleSpan(tokens, one)),
      };
      this.people.push(person);
      for (const form of [fold(person.name), ...familyNames(mention.words)]) {
        const list = this.#byForm.get(form) ?? [];
        list.push(person);
        this.#byForm.set(form, list);
      }
    }
  }

  /** The person whom a form of a name means: the one named in full last before it, or else the only one. */
  find(words: readonly string[]): Person | null {
    const plain = words.filter((word) => !SUFFIX.test(word));
    for (const form of [fold(nameText(words)), fold(plain.join(' ')), fold(plain.at(-1) ?? '')]) {
      const list = this.#byForm.get(form);
      if (list?.length) return list.at(0) ?? null;
    }
    return null;
  }
}

/** The words of a name as one string. */
export function nameText(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ \./g, '.')
    .replace(/ (['’])/g, '$1');
}

function titleSpan(tokens: readonly Token[], mention: NameMention): Span[] {
  const [first, last] = [tokens[mention.titleFirst], tokens[mention.first - 1]];
  return first && last && mention.titleFirst < mention.first ? [{ start: first.start, end: last.end }] : [];
}

function genderOf(tokens: readonly Token[], mention: NameMention): Gender {
  for (let i = mention.titleFirst; i < mention.first; i++) {
    const title = tokens[i]?.lower ?? '';
    if (/^(?:mr|sir|lord|king|prince|pope|father|congressman|chairman|spokesman|councilman)\.?$/.test(title))
      return 'he';
    if (/^(?:mrs|ms|miss|dame|lady|queen|princess|sister|\w+woman)\.?$/.test(title)) return 'she';
  }
  const given = fold(mention.words[0] ?? '');
  const [male, female] = [isMaleName(given), isFemaleName(given)];
  return male === female ? null : male ? 'he' : 'she';
}
