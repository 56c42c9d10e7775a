import type { Article, Quote, Span, Stance } from '../model.ts';
import type { ArchivedArticle } from './archive.ts';

export interface QuoteSketch {
  /** Parts of the text, in reading order, marks included. */
  readonly says: string | readonly string[];
  readonly speaker: string | null;
  readonly kind?: Quote['kind'];
  readonly cue?: string;
  readonly source?: string;
  readonly role?: string;
  readonly stance?: Stance;
  readonly inferred?: boolean;
}

/** An archived article for tests: paragraphs are parted by an empty line, quotes named by their words. */
export function quotedArticle(
  about: { readonly id: string; readonly text: string } & Partial<Omit<Article, 'id' | 'text'>>,
  quotes: readonly QuoteSketch[] = [],
): ArchivedArticle {
  const { id, text } = about;
  const blank = {
    title: id,
    outlet: null,
    author: null,
    url: null,
    published: null,
    updated: null,
    language: 'en',
  };
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }, i) => ({
    n: i + 1,
    ...spanFrom(index, line),
  }));
  const sentences = paragraphs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S[^.?!]*[.?!]*["”']?/g)].map((found) =>
      spanFrom(start + found.index, found[0]),
    ),
  );
  const article = { ...blank, file: `${id}.txt`, paragraphs, ...about };
  return {
    article,
    extraction: {
      sentences,
      quotes: quotes.map((sketch) => toQuote(text, sketch)),
      dates: [],
      events: [],
      roles: [],
    },
  };
}

function toQuote(text: string, sketch: QuoteSketch): Quote {
  const find = (words: string): Span => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`"${words}" is not in the text`);
    return spanFrom(at, words);
  };
  const content = [sketch.says].flat().map(find);
  const quoted = /["“]/.test([sketch.says].flat().join(' '));
  return {
    kind: sketch.kind ?? (quoted ? 'direct' : 'indirect'),
    content,
    cue: sketch.cue === undefined ? null : find(sketch.cue),
    source: sketch.source === undefined ? null : find(sketch.source),
    speaker: sketch.speaker,
    role: sketch.role === undefined ? null : find(sketch.role),
    inferred: sketch.inferred ?? false,
    stance: sketch.stance ?? 'affirms',
    rule: 'test',
  };
}

function spanFrom(start: number, words: string): Span {
  return { start, end: start + words.length };
}
