import type { Span, Statement } from '../../model.ts';
import { indexOfRun, type Word, wordsIn } from '../passages/match-words.ts';
import { exactWords, isSameWording } from './exact-words.ts';
import { withoutMarkup } from './without-markup.ts';

/** How a speech has the words that are sought. */
export interface QuoteMatch {
  readonly level: NonNullable<Statement['match']>;
  /** 0 to 1; only `close` ones are below 1. */
  readonly score: number;
}

/** A text that somebody wants to find the speaker of. */
export interface SoughtPart {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words between the ellipses: "we … never" has two runs. */
  readonly runs: readonly (readonly Word[])[];
}

/** What somebody said, with what is written around it. */
export interface Speech {
  /** The article's text. */
  readonly text: string;
  /** The words of the content, one span after the other. */
  readonly content: readonly (readonly Word[])[];
  /** The words of the sentences that it stands in, content included. */
  readonly around: readonly Word[];
}

const MIN_WORDS = 3;
/** With fewer telling words the small ones count as well. */
const MIN_TELLING = 4;
/** So many words before and behind those that agree belong to the wording. */
const BESIDE = 4;
/** How far two neighbours may move apart and still be together. */
const NEAR = 3;

/**
 * The texts that may be the quotation in what was typed or pasted: the whole, what stands in quotation marks in it, and,
 * where it is long, each of its sentences.
 */
export function readSought(typed: string): SoughtPart[] {
  const whole = withoutMarkup(typed).replace(/\s+/g, ' ').trim();
  const quoted = [...whole.matchAll(/["“„«]([^"“”„«»]{3,})["”“»]/g)].map(([, inner = '']) => inner);
  const sentences = whole.length > 120 ? whole.split(/(?<=[.!?]["”']?)\s+/) : [];
  const texts = [...new Set([whole, ...quoted, ...sentences].map(unwrapped))];
  return texts
    .map((text) => ({ text, words: wordsIn(text), runs: splitAtEllipses(text) }))
    .filter(({ words }, i) => words.length >= (i === 0 ? 1 : MIN_WORDS));
}

/** Without quotation marks around the whole, and without what closes a sentence or a clause. */
function unwrapped(text: string): string {
  return text.replace(/^[\s"“”„«»'‘’]+/u, '').replace(/[\s"“”„«»'‘’,;:.!?]+$/u, '');
}

function splitAtEllipses(text: string): Word[][] {
  const runs = text.split(/\s*[[(]?(?:…|\.{3})[\])]?\s*/).map((run) => wordsIn(run));
  return runs.filter((run) => run.length > 0);
}

/** The best way in which a speech has one of the texts; null where it shares hardly a word with any. */
export function matchQuote(
  parts: readonly SoughtPart[],
  speech: Speech,
  weigh: (stem: string) => number,
): QuoteMatch | null {
  let best: QuoteMatch | null = null;
  for (const part of parts) {
    const run = spokenRun(part, speech);
    if (
      run &&
      part.runs.length === 1 &&
      isSameWording(exactWords(speech.text.slice(run.start, run.end)), exactWords(part.text))
    )
      return { level: 'exact', score: 1 };
    if (run || holdsSpeech(part, speech)) best = { level: 'folded', score: 1 };
    if (best?.level === 'folded') continue;
    // A piece of what was typed must say something by itself before it is looked for in other words.
    if (part !== parts[0] && part.words.filter(({ telling }) => telling).length < MIN_TELLING) continue;
    const score = closeness(part, speech, weigh);
    if (score > (best?.score ?? 0)) best = { level: 'close', score };
  }
  return best;
}

/** Where a text has the words of a part in a row, be they inflected otherwise; null where it doesn't. */
export function findRun(part: SoughtPart, words: readonly Word[]): Span | null {
  let from = 0;
  let [start, end] = [-1, -1];
  for (const run of part.runs) {
    const at = indexOfRun(words, run, from);
    const [first, last] = [words[at], words[at + run.length - 1]];
    if (!first || !last) return null;
    if (start < 0) start = first.start;
    end = last.end;
    from = at + run.length;
  }
  return start < 0 ? null : { start, end };
}

/** Words around the speech may be pasted along with it, but half of the run must be spoken. */
function spokenRun(part: SoughtPart, { content, around }: Speech): Span | null {
  const spoken = content.flat();
  const inside = findRun(part, spoken);
  if (inside) return inside;
  const run = findRun(part, around);
  if (!run) return null;
  const inRun = ({ start, end, telling }: Word) => telling && start >= run.start && end <= run.end;
  const own = spoken.filter(inRun).length;
  return own > 0 && own * 2 >= around.filter(inRun).length ? run : null;
}

/** Whether the part, a message maybe, has all of the speech in it. */
function holdsSpeech({ words }: SoughtPart, { content }: Speech): boolean {
  const spoken = content.flat();
  if (spoken.length < MIN_WORDS || spoken.filter(({ telling }) => telling).length < 2) return false;
  let from = 0;
  return content.every((run) => {
    const at = indexOfRun(words, run, from);
    from = at + run.length;
    return at >= 0;
  });
}

/**
 * How much of a part's meaning a speech has, 0 to 1: the weight of its telling words found there, a quarter of it only as
 * far as neighbours are still together. Where few words tell, the small ones must agree as well. It counts half where the
 * words lie scattered over a long speech, where a number isn't said, and where one wording denies and the other doesn't.
 */
function closeness(part: SoughtPart, { content }: Speech, weigh: (stem: string) => number): number {
  const spoken = content.flat();
  const places = new Map(spoken.map(({ stem }, i) => [stem, i]));
  const stems = [...new Set(part.words.filter(({ telling }) => telling).map(({ stem }) => stem))];
  const shared = stems.filter((stem) => places.has(stem));
  if (shared.length < Math.min(MIN_WORDS, Math.max(2, stems.length))) return 0;
  const sum = (list: readonly string[]) => list.reduce((total, stem) => total + weigh(stem), 0);
  const pairs = stems.slice(1).filter((stem, i) => {
    const [one, other] = [places.get(stems[i] ?? ''), places.get(stem)];
    return one !== undefined && other !== undefined && Math.abs(other - one) <= NEAR;
  });
  const together = pairs.length / Math.max(1, stems.length - 1);
  const score = (sum(shared) / Math.max(Number.EPSILON, sum(stems))) * (0.75 + 0.25 * together);
  const run = narrowest(spoken, new Set(shared));
  const near = spoken.slice(Math.max(0, run.first - BESIDE), run.last + BESIDE);
  const denies = (words: readonly Word[]) => words.some(({ negates }) => negates);
  const doubts = [
    denies(part.words) !== denies(near),
    run.last - run.first > part.words.length * 2 + NEAR,
    stems.some((stem) => /\d/.test(stem) && !places.has(stem)),
  ].filter(Boolean).length;
  const wording = stems.length < MIN_TELLING ? sharedWording(part.words, near) : 1;
  return (score * wording) / 2 ** doubts;
}

/** The share of a part's words, stop words included, that a run has. */
function sharedWording(words: readonly Word[], run: readonly Word[]): number {
  const keys = new Set(run.map(({ key }) => key));
  return words.filter(({ key }) => keys.has(key)).length / Math.max(1, words.length);
}

/** The shortest run of words that has all of the stems, as a half-open range of indices. */
function narrowest(
  words: readonly Word[],
  stems: ReadonlySet<string>,
): { readonly first: number; readonly last: number } {
  const latest = new Map<string, number>();
  let shortest = { first: 0, last: words.length };
  for (const [at, { stem }] of words.entries()) {
    if (!stems.has(stem)) continue;
    latest.delete(stem);
    latest.set(stem, at);
    if (latest.size < stems.size) continue;
    const [first = at] = latest.values();
    if (at + 1 - first < shortest.last - shortest.first) shortest = { first, last: at + 1 };
  }
  return shortest;
}
