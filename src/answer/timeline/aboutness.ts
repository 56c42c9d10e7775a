import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { ArticleStanding } from '../../archive/index/standing.ts';
import type { Article, Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isEnglish } from '../../text/languages.ts';
import { termsAmong } from '../../text/terms.ts';
import { paragraphAt } from '../passages/passage.ts';
import { shareAt } from '../topic/topic-share.ts';
import { type NameTest, nameTest } from './named-there.ts';
import { isOfNamesake } from './surnames.ts';
import { placesInTitle, type TimelineTopic } from './topic.ts';

/** From this share of the topic's weight on, a sentence is about it. */
const ABOUT = 0.55;
/** What a word of the topic counts in the sentence, elsewhere in its paragraph, and in what the article is about. */
const LAYERS = { sentence: 1, paragraph: 0.7, title: 0.6, lead: 0.5 };
/** What a sentence counts that has nothing of the topic, in an article that is about it from beginning to end. */
export const MAIN = 0.5;
/**
 * Such an article has so much of the topic in its title, so much in title and first paragraphs (what stands in these counts a little
 * less), and something of it in so many of its paragraphs.
 */
const [MAIN_TITLE, MAIN_OPENING, OPENING, MAIN_PARAGRAPHS] = [0.3, 0.7, 0.9, 0.3];
/** An article says in its title and so many first paragraphs what it is about. */
const LEAD_PARAGRAPHS = 3;

/**
 * How far sentences of an article are about the topic, 0 (not) to 1: each word counts where it stands nearest (in the sentence,
 * its paragraph, the title, the first paragraphs), and the sentence or its paragraph must have one, unless the article is
 * about the topic from beginning to end. Names that stand somewhere else in an article make no matter of it. The person asked for must be named in the sentence. Null
 * for an article none of whose sentences can be.
 */
export function aboutness(
  archive: Archive,
  topic: TimelineTopic,
): (entry: ArchivedArticle) => ArticleMatter | null {
  const weights = [...topic.weights.values()];
  const isNamedIn = topic.names.length > 0 ? nameTest(archive, topic) : null;
  return ({ article }) => {
    const isNamed = isNamedIn === null ? null : isNamedIn(article);
    if (isNamedIn !== null && isNamed === null) return null;
    const matter = new TopicInArticle({ topic, weights, article, isNamed });
    return matter.isPossible ? matter : null;
  };
}

/** How far the sentences of an article are about a topic. */
export interface ArticleMatter {
  /** The number of the paragraph at an offset; null where the index knows that it has no sentence about the topic. */
  paragraphAt(start: number): number | null;
  /** How far a sentence of such a paragraph is about it, 0 to 1. */
  near(sentence: Span, paragraph: number): number;
}

/** What is the same of all sentences of a paragraph. */
interface Surroundings {
  /** What each stem counts that is not in the sentence itself; 0 where there is none. */
  readonly layers: readonly number[];
  /** False where no sentence can be about the topic, whatever it has of it. */
  readonly canBeAbout: boolean;
}

const ELSEWHERE: Surroundings = { layers: [], canBeAbout: false };

interface Asked {
  readonly topic: TimelineTopic;
  /** Of its stems. */
  readonly weights: readonly number[];
  readonly article: Article;
  /** Whether a sentence names whoever is asked for; null where nobody is. */
  readonly isNamed: NameTest | null;
}

/** A class, since a timeline looks at thousands of articles. */
class TopicInArticle implements ArticleMatter {
  /** Whether any sentence can be about the topic. */
  readonly isPossible: boolean;
  readonly #topic: TimelineTopic;
  readonly #weights: readonly number[];
  readonly #article: Article;
  readonly #isNamed: NameTest | null;
  readonly #there: ArticleStanding;
  readonly #titled: ReadonlySet<number>;
  /** Whether the article is about the topic from beginning to end. */
  readonly #isMain: boolean;
  readonly #around: Surroundings[] = [];
  #isOther: boolean | undefined;

  constructor({ topic, weights, article, isNamed }: Asked) {
    this.#topic = topic;
    this.#weights = weights;
    this.#article = article;
    this.#isNamed = isNamed;
    this.#there = topic.standing(article.id);
    this.#titled = placesInTitle(article, topic.stems, this.#there);
    this.#isMain = weights.length > 0 && this.#isMainMatter();
    this.isPossible = weights.length === 0 || this.#isMain || this.#mayBeAbout();
  }

  paragraphAt(start: number): number | null {
    const n = paragraphAt(this.#article, start);
    const canBeAbout =
      this.#isNamed?.inParagraph(n) !== false && (this.#weights.length === 0 || this.#at(n).canBeAbout);
    return canBeAbout ? n : null;
  }

  near({ start, end }: Span, n: number): number {
    const { text } = this.#article;
    if (this.#isNamed?.inSentence(fold(text.slice(start, end))) === false) return 0;
    if (this.#weights.length === 0) return 1;
    if (this.#isOfNamesake()) return 0;
    const { layers } = this.#at(n);
    const isIn = this.#sentenceTest(n, start, end);
    const share = shareAt(this.#weights, (place) => (isIn(place) ? LAYERS.sentence : (layers[place] ?? 0)));
    return share >= ABOUT ? share : this.#isMain ? MAIN : 0;
  }

  #at(n: number): Surroundings {
    const known = this.#around[n];
    if (known) return known;
    const found = this.#surroundings(n);
    this.#around[n] = found;
    return found;
  }

  /** Which stems a sentence has; where it is all of its paragraph, or that has none, as the index knows it. */
  #sentenceTest(n: number, start: number, end: number): (place: number) => boolean {
    const { text, language, paragraphs } = this.#article;
    const paragraph = paragraphs[n - 1];
    const isWhole = paragraph?.start === start && paragraph.end === end;
    if (isEnglish(language) && (isWhole || !this.#hasAny(n)))
      return (place) => this.#there.inText(place, n, n);
    const own = termsAmong(text.slice(start, end), this.#topic.stems);
    return (place) => own.has(place);
  }

  #surroundings(n: number): Surroundings {
    const { stems, surnames, isWhole, articles } = this.#topic;
    if (!this.#isMain && isWhole && articles.get(this.#article.id)?.has(n) !== true) return ELSEWHERE;
    if (!this.#isMain && !this.#hasAny(n)) return ELSEWHERE;
    const layers = stems.map((_, place) => this.#layerOf(place, n));
    if (this.#isMain) return { layers, canBeAbout: true };
    const most = shareAt(this.#weights, (place) =>
      layers[place] === LAYERS.paragraph ? LAYERS.sentence : (layers[place] ?? 0),
    );
    const isNamed =
      surnames.size === 0 ||
      this.#hasSurname((place) => layers[place] === LAYERS.paragraph || this.#titled.has(place));
    return { layers, canBeAbout: isNamed && most >= ABOUT };
  }

  #hasAny(n: number): boolean {
    return this.#topic.stems.some((_, place) => this.#there.inText(place, n, n));
  }

  #layerOf(place: number, n: number): number {
    if (this.#there.inText(place, n, n)) return LAYERS.paragraph;
    if (this.#titled.has(place)) return LAYERS.title;
    return this.#there.inText(place, 1, LEAD_PARAGRAPHS) ? LAYERS.lead : 0;
  }

  #hasSurname(isThere: (place: number) => boolean): boolean {
    return this.#topic.stems.some((stem, place) => this.#topic.surnames.has(stem) && isThere(place));
  }

  #isOfNamesake(): boolean {
    this.#isOther ??= this.#topic.wholeNames.some((name) => isOfNamesake(this.#article.text, name));
    return this.#isOther;
  }

  /**
   * Whether the article is about the topic from beginning to end: its title has all of it, or it and the beginning have most of it and the
   * article keeps coming back to it.
   */
  #isMainMatter(): boolean {
    const { surnames } = this.#topic;
    const inTitle = shareAt(this.#weights, (place) => (this.#titled.has(place) ? 1 : 0));
    if (inTitle === 1) return true;
    if (inTitle < MAIN_TITLE) return false;
    if (surnames.size > 0 && !this.#hasSurname((place) => this.#titled.has(place))) return false;
    const opening = shareAt(this.#weights, (place) =>
      this.#titled.has(place) ? 1 : this.#there.inText(place, 1, LEAD_PARAGRAPHS) ? OPENING : 0,
    );
    if (opening < MAIN_OPENING) return false;
    const { paragraphs } = this.#article;
    const back = paragraphs.filter(({ n }) => this.#hasAny(n));
    return back.length >= MAIN_PARAGRAPHS * paragraphs.length;
  }

  /** Whether any paragraph can have enough of the topic: most articles that have a word of it have no other. */
  #mayBeAbout(): boolean {
    const most = shareAt(this.#weights, (place) =>
      this.#titled.has(place) || this.#there.anywhere(place) ? 1 : 0,
    );
    return most >= ABOUT;
  }
}
