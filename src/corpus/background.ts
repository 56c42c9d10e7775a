import { termsOf } from '../text/terms.ts';

/** A shorter line is no background: that is told in sentences. */
const SHORTEST = 60;
/** Shares of a line's names, and of all its words, that come up elsewhere in its article; notices have less, background more. */
const LEAST_NAMES = 0.5;
const LEAST_TERMS = 0.4;
/** More articles than these need not be looked at. */
const MOST_SAMPLES = 12;
const SENTENCE_END = /[.!?…]["”’»)]*$/;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu;

/** An article in which a line recurs. */
export interface Surroundings {
  /** Its outlet, or site. */
  readonly name: string;
  /** The lines that are its own. */
  readonly lines: readonly string[];
}

/**
 * Whether a line that recurs in several articles is what they tell about their matter ("The dispute began when …") rather than what
 * their outlet says about itself: a sentence whose names, the outlet's left out, and whose words come up in the articles' own lines.
 */
export function isBackground(line: string, articles: readonly Surroundings[]): boolean {
  if (line.length < SHORTEST || !SENTENCE_END.test(line)) return false;
  const step = Math.max(1, Math.floor(articles.length / MOST_SAMPLES));
  const samples = articles.filter((_, index) => index % step === 0).slice(0, MOST_SAMPLES);
  let [names, terms] = [0, 0];
  for (const { name, lines } of samples) {
    const outlet = new Set(termsOf(name));
    const told = new Set(termsOf(lines.join('\n')));
    names += shareTold(namesIn(line), outlet, told);
    terms += shareTold(line, outlet, told);
  }
  return names >= LEAST_NAMES * samples.length && terms >= LEAST_TERMS * samples.length;
}

function shareTold(words: string, outlet: ReadonlySet<string>, told: ReadonlySet<string>): number {
  const terms = [...new Set(termsOf(words))].filter((term) => !outlet.has(term));
  return terms.length === 0 ? 0 : terms.filter((term) => told.has(term)).length / terms.length;
}

/** The capitalised words that no sentence begins with. */
function namesIn(line: string): string {
  return [...line.matchAll(CAPITALISED)]
    .filter(({ index }) => index > 0 && !/[.!?:…]["”’)]*\s+$/.test(line.slice(0, index)))
    .map(([word]) => word)
    .join(' ');
}
