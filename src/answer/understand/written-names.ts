import type { Archive } from '../../archive/archive.ts';
import { fold, foldWithOrigins } from '../../text/fold.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { usualRate } from '../../text/word-rates.ts';

/** Names are looked up as runs of up to so many words. */
const MAX_RUN_WORDS = 4;
/** In so many paragraphs is looked how articles write a word: enough to tell a name from a word that may begin one. */
const MAX_PARAGRAPHS = 12;
/** Of the places inside sentences where a run stands, so many at least have capitals where it is a name. */
const MIN_CAPITAL_SHARE = 0.8;
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
  if (!first || !last || isStopWord(first.term) || isStopWord(last.term) || /^\p{N}/u.test(first.term))
    return null;
  const typed = words.slice(first.start, last.end);
  const owner = /['’]s$/.exec(typed)?.[0] ?? '';
  const bare = typed.slice(0, typed.length - owner.length);
  const name =
    run.length > 1
      ? (personNamed(archive, bare) ?? writtenIn(archive, bare, run))
      : singleName(archive, bare, first.term);
  return name === null ? null : name + owner;
}

/** "South koreas minister": a name whose apostrophe was not typed, where the articles have it only without the s. */
function ownerOf(archive: Archive, words: string, run: readonly Token[]): string | null {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !/[^s]s$/.test(last.term) || isStopWord(first.term) || isStopWord(last.term))
    return null;
  const bare = words.slice(first.start, last.end - 1);
  const terms = run.map(({ term }) => ({ term: term === last.term ? term.slice(0, -1) : term }));
  if (writtenIn(archive, words.slice(first.start, last.end), run) !== null) return null;
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
  const stems = run.filter(({ term }) => !isStopWord(term)).map(({ term }) => stem(term));
  if (stems.some((one) => archive.frequency(one) === 0)) return null;
  const rarest = stems.toSorted((a, b) => archive.frequency(a) - archive.frequency(b))[0];
  if (rarest === undefined) return null;
  const sought = fold(typed);
  const uses = new Map<string, number>();
  let [small, capital] = [0, 0];
  let opening: string | null = null;
  for (const { articleId, paragraph } of archive.rank([{ term: rarest, weight: 1 }], {
    limit: MAX_PARAGRAPHS,
  })) {
    const article = archive.get(articleId)?.article;
    const span = article?.paragraphs[paragraph - 1];
    if (!article || !span) continue;
    for (const use of usesOf(article.text.slice(span.start, span.end), sought)) {
      if (use.opens) {
        // A sentence that begins with it tells something of several words; of a single one only where it stands nowhere else.
        if (run.length === 1) opening ??= use.text;
        if (run.length === 1 || !isName(use.text)) continue;
      }
      if (isName(use.text)) {
        capital++;
        uses.set(use.text, (uses.get(use.text) ?? 0) + 1);
      } else small++;
    }
  }
  if (small + capital === 0) return usualRate(rarest) < MAX_UNUSUAL_RATE ? opening : null;
  const [commonest] = [...uses].sort(([, a], [, b]) => b - a)[0] ?? [];
  return commonest !== undefined && capital >= MIN_CAPITAL_SHARE * (capital + small) ? commonest : null;
}

/** Whether each word that can have a capital has one. */
function isName(text: string): boolean {
  return tokenize(text).every(
    ({ start, term }) =>
      isStopWord(term) || /^\p{L}?['’]?\p{Lu}/u.test(text.slice(start)) || /^\p{N}/u.test(term),
  );
}

/** The places in a paragraph where folded words stand whole, as they are written there. */
function usesOf(paragraph: string, sought: string): { text: string; opens: boolean }[] {
  const { text, origins } = foldWithOrigins(paragraph);
  const found: { text: string; opens: boolean }[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
    const before = text.slice(Math.max(0, at - 3), at);
    const opens = before.trim() === '' ? at < 3 : /[.!?:•"'(]\s*$/.test(before);
    found.push({ text: paragraph.slice(origins[at], origins[end]), opens });
  }
  return found;
}
