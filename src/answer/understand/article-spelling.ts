import type { Archive } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';
import { roleNear } from './role-spelling.ts';

/** Where British and American spelling differ; each works both ways. From general knowledge of the language. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['is', 'iz'],
  ['ys', 'yz'],
  ['our', 'or'],
  ['re', 'er'],
  ['ogue', 'og'],
  ['ence', 'ense'],
  ['ll', 'l'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['programme', 'program'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['grey', 'gray'],
];
const MIN_HALF_LETTERS = 3;
/** So many paragraphs are looked at for two words side by side. */
const MAX_PARAGRAPHS = 20;

/**
 * The words as the articles spell them, where these have them only so: British for American spelling and back, together for apart and
 * back; misspelt roles ("presidnet") as they are spelled. Other words stay, misspelt ones too: the search knows which word is near.
 *
 * @example spellAsArticles(archive, 'coastguard captain') // 'coast guard captain'
 */
export function spellAsArticles(archive: Archive, words: string): string {
  const tokens = tokenize(words);
  const isKnown = (term: string) => archive.frequency(stem(term)) > 0;
  let spelled = '';
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start < end) continue;
    const typed = words.slice(token.start, token.end);
    const next = tokens[i + 1];
    const joined = next && /^[ -]$/.test(words.slice(token.end, next.start)) ? token.term + next.term : null;
    const isApart =
      joined !== null &&
      next !== undefined &&
      Math.min(token.term.length, next.term.length) >= MIN_HALF_LETTERS &&
      !isStopWord(token.term) &&
      !isStopWord(next.term) &&
      isWritten(archive, joined) &&
      !areNeighbours(archive, token.term, next.term);
    spelled += words.slice(end, token.start);
    if (isApart) {
      spelled += typed + words.slice(next.start, next.end).toLowerCase();
      end = next.end;
      continue;
    }
    const isStrange = token.term.length > MIN_HALF_LETTERS && !isStopWord(token.term) && !isKnown(token.term);
    spelled += isStrange
      ? (variantOf(typed, isKnown) ?? splitOf(archive, typed, isKnown) ?? roleNear(typed) ?? typed)
      : typed;
    end = token.end;
  }
  return spelled + words.slice(end);
}

function variantOf(typed: string, isKnown: (term: string) => boolean): string | null {
  for (const pair of VARIANTS) {
    for (const [from, to] of [pair, pair.toReversed()]) {
      if (from === undefined || to === undefined) continue;
      for (let at = typed.indexOf(from, 1); at > 0; at = typed.indexOf(from, at + 1)) {
        const other = typed.slice(0, at) + to + typed.slice(at + from.length);
        if (isKnown(fold(other))) return other;
      }
    }
  }
  return null;
}

function splitOf(archive: Archive, typed: string, isKnown: (term: string) => boolean): string | null {
  for (let at = MIN_HALF_LETTERS; at <= typed.length - MIN_HALF_LETTERS; at++) {
    const [left, right] = [fold(typed.slice(0, at)), fold(typed.slice(at))];
    if (isKnown(left) && isKnown(right) && areNeighbours(archive, left, right))
      return `${typed.slice(0, at)} ${typed.slice(at)}`;
  }
  return null;
}

/** Whether a word stands in some paragraph, as one or as several of it: "moviemaking" is no "moviemake". */
function isWritten(archive: Archive, word: string): boolean {
  return (
    archive.frequency(stem(word)) > 0 &&
    paragraphsWith(archive, [stem(word)]).some((terms) => terms.includes(word) || terms.includes(`${word}s`))
  );
}

/** Whether two words stand side by side in some paragraph. */
function areNeighbours(archive: Archive, left: string, right: string): boolean {
  const [first, second] = [stem(left), stem(right)];
  if (archive.frequency(first) === 0 || archive.frequency(second) === 0) return false;
  return paragraphsWith(archive, [first, second]).some((terms) => {
    const stems = terms.map((term) => stem(term));
    return stems.some((one, i) => one === first && stems[i + 1] === second);
  });
}

/** The words of the paragraphs that are nearest to stems. */
function paragraphsWith(archive: Archive, stems: readonly string[]): string[][] {
  const near = archive.rank(
    stems.map((term) => ({ term, weight: 1 })),
    { limit: MAX_PARAGRAPHS },
  );
  return near.map(({ articleId, paragraph }) => {
    const article = archive.get(articleId)?.article;
    const span = article?.paragraphs[paragraph - 1];
    return article && span ? tokenize(article.text.slice(span.start, span.end)).map(({ term }) => term) : [];
  });
}
