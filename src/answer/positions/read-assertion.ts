import type { Span } from '../../model.ts';
import { paragraphAt } from '../passages/passage.ts';
import { sentencesAround } from '../sayings/quote-passage.ts';
import { extentOf, overlap, type ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { type ArticleWords, rootsOf } from './article-words.ts';
import { type DescribedSpeaker, ownersOf } from './owners.ts';
import type { Assertion, RootedWord } from './proposition.ts';
import { rootsIn } from './roots.ts';

type Roots = ReadonlySet<string>;

/** What a quote asserts, each part of it read when it is first asked for: of most quotes a look at the letters is enough. */
export class ReadAssertion implements Assertion {
  readonly text: string;
  private readonly saying: ResolvedQuote;
  private readonly article: ArticleWords;
  private readonly described: DescribedSpeaker;
  readonly #paragraph: number;
  #words: readonly RootedWord[] | undefined;
  #around: Span | undefined;
  #sentence: Roots | undefined;
  #before: Roots | undefined;
  #earlier: Roots | undefined;
  #speaker: Roots | undefined;
  #speaksFor: Roots | undefined;

  constructor(saying: ResolvedQuote, article: ArticleWords, described: DescribedSpeaker) {
    this.text = saying.entry.article.text;
    this.saying = saying;
    this.article = article;
    this.described = described;
    this.#paragraph = paragraphAt(saying.entry.article, extentOf(saying.quote).start);
  }

  get words(): readonly RootedWord[] {
    const { content } = this.saying.quote;
    this.#words ??= this.#near().filter((word) => content.some((part) => overlap(part, word)));
    return this.#words;
  }

  get sentence(): Roots {
    const { source } = this.saying.quote;
    const around = this.#sentenceSpan();
    this.#sentence ??= rootsOf(
      this.#near().filter((word) => overlap(around, word) && !(source !== null && overlap(source, word))),
    );
    return this.#sentence;
  }

  get before(): Roots {
    const { start } = this.#sentenceSpan();
    this.#before ??= new Set([
      ...rootsOf(this.article.of(this.#paragraph).filter(({ end }) => end <= start)),
      ...this.article.rootsOf(this.#paragraph - 1),
    ]);
    return this.#before;
  }

  get earlier(): Roots {
    this.#earlier ??= new Set([
      ...this.before,
      ...this.article.rootsOf(this.#paragraph - 2),
      ...this.article.rootsOf(this.#paragraph - 3),
    ]);
    return this.#earlier;
  }

  get title(): Roots {
    return this.article.title;
  }

  get lead(): Roots {
    return this.article.lead;
  }

  get speaker(): Roots {
    this.#speaker ??= rootsIn(this.described.speaker);
    return this.#speaker;
  }

  get speaksFor(): Roots {
    this.#speaksFor ??= ownersOf(this.described, () => [...this.sentence, ...this.before]);
    return this.#speaksFor;
  }

  readonly hasStem = (stem: string): boolean => this.article.hasStem(stem);

  /** The words of its paragraph, and of the next where the quote goes on there. */
  #near(): readonly RootedWord[] {
    const { start, end } = extentOf(this.saying.quote);
    const reach = paragraphAt(this.saying.entry.article, Math.max(start, end - 1));
    const own = this.article.of(this.#paragraph);
    return reach > this.#paragraph ? [...own, ...this.article.of(this.#paragraph + 1)] : own;
  }

  #sentenceSpan(): Span {
    this.#around ??= sentencesAround(this.saying);
    return this.#around;
  }
}
