/**
 * What an engine must know of a language to read its quotations: marks and words, no rules. Words are matched whole and in any
 * case. All lists are written by us from general knowledge of the language, as news writes it.
 */
export interface QuoteLanguage {
  /** Pairs of marks that enclose speech, opening and closing, the usual ones first. */
  readonly marks: readonly string[];
  /** Whether a dash opens speech at the start of a paragraph, and breaks it for whoever says it. */
  readonly dashes: boolean;
  /** Whether a dash also opens speech inside of a paragraph, behind a stop. */
  readonly dashesInside?: true;
  /** Verbs of saying, as they stand beside a quotation, with their auxiliaries. */
  readonly cues: RegExp;
  /** Verbs that give somebody's word for a thing ("called it", "spoke of"). */
  readonly calls: RegExp;
  /** What any verb looks like where it follows a quotation and its subject follows it: lists of verbs can't be complete. */
  readonly anyVerb: RegExp;
  /** Forms of a verb of saying, or words beside one, that say the speaker is a woman or a man. */
  readonly feminine: RegExp | null;
  readonly masculine: RegExp | null;
  /** Cues of asking and of denying. */
  readonly asks: RegExp;
  readonly denies: RegExp;
  /** What stands right before a source ("according to"). */
  readonly according: RegExp;
  /** What opens a sentence that gives somebody's view ("pour NAME, …"). */
  readonly forWhom: RegExp;
  /** What leads from a quotation right to its source ("so NAME", "aldus NAME"). */
  readonly thus: RegExp;
  /** Whether names are declined, so that a name behind `according` is not in its own form. */
  readonly declines?: true;
  /** What opens a reported clause ("that"); a comma is enough where `commaReports`. */
  readonly that: RegExp;
  readonly commaReports?: true;
  readonly he: RegExp;
  readonly she: RegExp;
  /** A noun that says what somebody is ("mayor"); matches a whole word. */
  readonly roles: RegExp;
  /** Endings of nouns for what people do, in small letters: no list has all trades. */
  readonly trades: RegExp;
  /** Whether what somebody is stands before the name without an article ("zegt schipper NAME"). */
  readonly bareRoles?: true;
  /** Courtesies before names, which are no roles, of a man and of a woman. */
  readonly sir: RegExp;
  readonly madam: RegExp;
  /** A name that one of these stands before is not the subject. */
  readonly prepositions: RegExp;
  readonly articles: RegExp;
  /** What begins a relative clause: nobody behind it speaks. */
  readonly relatives: RegExp;
  /** Small words inside of names. */
  readonly particles: RegExp;
  /** Whether the subject may be left out ("dijo"), so that who spoke last speaks on. */
  readonly dropsSubject: boolean;
  /** Whether all nouns are capitalised. */
  readonly nounsCapitalised?: true;
  /** How names are told where the script has no capitals. */
  readonly names?: 'arabic' | 'chinese' | 'japanese' | 'korean';
  /** What follows a quotation that is speech, where the language marks it so. */
  readonly speechParticle?: RegExp;
  /** Whether the subject stands before the quotation and the verb behind it. */
  readonly verbLast?: true;
}

/** Matches one of some words, whole and in any case: alternatives between white space, `_` for a space inside of one. */
export function anyOf(...words: readonly string[]): RegExp {
  const alternatives = words
    .join(' ')
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${alternatives.join('|')})(?![\p{L}\p{M}])`, 'iu');
}

/** Matches a word that begins with one of some stems; `_` at its end stands for the whole word. */
export function stems(...words: readonly string[]): RegExp {
  const alternatives = words
    .join(' ')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_$/, '$'));
  return new RegExp(`^(?:${alternatives.join('|')})`, 'iu');
}

/** Each stem with each ending, as one alternative of `anyOf`. */
export function forms(words: string, endings: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})(?:${endings.trim().split(/\s+/).join('|')})`;
}

/** Matches nothing. */
export const NONE = /(?!)/u;

/** What a language whose script has no capitals does not need: names are told there by where they stand. */
export const WITHOUT_CAPITALS = {
  dashes: false,
  calls: NONE,
  anyVerb: NONE,
  feminine: null,
  masculine: null,
  according: NONE,
  forWhom: NONE,
  thus: NONE,
  that: NONE,
  he: NONE,
  she: NONE,
  roles: NONE,
  trades: NONE,
  sir: NONE,
  madam: NONE,
  prepositions: NONE,
  articles: NONE,
  relatives: NONE,
  particles: NONE,
} as const;
