import type { Archive } from '../../archive/archive.ts';
import type { Article, Span } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenReader } from '../../text/tokens.ts';
import { type Idiom, idiomsIn } from './idioms.ts';
import type { RootedWord } from './proposition.ts';
import { rootOf } from './roots.ts';

/** The words of an article with their roots, each part of it read when it is first asked for, and once. */
export class ArticleWords {
  readonly #paragraphs = new Map<number, readonly RootedWord[]>();
  readonly #roots = new Map<number, ReadonlySet<string>>();
  #title: ReadonlySet<string> | undefined;
  #lead: ReadonlySet<string> | undefined;
  private readonly archive: Archive;
  private readonly article: Article;
  private readonly idioms: readonly Idiom[];

  constructor(archive: Archive, article: Article, idioms: readonly Idiom[]) {
    this.archive = archive;
    this.article = article;
    this.idioms = idioms;
  }

  /** The words of a paragraph, counted from 1; none where there is no such paragraph. */
  of(n: number): readonly RootedWord[] {
    const words =
      this.#paragraphs.get(n) ?? rootedWords(this.article.text, this.article.paragraphs[n - 1], this.idioms);
    this.#paragraphs.set(n, words);
    return words;
  }

  /** The roots of a paragraph. */
  rootsOf(n: number): ReadonlySet<string> {
    const roots = this.#roots.get(n) ?? rootsOf(this.of(n));
    this.#roots.set(n, roots);
    return roots;
  }

  /** The roots of the title. */
  get title(): ReadonlySet<string> {
    const title = this.article.title ?? '';
    this.#title ??= rootsOf(rootedWords(title, { start: 0, end: title.length }, this.idioms));
    return this.#title;
  }

  /** The roots of the title and the first paragraph. */
  get lead(): ReadonlySet<string> {
    this.#lead ??= new Set([...this.title, ...this.rootsOf(1)]);
    return this.#lead;
  }

  /** Whether a stem stands anywhere in the article. */
  hasStem(stem: string): boolean {
    return this.archive.mentions(this.article.id, stem);
  }
}

export function rootsOf(words: readonly RootedWord[]): Set<string> {
  return new Set(words.map(({ root }) => root));
}

function rootedWords(text: string, span: Span | undefined, idioms: readonly Idiom[]): RootedWord[] {
  if (!span) return [];
  const own: RootedWord[] = [];
  readWords(text.slice(span.start, span.end), ({ root, telling }, start, end) => {
    own.push({ start: start + span.start, end: end + span.start, root, telling });
  });
  const turns = idiomsIn(text, span, idioms);
  return turns.length === 0 ? own : [...own, ...turns].sort((a, b) => a.start - b.start);
}

const readWords = tokenReader((term) => ({ root: rootOf(stem(term)), telling: !isStopWord(term) }));
