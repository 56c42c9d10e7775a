import type { PlaceKind } from '../../../text/places.ts';
import { stem } from '../../../text/stems.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import type { Wanted } from '../../question/kind.ts';
import type { Question } from '../../question/question.ts';
import {
  AGES,
  AMOUNTS,
  BEFORE_PLACE,
  CAUSE_WORDS,
  CURRENCIES,
  IN_QUOTES,
  LANGUAGES,
  MONEY,
  MONTH_STEMS,
  NUMBER_STEMS,
  PERCENT,
  QUANTITIES,
  TIMES,
  UNPAID,
  WEEKDAY_STEMS,
  YEAR_NUMBER,
} from './offer-words.ts';
import { IS_CAPITALISED, IS_NUMBER, type ReadSentence } from './read-paragraph.ts';

/** The kind of thing that is asked for, in a sentence. */
export interface Offer {
  /** 0 where it offers none, 1 where it surely offers one that the question does not say itself. */
  readonly surety: number;
  /** The words of the sentence that do. */
  readonly at: readonly number[];
}

/** From here on a sentence counts as offering it. */
export const SURE_OFFER = 0.5;

/** What has fewer words that the question has not hardly says anything new. */
export const NEW_WORDS = 5;
const [YEAR_STEM, AGE_STEM] = [stem('year'), stem('aged')];
const NONE: Offer = { surety: 0, at: [] };

/** Finds in a sentence what could be asked for: names, places, numbers, dates, that the question does not say itself. */
export function findOffer(sentence: ReadSentence, { wanted, positions }: Question): Offer {
  return FINDERS[wanted](new FreshWords(sentence, positions));
}

/** The words of a sentence that the question has not. Lists are of their indices. */
class FreshWords {
  readonly sentence: ReadSentence;
  readonly #asked: Question['positions'];

  constructor(sentence: ReadSentence, asked: Question['positions']) {
    this.sentence = sentence;
    this.#asked = asked;
  }

  where(test: (word: string, i: number) => boolean): number[] {
    const found: number[] = [];
    for (const [i, word] of this.sentence.stems.entries())
      if (!this.#asked.has(word) && test(word, i)) found.push(i);
    return found;
  }

  isFresh(i: number): boolean {
    return !this.#asked.has(this.sentence.stems[i] ?? '');
  }

  names(): number[] {
    const { shapes } = this.sentence;
    return this.where(
      (word, i) => shapes[i] === IS_CAPITALISED && !WEEKDAY_STEMS.has(word) && !MONTH_STEMS.has(word),
    );
  }

  numbers(): number[] {
    return this.where((word, i) => this.sentence.shapes[i] === IS_NUMBER || NUMBER_STEMS.has(word));
  }

  /** Those that are part of the name of a place; null where none is. */
  places(...kinds: readonly PlaceKind[]): Offer | null {
    const at = this.sentence.places
      .filter((place) => kinds.some((kind) => place.kinds.has(kind)))
      .flatMap((place) => Array.from({ length: place.length }, (_, i) => place.at + i))
      .filter((i) => this.isFresh(i));
    return at.length > 0 ? { surety: 1, at } : null;
  }
}

/** By the kind of thing that is asked for. */
const FINDERS: Readonly<Record<Wanted, (words: FreshWords) => Offer>> = {
  person: (words) => {
    const unplaced = words.names().filter((i) => !isPlace(words.sentence, i));
    const runs = unplaced.filter((i) => unplaced.includes(i + 1) || unplaced.includes(i - 1));
    return runs.length > 0 ? told(runs, 1) : told(unplaced, 0.6);
  },
  country: (words) => words.places('country', 'demonym') ?? told(words.names(), 0.1),
  state: (words) => words.places('state') ?? told(words.names(), 0.1),
  place: (words) => {
    const { sentence } = words;
    const at = words.names();
    const placed = at.filter((i) => BEFORE_PLACE.has(sentence.stems[i - 1] ?? '') || isPlace(sentence, i));
    return placed.length > 0 ? told(placed, 1) : told(at, 0.4);
  },
  name: (words) => told(words.names(), 1),
  title: (words) => told(words.names(), IN_QUOTES.test(words.sentence.folded) ? 1 : 0.6),
  weekday: (words) => oneOf(words, WEEKDAY_STEMS),
  month: (words) => oneOf(words, MONTH_STEMS),
  time: (words) =>
    stated(
      words,
      TIMES,
      words.where(
        (word, i) =>
          words.sentence.shapes[i] === IS_NUMBER || WEEKDAY_STEMS.has(word) || MONTH_STEMS.has(word),
      ),
    ),
  percent: (words) => told(words.numbers(), PERCENT.test(words.sentence.folded) ? 1 : 0.2),
  number: (words) => {
    const { stems, folded } = words.sentence;
    const counts = words.numbers().filter((i) => !YEAR_NUMBER.test(stems[i] ?? '') && !isAge(stems, i));
    return counts.length > 0 ? told(counts, 1) : AMOUNTS.test(folded) ? { surety: 0.6, at: [] } : NONE;
  },
  money: (words) =>
    MONEY.test(words.sentence.folded) && hasAmount(words)
      ? { surety: 1, at: words.numbers() }
      : stated(words, UNPAID, []),
  amount: (words) => (hasAmount(words) ? stated(words, QUANTITIES, words.numbers()) : NONE),
  age: (words) => stated(words, AGES, words.numbers()),
  reason: (words) => stated(words, CAUSE_WORDS, []),
  currency: (words) => oneOf(words, CURRENCIES),
  language: (words) => oneOf(words, LANGUAGES),
  topic: (words) => ({ surety: 1, at: words.names() }),
  thing: (words) => ({
    surety: Math.min(1, words.where((word) => !isStopWord(word)).length / NEW_WORDS),
    at: words.where(
      (_, i) => words.sentence.shapes[i] === IS_CAPITALISED || words.sentence.shapes[i] === IS_NUMBER,
    ),
  }),
};

function told(at: readonly number[], surety: number): Offer {
  return at.length > 0 ? { surety, at } : NONE;
}

function oneOf(words: FreshWords, known: ReadonlySet<string>): Offer {
  return told(
    words.where((word) => known.has(word)),
    1,
  );
}

function stated({ sentence }: FreshWords, pattern: RegExp, at: readonly number[]): Offer {
  return pattern.test(sentence.folded) ? { surety: 1, at } : NONE;
}

function hasAmount(words: FreshWords): boolean {
  return words.numbers().length > 0 || AMOUNTS.test(words.sentence.folded);
}

/** "The 61-year-old master", "aged 61": counts nobody. */
function isAge(stems: readonly string[], i: number): boolean {
  return (stems[i + 1] === YEAR_STEM && stems[i + 2] === 'old') || stems[i - 1] === AGE_STEM;
}

function isPlace({ places }: ReadSentence, i: number): boolean {
  return places.some(({ at, length }) => at <= i && i < at + length);
}
