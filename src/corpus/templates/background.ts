import { termsOf } from '../../text/terms.ts';

/** A shorter line is no background: that is told in sentences. */
const MIN_CHARACTERS = 20;
/** Shares of a line's names, and of all its words, that come up elsewhere in its article; notices have less, background more. */
const MIN_NAMES = 0.5;
const MIN_TERMS = 0.4;
/** Where a line has no names, its words alone must tell. */
const MIN_TERMS_ALONE = 0.65;
/** More articles than these need not be looked at. */
const MAX_SAMPLES = 12;
const SENTENCE_END = /[.!?…]["”’»)]*$/;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu;

/** An article in which a line recurs. */
export interface LineContext {
  /** Its outlet, or site. */
  readonly name: string;
  /** The lines that are its own. */
  readonly lines: readonly string[];
}

/**
 * Whether a line that recurs in several articles is what they tell about their matter ("The dispute began when …") rather than what
 * their outlet says about itself: a sentence whose names, the outlet's left out, and whose words come up in the articles' own lines; without names nearly all words.
 */
export function isBackground(line: string, articles: readonly LineContext[]): boolean {
  if (line.length < MIN_CHARACTERS || !SENTENCE_END.test(line)) return false;
  const step = Math.max(1, Math.floor(articles.length / MAX_SAMPLES));
  const samples = articles.filter((_, index) => index % step === 0).slice(0, MAX_SAMPLES);
  const names = termsOf(namesIn(line));
  const terms = termsOf(line);
  let [namesTold, termsTold, named] = [0, 0, 0];
  for (const { name, lines } of samples) {
    const outlet = new Set(termsOf(name));
    const told = new Set(termsOf(lines.join('\n')));
    if (names.some((term) => !outlet.has(term))) named++;
    namesTold += shareTold(names, outlet, told);
    termsTold += shareTold(terms, outlet, told);
  }
  if (named === 0) return termsTold >= MIN_TERMS_ALONE * samples.length;
  return namesTold >= MIN_NAMES * named && termsTold >= MIN_TERMS * samples.length;
}

function shareTold(terms: readonly string[], outlet: ReadonlySet<string>, told: ReadonlySet<string>): number {
  const own = [...new Set(terms)].filter((term) => !outlet.has(term));
  return own.length === 0 ? 0 : own.filter((term) => told.has(term)).length / own.length;
}

/** The capitalised words that no sentence begins with. */
function namesIn(line: string): string {
  return [...line.matchAll(CAPITALISED)]
    .filter(({ index }) => index > 0 && !/[.!?:…]["”’)]*\s+$/.test(line.slice(0, index)))
    .map(([word]) => word)
    .join(' ');
}
