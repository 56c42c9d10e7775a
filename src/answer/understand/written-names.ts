import type { Archive } from '../../archive/archive.ts';
import { fold, foldWithOrigins } from '../../text/fold.ts';
import { isFemaleName, isMaleName } from '../../text/given-names.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isUsual, usualRate } from '../../text/word-rates.ts';

/** Names are looked up as runs of up to so many words. */
const MAX_RUN_WORDS = 4;
/** In so many paragraphs at most is looked how articles write a word, until it was seen so often: enough to tell a name from a word that may begin one. */
const [MAX_PARAGRAPHS, MAX_USES] = [40, 16];
/** Of the places inside sentences where a run stands, so many at least have capitals where it is a name. */
const MIN_CAPITAL_SHARE = 0.8;
/** Of the surname of somebody who is quoted: "foster" is a verb as well. */
const MIN_CAPITAL_SHARE_OF_PERSON = 0.5;
/** Of usual English paragraphs, fewer than this have a word that nobody types for anything but a name. */
const MAX_UNUSUAL_RATE = 2 ** -12.5;
/** Longer texts are no questions typed in a hurry. */
const MAX_CHARACTERS = 400;

/**
 * The words with the names in them as the articles write them, where they were typed in small letters: whether somebody uses capitals
 * makes no difference. Words that have capitals already stay as they are.
 *
 * @example writeNames(archive, 'what did ilse brandt say') // 'what did Ilse Brandt say'
 */
export function writeNames(archive: Archive, words: string): string {
  // Whoever types capitals has told names from other words already.
  if (words.length > MAX_CHARACTERS || /(?<=.)\p{Lu}\p{Ll}/u.test(words)) return words;
  const tokens = tokenize(words);
  const isSmall = (token: Token | undefined) =>
    token !== undefined && !/\p{Lu}/u.test(words.slice(token.start, token.end));
  const written: { start: number; end: number; name: string }[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isSmall(tokens[first])) continue;
    for (let length = Math.min(MAX_RUN_WORDS, tokens.length - first); length > 0; length--) {
      const run = tokens.slice(first, first + length);
      if (!run.every(isSmall) || !areTogether(words, run)) continue;
      const isBeforeNoun =
        areTogether(words, tokens.slice(first, first + length + 1)) && first + length < tokens.length;
      const name =
        nameOf(archive, words, run, tokens[first - 1]?.term ?? '') ??
        (isBeforeNoun ? ownerOf(archive, words, run) : null);
      if (name === null) continue;
      written.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, name });
      first += length - 1;
      break;
    }
  }
  return written.reduceRight(
    (text, { start, end, name }) => text.slice(0, start) + name + text.slice(end),
    words,
  );
}

function areTogether(words: string, run: readonly Token[]): boolean {
  return run.every(({ start }, i) => i === 0 || /^[ \-.'’]{1,2}$/.test(words.slice(run[i - 1]?.end, start)));
}

function nameOf(archive: Archive, words: string, run: readonly Token[], before: string): string | null {
  const [first, last] = [run[0], run.at(-1)];
  if (run.length === 1 && /^u[ks]$/.test(first?.term ?? '') && before === 'the')
    return first?.term.toUpperCase() ?? null;
  if (!first || !last || isStopWord(last.term) || /^\p{N}/u.test(first.term)) return null;
  const typed = words.slice(first.start, last.end);
  if (isStopWord(first.term)) return run.length === 2 ? nameOpenedByStopWord(archive, typed, run) : null;
  const owner = /['’]s$/.exec(typed)?.[0] ?? '';
  const bare = typed.slice(0, typed.length - owner.length);
  const name =
    run.length > 1
      ? (personNamed(archive, bare) ?? writtenIn(archive, bare, run))
      : singleName(archive, bare, first.term);
  return name === null ? null : name + owner;
}

/** "The all blacks": a name of two words of which the first is a small one, with a capital all the same. */
function nameOpenedByStopWord(archive: Archive, typed: string, run: readonly Token[]): string | null {
  const name = NEVER_IN_NAMES.test(typed) ? null : writtenIn(archive, typed, run);
  return name !== null && /^\p{Lu}/u.test(name) ? name : null;
}

/** What opens a question or stands before any noun is capital in headings alone. */
const NEVER_IN_NAMES =
  /^(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|is|are|was|were|be|do|does|did|has|have|had|will|would|can|could|should|who|whom|whose|what|when|where|why|which|how|if|that)\b/i;

/** "South koreas minister": a name whose apostrophe was not typed, where the articles have it only without the s. */
function ownerOf(archive: Archive, words: string, run: readonly Token[]): string | null {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !/[^s]s$/.test(last.term) || isStopWord(first.term) || isStopWord(last.term))
    return null;
  const bare = words.slice(first.start, last.end - 1);
  const terms = run.map(({ term }) => ({ term: term === last.term ? term.slice(0, -1) : term }));
  // "How many posts" are several, whatever is called "Post".
  const { small, names } = readUses(archive, words.slice(first.start, last.end), run);
  if (small + names.size > 0) return null;
  const name = personNamed(archive, bare) ?? writtenIn(archive, bare, terms);
  return name === null ? null : `${name}'s`;
}

/** Somebody who is quoted under this very name. */
function personNamed(archive: Archive, typed: string): string | null {
  const plain = fold(typed);
  const spellings = archive.people.find(typed, { fuzzy: false }).flatMap((person) => person.spellings);
  return spellings.find((spelling) => fold(spelling) === plain && /\p{Lu}/u.test(spelling)) ?? null;
}

function singleName(archive: Archive, typed: string, term: string): string | null {
  const stemmed = stem(term);
  if (archive.frequency(stemmed) > 0) return writtenIn(archive, typed, [{ term }]);
  return null;
}

/** As the articles write a run of words, where they write it with capitals inside of sentences; null where they don't have it, or not as a name. */
function writtenIn(archive: Archive, typed: string, run: readonly Pick<Token, 'term'>[]): string | null {
  const { small, names, opening } = readUses(archive, typed, run);
  const capital = [...names.values()].reduce((sum, count) => sum + count, 0);
  if (small + capital === 0) return opening;
  const [commonest] = [...names].sort(([, a], [, b]) => b - a)[0] ?? [];
  const least =
    run.length === 1 && isSurname(archive, typed) ? MIN_CAPITAL_SHARE_OF_PERSON : MIN_CAPITAL_SHARE;
  return commonest !== undefined && capital >= least * (capital + small) ? commonest : null;
}

/** "Foster", where a Jane Foster is quoted, or a body that is called so. */
function isSurname(archive: Archive, typed: string): boolean {
  return archive.people.find(typed, { fuzzy: false }).some(({ name }) => {
    const [given = '', ...others] = fold(name).split(' ');
    if (others.length === 0) return given === fold(typed) && /\p{Lu}/u.test(name);
    return others.at(-1) === fold(typed) && (isMaleName(given) || isFemaleName(given));
  });
}

/** How articles write a run of words: how often small, how often as which name, and how where it does nothing but open sentences or belong to longer names. */
interface Uses {
  readonly small: number;
  readonly names: ReadonlyMap<string, number>;
  readonly opening: string | null;
}

function readUses(archive: Archive, typed: string, run: readonly Pick<Token, 'term'>[]): Uses {
  const names = new Map<string, number>();
  let [small, capital] = [0, 0];
  let opening: string | null = null;
  const stems = run.filter(({ term }) => !isStopWord(term)).map(({ term }) => stem(term));
  const rarest = stems.toSorted((a, b) => archive.frequency(a) - archive.frequency(b))[0];
  if (rarest === undefined || archive.frequency(rarest) === 0) return { small, names, opening };
  const sought = fold(typed);
  const isSingle = run.length === 1;
  const isCommon = isSingle && isUsual(rarest);
  for (const { articleId, paragraph } of archive.rank([{ term: rarest, weight: 1 }], {
    limit: MAX_PARAGRAPHS,
  })) {
    if (small + capital >= MAX_USES) break;
    const article = archive.get(articleId)?.article;
    const span = article?.paragraphs[paragraph - 1];
    if (!article || !span) continue;
    for (const use of usesOf(article.text.slice(span.start, span.end), sought)) {
      // Christmas Day makes no name of a usual word.
      if (isCommon && use.isPart) continue;
      // A sentence that begins with it tells something of several words; of a single one only where it stands nowhere else.
      if (isSingle ? use.opens : use.opens && !isName(use.text)) {
        if (isSingle && isName(use.text)) opening ??= use.text;
      } else if (isName(use.text)) {
        capital++;
        names.set(use.text, (names.get(use.text) ?? 0) + 1);
      } else small++;
    }
  }
  // Of a word that is usual, or that more paragraphs have than were looked at, that tells nothing.
  const isRare = usualRate(rarest) < MAX_UNUSUAL_RATE && archive.frequency(rarest) <= MAX_PARAGRAPHS;
  return { small, names, opening: isRare ? opening : null };
}

/** Whether each word that can have a capital has one. */
function isName(text: string): boolean {
  return tokenize(text).every(
    ({ start, term }) =>
      isStopWord(term) || /^\p{L}?['’]?\p{Lu}/u.test(text.slice(start)) || /^\p{N}/u.test(term),
  );
}

/** A place where words stand, whether they open a sentence, and whether a capitalised word stands beside them. */
interface Use {
  readonly text: string;
  readonly opens: boolean;
  readonly isPart: boolean;
}

/** The places in a paragraph where folded words stand whole, as they are written there; what a colon follows is the label of a list. */
function usesOf(paragraph: string, sought: string): Use[] {
  const { text, origins } = foldWithOrigins(paragraph);
  const found: Use[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
    if (text[end] === ':') continue;
    const before = text.slice(Math.max(0, at - 3), at);
    const opens = before.trim() === '' ? at < 3 : /(?:[.!?:•"'(]|\n)\s*$/.test(before);
    const isPart =
      /\p{Lu}[\p{L}\p{M}'’-]*[ -]$/u.test(paragraph.slice(0, origins[at])) ||
      /^[ -]\p{Lu}/u.test(paragraph.slice(origins[end]));
    found.push({ text: paragraph.slice(origins[at], origins[end]), opens, isPart });
  }
  return found;
}
